import {nothing} from 'lit';
import type {Engine} from '../db/engine.ts';
import type {Palette} from '../map/palette.ts';
import type {View} from '../state/view.ts';
import type {FrameDress} from '../ui/map-frame.ts';
import type {Controller} from './controller.ts';
import type {RiskParts} from './risk-parts.ts';
import {retryNote} from './retry.ts';
import type {VgApp} from './vg-app.ts';

/** What Riesgo needs of the page's late parts. */
export interface RiskTools {
  readonly say: (id: string, words: string) => void;
  readonly saveFile: (name: string, content: string, type: string) => void;
}

/** Riesgo on the page: fetched the first time it is shown, nothing until then. */
export interface RiskScreen {
  readonly renderBuilder: (view: View) => unknown;
  readonly renderPanel: (view: View) => unknown;
  readonly renderStrip: (view: View) => unknown;
  readonly renderPage: (view: View) => unknown;
  readonly dress: (view: View, palette: Palette, isCompact: boolean) => FrameDress | null;
  readonly onCommand: (command: string, detail: unknown) => boolean;
}

/** @see RiskScreen */
export function createRiskScreen(
  app: VgApp,
  controller: Controller,
  engine: Engine,
  tools: RiskTools,
): RiskScreen {
  let parts: RiskParts | null = null;
  let fetching: Promise<void> | null = null;
  let hasFailed = false;

  async function fetchParts(): Promise<void> {
    try {
      const {createRiskParts} = await import('./risk-parts.ts');
      parts = await createRiskParts(controller, engine, {
        ...tools,
        host: app,
        redraw: () => {
          app.requestUpdate();
        },
        geometry: () => app.shapes,
      });
      hasFailed = false;
    } catch {
      hasFailed = true;
    }
    fetching = null;
    app.requestUpdate();
  }

  /** The parts, or null while they are on their way. */
  function wanted(): RiskParts | null {
    if (!parts && !hasFailed) fetching ??= fetchParts();
    return parts;
  }

  function retry(view: View): unknown {
    if (!hasFailed) return nothing;
    return retryNote(view, () => {
      hasFailed = false;
      app.requestUpdate();
    });
  }

  return {
    renderBuilder: (view) => wanted()?.renderBuilder(view, app.isCompact) ?? nothing,
    renderPanel: (view) => wanted()?.renderPanel(view) ?? retry(view),
    renderStrip: (view) => wanted()?.renderStrip(view) ?? nothing,
    renderPage: (view) => wanted()?.renderPage(view) ?? nothing,
    dress: (view, palette, isCompact) => wanted()?.dress(view, palette, isCompact) ?? null,
    onCommand: (command, detail) => parts?.onCommand(command, detail) ?? false,
  };
}
