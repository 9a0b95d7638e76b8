import type {Engine, EngineStatus} from '../db/engine.ts';
import type {Readiness} from '../state/view.ts';
import {openEngine} from '../db/open.ts';
import type {RegionFile} from '../domain/region/region-file.ts';
import {featuresOf, linesOf, shapesOf} from '../domain/topology.ts';
import {formatAddress, parseAddress} from '../state/url.ts';
import {createController, textOf, type Controller} from './controller.ts';
import {createHandle} from './handle.ts';
import {dataUrl, fetchAnswers, fetchFirstTopology, fetchJson, fetchPlaces} from './statics.ts';
import {markOnce, marks, measureUpdate, nextFrame} from './updates.ts';
import {ownDepartment} from './own-department.ts';
import {VgApp} from './vg-app.ts';
import {lateRisk} from './late-risk.ts';
import {lateZones} from './zones.ts';

const readinessOf: Readonly<Record<EngineStatus, Readiness['data']>> = {
  idle: 'waiting',
  held: 'held',
  starting: 'starting',
  ready: 'ready',
  failed: 'unavailable',
};

/** The address with the language the browser prefers, where it names none. */
function withLanguage(address: string): string {
  if (address.includes('idioma=') || !/^en\b/i.test(navigator.language)) return address;
  return `${address || '#/explorar'}${address.includes('?') ? '&' : '?'}idioma=en`;
}

/** The address as it is written: with its language where a reload would otherwise take the browser's. */
function writtenAddress(address: string): string {
  return withLanguage(address) === address
    ? address
    : `${address}${address.includes('?') ? '&' : '?'}idioma=es`;
}

/** The first paint: departments with real values, as SVG. Nothing heavy is fetched before it is on the screen. */
async function paintFirst(app: VgApp, controller: Controller, engine: Engine): Promise<void> {
  const [topology, values, places] = await Promise.all([
    fetchFirstTopology(),
    fetchAnswers('first-values.json'),
    fetchPlaces(),
  ]);
  engine.seed(values.answers);
  app.setGeometry({
    departments: shapesOf(topology, 'departments'),
    land: featuresOf(topology, 'land').features,
    lines: linesOf(topology),
  });
  controller.setGazetteer({places});
  const opening = controller.loadFirst();
  // A view that needs more than the first file draws its outlines now and its colours when they come.
  await Promise.race([opening, nextFrame()]);
  await app.shown();
  await nextFrame();
  await nextFrame();
  markOnce(marks.firstMap);
}

/** What the reader sees when not even the first files can be read. */
function showBroken(body: HTMLElement, text: string, retry: string): void {
  const message = document.createElement('p');
  message.setAttribute('role', 'alert');
  message.className = 'broken';
  const button = document.createElement('button');
  button.textContent = retry;
  button.addEventListener('click', () => {
    location.reload();
  });
  message.append(text, ' ', button);
  body.replaceChildren(message);
}

/** The first paint, then panels, map and DuckDB. @throws when not even the first files can be read */
async function startWhole(app: VgApp, controller: Controller, engine: Engine): Promise<void> {
  await paintFirst(app, controller, engine);
  const {continueStart} = await import('./start-late.ts');
  await continueStart(app, controller, engine);
}

/**
 * A link to a department: its own file and nothing else, until the reader leaves Región; then the rest of the page, as in
 * any other start.
 */
async function startAtRegion(
  app: VgApp,
  controller: Controller,
  engine: Engine,
  goOn: () => void,
): Promise<void> {
  const loading = controller.reload();
  const {startRegion} = await import('./region-start.ts');
  await loading;
  const {left} = await startRegion(app, controller, engine);
  void left.then(goOn);
}

/** Starts the app in a page: first paint, then the map, then DuckDB. Sets `window.vigia`. */
export async function start(body: HTMLElement): Promise<void> {
  const address = withLanguage(location.hash);
  const {state: asked} = parseAddress(address);
  // Under way while the words of the other language come; a failure is met where the code is needed.
  if (asked.screen === 'region') import('./region-start.ts').catch(() => undefined);
  await textOf(asked.language);
  const app = new VgApp();
  const engine = openEngine({
    dataUrl,
    onProgress: (bytes, total) => {
      app.controller.setReadiness({megabytes: [bytes / 1e6, total / 1e6]});
    },
    onStatus: (status) => {
      app.controller.setReadiness({data: readinessOf[status], megabytes: null});
      if (status !== 'ready') return;
      markOnce(marks.dataReady);
      // What was refused while DuckDB was not there is asked again.
      const {failures} = app.controller.view.snapshot;
      if (failures.some(({kind}) => kind === 'unavailable')) void app.controller.reload();
    },
  });
  const controller: Controller = createController({
    engine,
    zones: lateZones,
    openRisk: lateRisk(engine, () => controller.view.gazetteer),
    readRegion: (code) => fetchJson<RegionFile>(`region/${code}.json`),
    ownDepartment: ownDepartment().code,
    address,
    now: () => performance.now(),
    onAddress: (next) => {
      history.replaceState(history.state, '', writtenAddress(next));
    },
    onShown: measureUpdate,
  });
  let ready: Promise<void> = Promise.resolve();
  /** What `ready` waits for: the start under way. */
  const run = (work: () => Promise<void>): void => {
    ready = work().catch(() => {
      const {data} = controller.view.text;
      showBroken(body, data.firstFailed, data.retry);
      // A page that cannot start is never ready.
      return new Promise<never>(() => undefined);
    });
  };
  Object.assign(window, {vigia: createHandle(controller, engine, () => ready)});
  addEventListener('hashchange', () => {
    if (location.hash !== formatAddress(controller.store.state)) void controller.go(location.hash);
  });
  app.controller = controller;
  body.append(app);
  const whole = (): Promise<void> => startWhole(app, controller, engine);
  run(
    controller.store.state.screen === 'region'
      ? () =>
          startAtRegion(app, controller, engine, () => {
            run(whole);
          })
      : whole,
  );
  await ready;
}
