import type {Controller} from './controller.ts';
import type {VgApp} from './vg-app.ts';

/**
 * Does a part of the start. When it fails that is said, with a way to try again, and the rest of the page goes on; never
 * rejects.
 */
export async function attempt(
  app: VgApp,
  controller: Controller,
  id: string,
  part: () => Promise<void>,
): Promise<void> {
  try {
    await part();
    app.removeNotice(id);
  } catch {
    const {data} = controller.view.text;
    const retry = (): void => void attempt(app, controller, id, part);
    app.addNotice({
      id,
      tone: 'warn',
      text: data.firstFailed,
      action: {label: data.retry, act: retry},
    });
  }
}
