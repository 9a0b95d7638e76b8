import type {Topology} from 'topojson-specification';
import '../styles/fonts.css';
import type {Engine} from '../db/engine.ts';
import {featuresOf, linesOf, shapesOf} from '../domain/topology.ts';
import type {GlGeometry} from '../map/geometry.ts';
import {attempt} from './attempt.ts';
import type {Controller} from './controller.ts';
import {deviceOf} from './device.ts';
import {createLateParts} from './late-parts.ts';
import {detectRenderer} from './renderer.ts';
import {countriesOf, loadPostsOf} from './load/gazetteer.ts';
import {fetchAnswers, fetchJson, fetchTopology} from './statics.ts';
import {markOnce, marks} from './updates.ts';
import type {VgApp} from './vg-app.ts';

/** From this zoom on the fine shapes are fetched. */
const fineZoom = 6.6;

function geometryOf(topology: Topology): Partial<GlGeometry> {
  return {
    departments: shapesOf(topology, 'departments'),
    municipalities: shapesOf(topology, 'municipalities'),
    lines: linesOf(topology),
  };
}

/** Fetches the fine shapes the first time the camera is close, and rivers and routes with them. */
function watchZoom(app: VgApp, controller: Controller): void {
  let isFetched = false;
  let hasRoutes = false;
  const look = (): void => {
    // The view, not the store: a scene that is held has a camera and layers of its own.
    const {camera, layers} = controller.view.state;
    if (!hasRoutes && layers.includes('rutas')) {
      hasRoutes = true;
      void fetchJson<GeoJSON.FeatureCollection>('routes.json').then((routes) => {
        app.setGeometry({routes});
      });
    }
    if (isFetched || !camera || camera.zoom < fineZoom) return;
    isFetched = true;
    void Promise.all([
      fetchTopology('territories-high.topo.json'),
      fetchTopology('rivers.topo.json'),
    ]).then(([fine, rivers]) => {
      app.setGeometry({...geometryOf(fine), rivers: featuresOf(rivers, 'rivers')});
    });
  };
  controller.watch(look);
  look();
}

async function loadPrecomputed(controller: Controller, engine: Engine): Promise<void> {
  engine.seed((await fetchAnswers('precomputed.json')).answers);
  controller.setGazetteer({posts: await loadPostsOf(engine)});
  // Not awaited: a view beyond the precomputed answers waits for DuckDB, the map does not.
  void controller.reload();
}

/** The shapes that every map draws, the simple one too. */
async function loadShapes(app: VgApp, controller: Controller): Promise<void> {
  const [territories, world] = await Promise.all([
    fetchTopology('territories-low.topo.json'),
    fetchTopology('world.topo.json'),
  ]);
  const countries = featuresOf(world, 'countries');
  app.setGeometry({
    ...geometryOf(territories),
    world: countries,
    land: countries.features.filter(({id}) => id !== 'COL'),
  });
  controller.setGazetteer(countriesOf(countries));
  watchZoom(app, controller);
}

/** Calls the listener with each command of the page's own parts. */
function onCommand(app: VgApp, listener: (command: string) => void): () => void {
  const hear = (event: Event): void => {
    listener((event as CustomEvent<{command: string}>).detail.command);
  };
  app.addEventListener('vg-command', hear);
  return () => {
    app.removeEventListener('vg-command', hear);
  };
}

/** Starts the interactive map, the first time or again; resolves when it stands, or when it is known that it cannot. */
async function startMap(app: VgApp, controller: Controller): Promise<void> {
  const renderer = detectRenderer();
  if (renderer === 'none') {
    controller.setReadiness({map: 'unavailable', whyNoMap: 'no-webgl', renderer});
    return;
  }
  const mapReady = new Promise<void>((resolve) => {
    const stop = onCommand(app, (command) => {
      if (command !== 'map-ready' && command !== 'map-failed') return;
      stop();
      resolve();
    });
  });
  const [{loadMapFonts}] = await Promise.all([
    import('../ui/map-fonts.ts'),
    import('../ui/map-view.ts'),
  ]);
  await loadMapFonts();
  const wantsFlowmap = renderer === 'gpu' || controller.store.state.flowEngine === 'flowmap';
  if (wantsFlowmap && controller.store.state.flowEngine !== 'light') {
    const {makeFlowOverlay} = await import('../ui/map-flows.ts');
    app.makeFlowOverlay = makeFlowOverlay;
  }
  controller.setReadiness({map: 'starting', renderer});
  await mapReady;
  if (controller.view.readiness.map === 'starting') controller.setReadiness({map: 'ready'});
}

/** The map's own troubles: a context that is lost, a map that is wanted after all. */
function watchMap(app: VgApp, controller: Controller): void {
  onCommand(app, (command) => {
    const {map} = controller.view.readiness;
    if (command === 'map-failed') controller.setReadiness({map: 'unavailable', whyNoMap: 'lost'});
    if (command === 'start-map' && map === 'unavailable') {
      startMap(app, controller).catch(() => {
        controller.setReadiness({map: 'unavailable', whyNoMap: 'lost'});
      });
    }
  });
}

/** Everything after the first paint: panels, precomputed views, the interactive map, then DuckDB. */
export async function continueStart(
  app: VgApp,
  controller: Controller,
  engine: Engine,
): Promise<void> {
  const device = deviceOf(app, controller, engine);
  if (device.isLight) engine.hold();
  app.parts = createLateParts(app, controller, engine, device);
  watchMap(app, controller);
  const tryPart = (id: string, part: () => Promise<void>) => attempt(app, controller, id, part);
  await Promise.all([
    tryPart('precomputed', () => loadPrecomputed(controller, engine)),
    tryPart('map', async () => {
      await loadShapes(app, controller);
      if (!device.isLight) await startMap(app, controller);
      else controller.setReadiness({map: 'unavailable', whyNoMap: 'light'});
    }),
  ]);
  await tryPart('neighbours', async () => {
    const {neighboursOf} = await import('./neighbours.ts');
    app.neighbours = await neighboursOf();
  });
  await app.shown();
  markOnce(marks.mapReady);
  // The readiness follows the engine's status; a failure is said in a notice.
  if (engine.status !== 'held') await engine.start().catch(() => undefined);
  await controller.settled();
  device.begin();
}
