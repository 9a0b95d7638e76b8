import {viewportOf} from './map-viewport.ts';
import type {Controller} from './controller.ts';
import type {ScreenTools} from './late-screen.ts';
import type {PictureDesk} from './picture-desk.ts';
import type {VgApp} from './vg-app.ts';

const commands: ReadonlySet<string> = new Set([
  'export-view',
  'export-png',
  'export-svg',
  'export-pptx',
]);

/** Version and last day of the data, as far as they are known. */
export interface DataState {
  readonly version: string;
  readonly cutoff: string | null;
}

/** What makes pictures and slides, fetched with the first of them. True when the command was one of them. */
export function latePictures(
  app: VgApp,
  controller: Controller,
  tools: ScreenTools,
  data: () => DataState,
): (command: string, detail: unknown) => boolean {
  let opening: Promise<PictureDesk> | null = null;

  async function open(): Promise<PictureDesk> {
    const {openPictureDesk} = await import('./picture-desk.ts');
    return openPictureDesk(controller, {
      ...tools,
      geometry: () => app.shapes,
      viewport: () => viewportOf(app),
      addNotice: (notice) => {
        app.addNotice(notice);
      },
      data,
      now: () => new Date(),
    });
  }

  return (command, detail) => {
    if (!commands.has(command)) return false;
    opening ??= open();
    opening.then(
      (desk) => desk.onCommand(command, detail),
      () => {
        opening = null;
        tools.say('export', controller.view.text.data.firstFailed);
      },
    );
    return true;
  };
}
