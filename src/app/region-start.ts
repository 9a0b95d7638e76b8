import {nothing} from 'lit';
import type {Engine} from '../db/engine.ts';
import type {View} from '../state/view.ts';
import type {Controller} from './controller.ts';
import type {DeviceDesk} from './device.ts';
import {createRegionParts} from './region-parts.ts';
import {regionScreen} from './region-screen.ts';
import {renderNotice} from './render-notice.ts';
import {saveFile} from './save-file.ts';
import {createSearch} from './search-part.ts';
import {shareView} from './share.ts';
import {fetchPlaces} from './statics.ts';
import {markOnce, marks, nextFrame} from './updates.ts';
import type {LateParts, VgApp} from './vg-app.ts';

/** How long a note stays, ms. */
const noteMs = 5000;
/** How long the page is left alone before it looks after the copy and the link, ms. */
const calmMs = 5000;

/** What looks after the copy and the link; it comes when the department stands. */
let device: DeviceDesk | null = null;

/** The page with Región alone: bar, search, the department. Whatever else the page has comes when somebody leaves Región. */
function createParts(app: VgApp, controller: Controller): LateParts {
  const say = (id: string, words: string): void => {
    app.addNotice({id, tone: 'info', text: words});
    setTimeout(() => {
      app.removeNotice(id);
    }, noteMs);
  };
  const region = regionScreen(app, controller, {say, saveFile}, createRegionParts);
  const renderSearch = createSearch(app);
  const none = (): unknown => nothing;

  return {
    renderSearch,
    renderScreen: region.render,
    ...{renderLayers: none, renderProfile: none, renderTimeline: none, renderTable: none},
    ...{renderDialogs: none, renderPrint: none, renderSheet: none},
    renderExport: none,
    renderStatus: (view) => device?.renderStatus(view) ?? nothing,
    ...{renderStrip: none, renderPage: none, dress: () => null},
    renderNotice,
    onCommand(command, detail) {
      if (region.onCommand(command, detail)) return;
      if (command === 'share') void shareView(controller, say);
      else if (command === 'print') print();
    },
  };
}

/** What could not be read of the address; the rest of the notices come with the rest of the page. */
function sayProblems(app: VgApp, controller: Controller): void {
  const {problems} = controller;
  if (problems.length === 0) return;
  const words = problems.map(({key, found}) => `${key}=${found}`).join(', ');
  const text = controller.view.text.data.addressNotice(words);
  app.addNotice({id: 'address', tone: 'warn', text});
}

/** The keys of the search: `/` puts the cursor in it. */
function listenSearchKey(app: VgApp): () => void {
  const onKey = (event: KeyboardEvent): void => {
    const [target] = event.composedPath();
    const isTyping = target instanceof HTMLElement && target.matches('input, textarea, select');
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
    event.preventDefault();
    app.focusSearch();
  };
  addEventListener('keydown', onKey);
  return () => {
    removeEventListener('keydown', onKey);
  };
}

/** Resolves when the state has left Región. */
function whenLeft(controller: Controller): Promise<void> {
  return new Promise((resolve) => {
    const stop = controller.store.subscribe(({screen}: View['state']) => {
      if (screen === 'region') return;
      stop();
      resolve();
    });
  });
}

/**
 * Shows the department of a link, with what its own file has and nothing else; then the names for the search.
 * @returns what resolves when the reader goes to a screen that needs the rest of the page
 */
export async function startRegion(
  app: VgApp,
  controller: Controller,
  engine: Engine,
): Promise<{readonly left: Promise<void>}> {
  const left = whenLeft(controller);
  app.parts = createParts(app, controller);
  sayProblems(app, controller);
  await controller.settled();
  await app.shown();
  await nextFrame();
  await nextFrame();
  markOnce(marks.region);
  const forgetKeys = listenSearchKey(app);
  void left.then(forgetKeys);
  // Letters of the page's own faces, and names for the search: neither holds up the figures.
  void import('../styles/fonts.css');
  fetchPlaces().then(
    (places) => {
      controller.setGazetteer({places});
    },
    // Without names the search finds nothing; the department is shown all the same.
    () => undefined,
  );
  setTimeout(() => {
    void import('./device.ts').then(({deviceOf}) => {
      device = deviceOf(app, controller, engine);
      device.begin();
      app.requestUpdate();
    });
  }, calmMs);
  return {left};
}
