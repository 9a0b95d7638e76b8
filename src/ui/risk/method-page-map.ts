import {geoMercator, type GeoProjection} from 'd3-geo';
import {html, svg, type TemplateResult} from 'lit';
import {formatNumber} from '../../i18n/format.ts';
import {riskMethodFor} from '../../i18n/risk-pages-method.ts';
import type {MapGeometry, Shape} from '../../map/geometry.ts';
import type {RiskTable} from '../../state/risk-answer.ts';
import type {View} from '../../state/view.ts';
import {statePatterns} from '../../styles/patterns.ts';

/** What stands in a territory: a value over zero or under it, zero, nobody measured, the source does not publish it. */
export const coverageStates = ['value', 'zero', 'missing', 'unreported'] as const;
/** One of them. */
export type CoverageState = (typeof coverageStates)[number];

/** The codes of the territories in each state. */
export type Coverage = Readonly<Record<CoverageState, readonly string[]>>;

/** Where an indicator has data; null where the table does not have it at its level. */
export function coverageOf({table, status}: RiskTable, id: string): Coverage | null {
  const values = table.values.get(id);
  if (!values) return null;
  const stateAt = (row: number): CoverageState => {
    const value = values[row] ?? NaN;
    if (!Number.isNaN(value)) return value === 0 ? 'zero' : 'value';
    return status.get(id)?.[row] === 'not-reported' ? 'unreported' : 'missing';
  };
  const codes = (state: CoverageState): readonly string[] =>
    table.territories.filter((_, row) => stateAt(row) === state);
  return {
    value: codes('value'),
    zero: codes('zero'),
    missing: codes('missing'),
    unreported: codes('unreported'),
  };
}

const size = {width: 190, height: 230} as const;
/** Points stand on a grid of fifths of a pixel, the same for neighbours: finer ones cannot be seen. */
const perPixel = 5;
const paths = new WeakMap<readonly Shape[], ReadonlyMap<string, string>>();

/** A ring as a path of the points that can be told apart. */
function ringPath(ring: readonly GeoJSON.Position[], project: GeoProjection): string {
  const onGrid = (pixels: number): number => Math.round(pixels * perPixel) / perPixel;
  const points = ring.map(([lon = NaN, lat = NaN]) => {
    const [x, y] = project([lon, lat]) ?? [NaN, NaN];
    return `${String(onGrid(x))},${String(onGrid(y))}`;
  });
  return `M${points.filter((point, at) => point !== points[at - 1]).join('L')}Z`;
}

function shapePath({geometry}: Shape, project: GeoProjection): string {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons
    .flat()
    .map((ring) => ringPath(ring, project))
    .join('');
}

/** The outline of every territory, made once for all maps of the page. */
function pathsOf(shapes: readonly Shape[]): ReadonlyMap<string, string> {
  const known = paths.get(shapes);
  if (known) return known;
  const all: GeoJSON.FeatureCollection = {type: 'FeatureCollection', features: [...shapes]};
  const project = geoMercator().fitSize([size.width, size.height], all);
  const made = new Map(shapes.map((shape) => [shape.properties.code, shapePath(shape, project)]));
  paths.set(shapes, made);
  return made;
}

/** A small map and a list of counts: where an indicator has a value, zero, or nothing. */
export function coverageFigure(
  name: string,
  coverage: Coverage,
  {geometry, table, view}: {geometry: MapGeometry | null; table: RiskTable; view: View},
): TemplateResult {
  const words = riskMethodFor(view.text.locale).indicators;
  const shapes = geometry?.[table.level === 'municipality' ? 'municipalities' : 'departments'];
  const outlines = shapes && shapes.length > 0 ? pathsOf(shapes) : null;
  const joined = (state: CoverageState): string =>
    coverage[state].map((code) => outlines?.get(code) ?? '').join('');
  return html`<figure class="coverage">
    ${
      outlines
        ? html`<svg
            class="coverage-map"
            viewBox="0 0 ${size.width} ${size.height}"
            width=${size.width}
            height=${size.height}
            role="img"
            aria-label=${words.map(name)}
          >
            <defs>${statePatterns()}</defs>
            ${coverageStates.map((state) => svg`<path class="state ${state}" d=${joined(state)}></path>`)}
          </svg>`
        : null
    }
    <ul class="states">
      ${coverageStates.map(
        (state) =>
          html`<li>
            <svg width="16" height="12" aria-hidden="true">
              <defs>${statePatterns()}</defs>
              <rect class="state ${state}" x="0.5" y="0.5" width="15" height="11"></rect>
            </svg>
            <span
              >${formatNumber(coverage[state].length, view.text.locale)}
              ${words.states[state]}</span
            >
          </li>`,
      )}
    </ul>
  </figure>`;
}
