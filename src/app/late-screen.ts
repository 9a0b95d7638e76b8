import {nothing} from 'lit';
import type {View} from '../state/view.ts';
import type {EngineOffer} from './engine-offer.ts';
import type {FileReading} from './file-reading.ts';
import {retryNote} from './retry.ts';
import type {VgApp} from './vg-app.ts';

/** What a screen may ask of the page around it. */
export interface ScreenTools {
  /** Says something in a notice that goes by itself. */
  readonly say: (id: string, words: string) => void;
  readonly saveFile: (name: string, content: string | Blob, type: string) => void;
}

/** What the screen of briefings may ask besides. */
export interface BriefingTools extends ScreenTools {
  readonly engine: EngineOffer;
  readonly files: FileReading;
}

/** A screen that covers the map. */
export interface ScreenParts {
  readonly render: (view: View) => unknown;
  /** True when the command was one of the screen. */
  readonly onCommand: (command: string, detail: unknown) => boolean;
}

/** A screen whose code is fetched the first time it is shown; a failed fetch is said and can be tried again. */
export function lateScreen(app: VgApp, fetchParts: () => Promise<ScreenParts>): ScreenParts {
  let parts: ScreenParts | null = null;
  let fetching: Promise<void> | null = null;
  let hasFailed = false;

  async function fetchOnce(): Promise<void> {
    try {
      parts = await fetchParts();
    } catch {
      hasFailed = true;
    }
    fetching = null;
    app.requestUpdate();
  }

  return {
    render(view) {
      if (parts) return parts.render(view);
      if (!hasFailed) {
        fetching ??= fetchOnce();
        return nothing;
      }
      return retryNote(view, () => {
        hasFailed = false;
        app.requestUpdate();
      });
    },
    onCommand: (command, detail) => parts?.onCommand(command, detail) ?? false,
  };
}
