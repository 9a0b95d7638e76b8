import {html} from 'lit';
import type {Controller} from './controller.ts';
import type {ScreenParts, ScreenTools} from './late-screen.ts';
import type {VgApp} from './vg-app.ts';

/** The parts of Región, fetched with the screen. */
export function createRegionParts(
  _app: VgApp,
  _controller: Controller,
  _tools: ScreenTools,
): ScreenParts {
  return {
    render: (view) => html`<h1>${view.text.nav.region}</h1>`,
    onCommand: () => false,
  };
}
