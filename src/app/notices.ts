import type {Engine} from '../db/engine.ts';
import {deviceTextOf, sayBytes, sayProgress} from '../i18n/device.ts';
import type {View} from '../state/view.ts';
import type {Controller} from './controller.ts';
import type {Notice, VgApp} from './vg-app.ts';

/** How long DuckDB may take before the page says that it is coming: while somebody waits for it, and otherwise. */
const quietMs = {waiting: 1000, idle: 8000} as const;

/** What could not be worked out; Región says in its own place what could not be read. */
const failuresOf = ({snapshot}: View): View['snapshot']['failures'] =>
  snapshot.failures.filter(({part}) => part !== 'region');

/** True where all that the view lacks is DuckDB. */
function needsEngine(view: View): boolean {
  const failures = failuresOf(view);
  return failures.length > 0 && failures.every(({kind}) => kind === 'unavailable');
}

/** Says what the reader must know: a damaged link, an engine that is coming or could not start, a part that failed. */
export function watchNotices(
  app: VgApp,
  controller: Controller,
  engine: Engine,
  /** Bytes of the engine as sent, where they are known. */
  engineBytes: () => number | undefined,
): void {
  let saidProblems: Controller['problems'] = [];

  /** Of the address the page was opened with, and of every later one. */
  function sayProblems(view: View): void {
    const {problems} = controller;
    if (problems === saidProblems) return;
    saidProblems = problems;
    if (problems.length === 0) {
      app.removeNotice('address');
      return;
    }
    const words = problems.map(({key, found}) => `${key}=${found}`).join(', ');
    app.addNotice({id: 'address', tone: 'warn', text: view.text.data.addressNotice(words)});
  }

  let startedAt = 0;
  /** The reader has closed the progress, or stopped the download. */
  let isPutOff = false;
  let isStopped = false;
  const retry = async (): Promise<void> => {
    // What was refused is loaded again as soon as it is up.
    await engine.start().catch(() => undefined);
  };

  function sayStart(view: View): void {
    const {megabytes} = view.readiness;
    const {locale} = view.text;
    const device = deviceTextOf(locale);
    const share = megabytes && megabytes[1] > 0 ? megabytes[0] / megabytes[1] : null;
    app.addNotice({
      id: 'engine',
      tone: 'info',
      text: device.engineStates.starting,
      action: {
        label: device.stop,
        act: () => {
          isStopped = true;
          engine.hold();
        },
      },
      ...(share === null
        ? {}
        : {progress: {share, words: sayProgress(share, engineBytes(), locale)}}),
      onDismiss: () => {
        isPutOff = true;
      },
    });
  }

  /** Not fetched: said to who has stopped it; the others learn of it where a view needs it. */
  function sayHeld(view: View): void {
    if (!isStopped) {
      app.removeNotice('engine');
      return;
    }
    app.addNotice({
      id: 'engine',
      tone: 'info',
      text: deviceTextOf(view.text.locale).engineStopped,
      action: fetchAction(view),
      onDismiss: () => {
        isStopped = false;
      },
    });
  }

  function fetchAction(view: View): NonNullable<Notice['action']> {
    const {locale} = view.text;
    return {
      label: deviceTextOf(locale).fetchEngine(sayBytes(engineBytes(), locale)),
      act: () => {
        isStopped = false;
        void retry();
      },
    };
  }

  function sayData(view: View): void {
    const {readiness} = view;
    const words = view.text.data;
    if (readiness.data === 'held') {
      sayHeld(view);
      startedAt = 0;
      return;
    }
    if (readiness.data === 'starting') {
      startedAt ||= performance.now();
      const isAwaited = view.isPending || needsEngine(view);
      const quiet = isAwaited ? quietMs.waiting : quietMs.idle;
      if (performance.now() - startedAt < quiet || (isPutOff && !isAwaited)) return;
      sayStart(view);
      return;
    }
    isPutOff = false;
    startedAt = 0;
    if (readiness.data === 'unavailable') {
      app.addNotice({
        id: 'engine',
        tone: 'warn',
        text: words.unavailable,
        action: {label: words.retry, act: () => void retry()},
      });
    } else app.removeNotice('engine');
  }

  function sayFailures(view: View): void {
    const words = view.text.data;
    const failures = failuresOf(view);
    const isUnavailable = needsEngine(view);
    // What waits for an engine that is on its way is asked again when it is there.
    if (failures.length === 0 || (isUnavailable && view.readiness.data === 'starting')) {
      app.removeNotice('failures');
      return;
    }
    const parts = [...new Set(failures.map(({part}) => words.parts[part]))].join(', ');
    const why = isUnavailable ? words.engineNeeded : (failures[0]?.message ?? '');
    app.addNotice({
      id: 'failures',
      tone: 'error',
      text: words.failed(parts, why),
      action:
        isUnavailable && view.readiness.data === 'held'
          ? fetchAction(view)
          : {label: words.retry, act: () => void (isUnavailable ? retry() : controller.reload())},
    });
  }

  app.onView = (view) => {
    sayProblems(view);
    sayData(view);
    sayFailures(view);
  };
  app.onView(controller.view);
}
