import type {Controller} from './controller.ts';
import {lateScreen, type ScreenParts, type ScreenTools} from './late-screen.ts';
import type {VgApp} from './vg-app.ts';

type MakeParts = (app: VgApp, controller: Controller, tools: ScreenTools) => ScreenParts;

let screen: ScreenParts | null = null;

/** Región on the page: one, whether the page was opened with it (`make` is at hand then) or came to it later. */
export function regionScreen(
  app: VgApp,
  controller: Controller,
  tools: ScreenTools,
  make: MakeParts | null = null,
): ScreenParts {
  screen ??= make
    ? make(app, controller, tools)
    : lateScreen(app, async () =>
        (await import('./region-parts.ts')).createRegionParts(app, controller, tools),
      );
  return screen;
}
