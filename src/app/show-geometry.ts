import {linesOf, shapesOf} from '../domain/topology.ts';
import type {GlGeometry} from '../map/geometry.ts';
import type {View} from '../state/view.ts';
import {fetchJson, fetchTopology} from './statics.ts';

/** From this zoom of the desk on a scene is drawn with the fine shapes. */
const fineZoom = 6.2;

/** The shapes that scenes are drawn with: those of the page, and what only a scene needs. */
export interface SceneGeometry {
  readonly of: (views: readonly View[]) => GlGeometry;
}

const isClose = ({state}: View): boolean =>
  (state.camera?.zoom ?? 0) >= fineZoom ||
  (state.department !== null && (state.screen === 'region' || state.camera === null));

/** Fetches fine shapes and routes when the first scene wants them; until then, and without a network, what there is does. */
export function sceneGeometry(shapes: () => GlGeometry, onChange: () => void): SceneGeometry {
  let fine: Pick<GlGeometry, 'departments' | 'municipalities' | 'lines'> | null = null;
  let routes: GlGeometry['routes'] = null;
  let isFineAsked = false;
  let areRoutesAsked = false;
  let last: GlGeometry | null = null;
  let lastOf: readonly unknown[] = [];

  async function fetchFine(): Promise<void> {
    const topology = await fetchTopology('territories-high.topo.json');
    fine = {
      departments: shapesOf(topology, 'departments'),
      municipalities: shapesOf(topology, 'municipalities'),
      lines: linesOf(topology),
    };
    onChange();
  }

  async function fetchRoutes(): Promise<void> {
    routes = await fetchJson<GeoJSON.FeatureCollection>('routes.json');
    onChange();
  }

  return {
    of(views) {
      if (!isFineAsked && views.some(isClose)) {
        isFineAsked = true;
        fetchFine().catch(() => undefined);
      }
      if (!areRoutesAsked && views.some(({state}) => state.layers.includes('rutas'))) {
        areRoutesAsked = true;
        fetchRoutes().catch(() => undefined);
      }
      const own = shapes();
      const from = [own, fine, routes];
      if (last && from.every((part, at) => part === lastOf[at])) return last;
      lastOf = from;
      last = {...own, ...(fine ?? {}), routes: own.routes ?? routes};
      return last;
    },
  };
}
