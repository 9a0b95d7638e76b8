import type {Engine} from '../db/engine.ts';
import {deviceTextOf, sayBytes, sayProgress} from '../i18n/device.ts';
import type {Failure} from '../state/snapshot.ts';
import type {View} from '../state/view.ts';
import type {VgApp} from './vg-app.ts';

/** Numbers that DuckDB would work out, where it has not been fetched. */
export class EngineNeeded extends Error {
  override readonly name = 'EngineNeeded';
}

/** True where all that is missing is DuckDB, and it has not been asked for. */
export const needsEngine = ({readiness}: View, failures: readonly Failure[]): boolean =>
  readiness.data === 'held' &&
  failures.length > 0 &&
  failures.every(({kind}) => kind === 'unavailable');

/** The way to DuckDB for what needs it. */
export interface EngineOffer {
  /** Says in a notice what was not worked out, with the way to fetch the engine and its size; then `again` is done. */
  readonly offer: (id: string, words: string, again: () => void) => void;
  /** Fetches the engine; how far it is, or why it did not come, is said by the notices of the engine. */
  readonly fetch: () => Promise<void>;
  /** What a button that fetches it says, with its size where that is known. */
  readonly label: () => string;
  /** How far it is, in words. */
  readonly progress: () => string;
  /** Gives it up; what has come of it is not kept. */
  readonly stop: () => void;
}

/** @see EngineOffer. `bytes`: of the engine as sent, where they are known. */
export function engineOffer(
  app: VgApp,
  engine: Engine,
  view: () => View,
  bytes: () => number | undefined,
): EngineOffer {
  const fetch = (): Promise<void> => engine.start();
  const label = (): string => {
    const {locale} = view().text;
    return deviceTextOf(locale).fetchEngine(sayBytes(bytes(), locale));
  };
  const progress = (): string => {
    const {readiness, text} = view();
    const {engineStates} = deviceTextOf(text.locale);
    const [done, all] = readiness.megabytes ?? [0, 0];
    const share = all > 0 ? ` ${sayProgress(done / all, bytes(), text.locale)}` : '';
    return `${engineStates.starting}${share}`;
  };
  return {
    ...{fetch, label, progress},
    stop: () => {
      engine.hold();
    },
    offer(id, text, again) {
      const act = (): void => {
        app.removeNotice(id);
        fetch().then(again, () => undefined);
      };
      app.addNotice({id, tone: 'warn', text, action: {label: label(), act}});
    },
  };
}
