import type {RegionFile, RegionValue} from '../domain/region/region-file.ts';
import {factIn} from '../domain/region/region-figures.ts';
import {formatNumber} from '../i18n/format.ts';
import {factWords} from '../i18n/region-facts.ts';
import type {Cell} from '../methodology/cell.ts';
import {regionFacts} from '../methodology/region-facts.ts';
import type {Paint} from '../state/paint.ts';
import {paintOf} from '../state/painted.ts';
import type {View} from '../state/view.ts';
import {classColours} from './layers/territories.ts';
import type {MapLegend} from './legend.ts';
import type {Palette} from './palette.ts';

/** A department on the stage: its municipalities in the classes of a fact, and the fact of the whole. */
export interface RegionScene {
  readonly paint: Paint;
  /** Name and year of the fact. */
  readonly heading: string;
  readonly unit: string;
  readonly decimals: number;
  readonly department: RegionValue;
}

const cellOf = ({value, status, implausible}: RegionValue): Cell => ({
  value: value ?? NaN,
  status,
  implausible: implausible === true,
});

const cache = new WeakMap<RegionFile, Map<string, RegionScene | null>>();

function build(file: RegionFile, {state, text}: View): RegionScene | null {
  const drawable = regionFacts.filter(({id}) => factIn(file, id)?.municipalities);
  const fact = drawable.find(({id}) => id === state.region.fact) ?? drawable[0];
  const values = fact && factIn(file, fact.id);
  if (!fact || !values?.municipalities) return null;
  const {municipalities} = values;
  const cells = new Map(
    file.municipalities.map(({code}, at): [string, Cell] => [
      code,
      cellOf(municipalities[at] ?? {value: null, status: 'missing'}),
    ]),
  );
  const words = factWords(fact.id, text.locale);
  return {
    paint: {
      level: 'municipality',
      cells,
      scale: {
        kind: 'classes',
        ramp: fact.palette,
        breaks: fact.breaks.municipality,
        // A score has no zero of its own.
        hasPlainZero: fact.base.from === 'index',
      },
    },
    heading: `${words.name}, ${values.when}`,
    unit: words.unit,
    decimals: fact.decimals,
    department: values.department,
  };
}

/** The department of a scene of Región; null on other screens, and where its file is not there. The same file gives the same scene. */
export function regionSceneOf(view: View): RegionScene | null {
  const {region} = view.snapshot;
  if (!region || view.state.screen !== 'region') return null;
  const known = cache.get(region) ?? new Map<string, RegionScene | null>();
  cache.set(region, known);
  const key = `${view.state.region.fact ?? ''}/${view.text.locale}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = build(region, view);
  known.set(key, made);
  return made;
}

/** What fills the territories of a scene; null when nothing does. */
export const scenePaint = (view: View): Paint | null =>
  regionSceneOf(view)?.paint ?? paintOf(view.snapshot);

/** The fact of the whole department, with its unit; the unit is empty for a state without a figure. */
export function departmentFigure(
  {department, unit, decimals}: RegionScene,
  {text}: View,
): {readonly value: string; readonly unit: string} {
  return department.status === 'observed' && department.value !== null
    ? {value: formatNumber(department.value, text.locale, decimals), unit}
    : {
        value: text.states[department.status === 'observed' ? 'missing' : department.status],
        unit: '',
      };
}

/** The legend of a department's municipalities. */
export function regionSceneLegend({paint, heading}: RegionScene, palette: Palette): MapLegend {
  const cells = [...paint.cells.values()];
  const values = cells.filter(({status}) => status === 'observed').map(({value}) => value);
  const {scale} = paint;
  const breaks = scale.kind === 'classes' ? scale.breaks : [];
  const isScore = scale.kind === 'classes' && scale.hasPlainZero;
  const highest = Math.max(0, ...values);
  const last = breaks.at(-1) ?? 0;
  const count = (fits: (cell: Cell) => boolean): number => cells.filter(fits).length;
  return {
    heading,
    scale: {
      breaks,
      colors: classColours(paint, palette),
      maximum: highest >= last ? highest : isScore ? 10 : last * 1.1,
      histogram: null,
      scale: isScore ? 'linear' : 'log',
    },
    states: {
      value: values.length,
      zero: isScore ? null : count(({status, value}) => status === 'observed' && value === 0),
      missing: count(({status}) => status === 'missing' || status === 'not-reported'),
      suppressed: isScore ? null : count(({status}) => status === 'suppressed'),
      implausible: count(({implausible}) => implausible),
    },
    ...{marker: null, symbols: null, flows: null},
    method: '',
  };
}
