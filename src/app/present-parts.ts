import {html} from 'lit';
import type {Controller} from './controller.ts';
import type {ScreenParts, ScreenTools} from './late-screen.ts';
import type {VgApp} from './vg-app.ts';

/** The parts of Presentar, fetched with the screen. */
export function createPresentParts(
  _app: VgApp,
  _controller: Controller,
  _tools: ScreenTools,
): ScreenParts {
  return {
    render: (view) => html`<h1>${view.text.nav.presentar}</h1>`,
    onCommand: () => false,
  };
}
