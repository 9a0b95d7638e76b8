import {flowWidth} from '../domain/flow-shape.ts';
import {logHistogram} from '../domain/histogram.ts';
import {symbolSteps} from '../domain/symbols.ts';
import {formatPeriod} from '../i18n/format.ts';
import type {Cell} from '../methodology/cell.ts';
import {measurePaint} from '../state/painted.ts';
import {formatWhen} from '../state/sentence.ts';
import type {Choropleth} from '../state/snapshot.ts';
import {eastView} from '../state/swipe-view.ts';
import type {View} from '../state/view.ts';
import {flowExtent} from './layers/flows.ts';
import {postScale, radiusOf} from './layers/posts.ts';
import {classColours} from './layers/territories.ts';
import type {LegendScale} from './legend-ramp.ts';
import type {Palette} from './palette.ts';

/**
 * How many territories are in each state; zero is observed. `implausible` ones are also counted as values. Null is a state
 * that cannot be: a score has no zero of its own and nothing is suppressed in it. `missingLabel` names what has no number.
 */
export interface LegendStates {
  readonly value: number;
  readonly zero: number | null;
  readonly missing: number;
  readonly suppressed: number | null;
  readonly implausible: number;
  readonly missingLabel?: string;
}

/** The selected territory on the ramp. */
export interface LegendMarker {
  readonly label: string;
  readonly value: number;
}

/** Circles whose area is proportional: `steps` and the radius of each in px, ascending. */
export interface LegendSymbols {
  readonly title: string;
  readonly steps: readonly number[];
  readonly radii: readonly number[];
}

/** Width of the flow arrows at both ends of the range drawn, px. */
export interface LegendFlows {
  readonly title: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly minimumWidth: number;
  readonly maximumWidth: number;
}

/** What the legend of a map says of its colours, circles and arrows. */
export interface MapLegend {
  readonly heading: string;
  readonly scale: LegendScale | null;
  readonly states: LegendStates | null;
  readonly marker: LegendMarker | null;
  readonly symbols: LegendSymbols | null;
  readonly flows: LegendFlows | null;
  /** What is out of the ordinary, a sentence; or empty. */
  readonly method: string;
}

const binCount = 30;
/** The largest circle the legend has room for, pixels of radius. */
const largestSymbol = 14;

function statesOf(cells: readonly Cell[]): LegendStates {
  const count = (fits: (cell: Cell) => boolean): number => cells.filter(fits).length;
  return {
    value: count(({status, value}) => status === 'observed' && value !== 0),
    zero: count(({status, value}) => status === 'observed' && value === 0),
    missing: count(({status}) => status === 'missing' || status === 'not-reported'),
    suppressed: count(({status}) => status === 'suppressed'),
    implausible: count(({implausible}) => implausible),
  };
}

function scaleOf(choropleth: Choropleth, palette: Palette): LegendScale {
  const values = [...choropleth.cells.values()]
    .filter(({status}) => status === 'observed')
    .map(({value}) => value);
  const {edges, counts} = logHistogram(values, binCount);
  return {
    breaks: choropleth.breaks,
    colors: classColours(measurePaint(choropleth), palette),
    maximum: Math.max(0, ...values),
    histogram: {edges, counts},
    scale: 'log',
  };
}

function markerOf(choropleth: Choropleth, {state, gazetteer}: View): LegendMarker | null {
  const cell = state.selected ? choropleth.cells.get(state.selected) : undefined;
  const place = state.selected ? gazetteer.places.get(state.selected) : undefined;
  if (cell?.status !== 'observed' || !place) return null;
  return {label: place.name, value: cell.value};
}

function symbolsOf(view: View): LegendSymbols | null {
  const {snapshot, state, text} = view;
  if (!snapshot.posts) return null;
  const scale = postScale(view);
  const drawable = (largestSymbol / scale) ** 2;
  const largest = Math.max(0, ...Array.from(snapshot.posts.people));
  const steps = symbolSteps(Math.min(drawable, largest));
  if (steps.length === 0) return null;
  const when = formatPeriod(state.period.from, state.period.to, text.locale);
  return {
    title: text.legend.posts(when),
    steps,
    radii: steps.map((step) => radiusOf(step, scale)),
  };
}

function flowsOf(view: View): LegendFlows | null {
  const {flows} = view.snapshot;
  if (!flows || flows.length === 0 || flows.kind === 'darien') return null;
  const [minimum, maximum] = flowExtent(flows);
  return {
    title: view.text.legend.flows,
    minimum,
    maximum,
    minimumWidth: flowWidth(minimum, minimum, maximum),
    maximumWidth: flowWidth(maximum, minimum, maximum),
  };
}

/** What is out of the ordinary: classes cut on this view, or a rate over the inhabitants of another year. */
function methodOf(choropleth: Choropleth, {text, state}: View): string {
  const parts: string[] = [];
  if (state.classing.method !== 'fixed') parts.push(text.classNote[state.classing.method]);
  const {denominatorYear, when} = choropleth;
  const asked = 'year' in when ? String(when.year) : when.to.slice(0, 4);
  if (denominatorYear !== null && asked !== String(denominatorYear)) {
    parts.push(text.legend.denominatorShifted(String(denominatorYear), formatWhen(when, text)));
  }
  return parts.length === 0 ? '' : `${parts.join('; ')}.`;
}

/** The legends of the colours, west of the divider first; one of the whole map without a swipe. Circles and arrows stand in the first. */
export function measureLegends(view: View, palette: Palette): readonly MapLegend[] {
  const legend = measureLegend(view, palette);
  if (!legend) return [];
  const east = eastView(view);
  const beside = east && measureLegend(east, palette);
  if (!beside) return [legend];
  const {sides} = view.text.sentence;
  return [
    {...legend, heading: `${sides.west}: ${legend.heading}`},
    {...beside, heading: `${sides.east}: ${beside.heading}`, symbols: null, flows: null},
  ];
}

/** The legend of a measure, of posts and of flows; null where none of them is drawn. */
export function measureLegend(view: View, palette: Palette): MapLegend | null {
  const {choropleth, posts, flows} = view.snapshot;
  if (!choropleth && !posts && !flows) return null;
  const {text} = view;
  const others = flows ? text.flowKinds[flows.kind] : text.layers.puestos;
  return {
    heading: choropleth
      ? `${text.measures[choropleth.measure].short}, ${formatWhen(choropleth.when, text)}`
      : others,
    scale: choropleth ? scaleOf(choropleth, palette) : null,
    states: choropleth ? statesOf([...choropleth.cells.values()]) : null,
    marker: choropleth ? markerOf(choropleth, view) : null,
    symbols: symbolsOf(view),
    flows: flowsOf(view),
    method: choropleth ? methodOf(choropleth, view) : '',
  };
}
