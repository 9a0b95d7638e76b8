import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {GlGeometry} from '../../map/geometry.ts';
import {classColours, territoryFills} from '../../map/layers/territories.ts';
import type {Palette} from '../../map/palette.ts';
import type {StagePaths} from '../../map/stage-path.ts';
import {paintOf} from '../../state/painted.ts';
import type {View} from '../../state/view.ts';

/** The hatch of no data and the dots of suppression. */
export function stagePatterns(palette: Palette): SVGTemplateResult {
  const {patternGround, patternLine, suppressedGround, suppressedDot} = palette;
  return svg`<defs>
    <pattern id="missing" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="6" height="6" fill=${patternGround}></rect>
      <rect width="1" height="6" fill=${patternLine}></rect>
    </pattern>
    <pattern id="suppressed" width="5" height="5" patternUnits="userSpaceOnUse">
      <rect width="5" height="5" fill=${suppressedGround}></rect>
      <circle cx="1.25" cy="1.25" r=".85" fill=${suppressedDot}></circle>
      <circle cx="3.75" cy="3.75" r=".85" fill=${suppressedDot}></circle>
    </pattern>
  </defs>`;
}

/** Sea along the coasts and the neighbours; a processor draws the coasts hard. */
export function stageGround(
  {land}: GlGeometry,
  {d}: StagePaths,
  isSoftware: boolean,
): SVGTemplateResult {
  const outline = land.map(({geometry}) => d(geometry)).join('');
  const soft = [
    [16, 0.35],
    [9, 0.4],
    [4, 0.5],
  ] as const;
  return svg`<g stroke-linejoin="round">
    ${isSoftware ? nothing : soft.map(([width, opacity]) => svg`<path d=${outline} fill="none" stroke="var(--sea-2)" stroke-width=${width} stroke-opacity=${opacity}></path>`)}
    <path d=${outline} fill="var(--land)" stroke="var(--border-neighbour)" stroke-width=".7" stroke-dasharray="3 2"></path>
  </g>`;
}

/** Department of San Andrés, Providencia and Santa Catalina. */
const islands = '88';
/** West of this, where the whole country is shown, only the islands have a coast. */
const islandsLng = -79.6;

const patterns = {missing: 'url(#missing)', suppressed: 'url(#suppressed)'} as const;

/** The territories, one path for each class and state, over the ground of the country. */
export function stageTerritories(
  {snapshot}: View,
  {departments, municipalities}: GlGeometry,
  palette: Palette,
  {d}: StagePaths,
  hasInset: boolean,
): SVGTemplateResult {
  const paint = paintOf(snapshot);
  const shapes = paint?.level === 'municipality' ? (municipalities ?? departments) : departments;
  const fills = paint ? territoryFills(paint) : new Map<string, never>();
  const colours = paint ? classColours(paint, palette) : [];
  const paths = new Map<string, string[]>();
  for (const {properties, geometry} of shapes) {
    // The islands stand in the inset; at their place they would be specks.
    if (hasInset && properties.code.startsWith(islands)) continue;
    const fill = fills.get(properties.code);
    let colour = palette.landColombia;
    if (fill?.status === 'observed') colour = colours[fill.classIndex] ?? colour;
    else if (fill?.status === 'zero') colour = palette.surface;
    else if (fill) colour = patterns[fill.status === 'suppressed' ? 'suppressed' : 'missing'];
    const known = paths.get(colour);
    if (known) known.push(d(geometry));
    else paths.set(colour, [d(geometry)]);
  }
  // Its own edge closes the seams between territories of a class.
  return svg`<g stroke-width=".35">${[...paths].map(
    ([colour, parts]) =>
      svg`<path d=${parts.join('')} fill=${colour} stroke=${colour.startsWith('url') ? 'none' : colour}></path>`,
  )}</g>`;
}

const coasts = new WeakMap<GlGeometry['lines'], GeoJSON.MultiLineString>();

/** The coast without that of the islands. */
function mainlandCoast(lines: GlGeometry['lines'], d: StagePaths['d']): string {
  const known = coasts.get(lines);
  if (known) return d(known);
  const coast: GeoJSON.MultiLineString = {
    type: 'MultiLineString',
    coordinates: lines
      .filter(({properties}) => properties.kind === 'coast')
      .flatMap(({geometry}) => geometry.coordinates)
      .filter(([[lng = 0] = []]) => lng > islandsLng),
  };
  coasts.set(lines, coast);
  return d(coast);
}

/** Municipal and departmental lines, coast and border, thinnest first. */
export function stageLines(
  {snapshot}: View,
  {lines}: GlGeometry,
  {d}: StagePaths,
  hasInset: boolean,
): SVGTemplateResult {
  const of = (kind: string): string =>
    lines
      .filter(({properties}) => properties.kind === kind)
      .map(({geometry}) => d(geometry))
      .join('');
  const isFine = paintOf(snapshot)?.level === 'municipality';
  const border = of('land-border');
  return svg`<g fill="none" stroke-linejoin="round">
    ${isFine ? svg`<path d=${of('municipality')} stroke="var(--line-municipality)" stroke-width=".4"></path>` : nothing}
    <path d=${of('department')} stroke="var(--line-department)" stroke-width=".75"></path>
    <path d=${hasInset ? mainlandCoast(lines, d) : of('coast')} stroke="var(--sea-ink)" stroke-width=".8" stroke-opacity=".6"></path>
    <path d=${border} stroke="var(--land)" stroke-width="4" stroke-opacity=".65"></path>
    <path d=${border} stroke="var(--line-international)" stroke-width="1.2"></path>
  </g>`;
}
