import type {Cell} from '../methodology/cell.ts';
import {measureOf} from '../methodology/measures.ts';
import type {Choropleth, MapLevel, Snapshot} from './snapshot.ts';

/** The ramps of classes. */
export type RampName = 'agua' | 'arcilla' | 'ciruela' | 'diverging';
/** The sets of categories: the value of a cell is the place of its category. */
export type CategoryName = 'bivariate' | 'clusters' | 'stability';

/**
 * What the territories are filled with, whatever the screen: classes of a number, or categories. Map, inset, hatches and
 * flags draw this and know nothing of measures or indexes.
 */
export interface Paint {
  readonly level: MapLevel;
  readonly cells: ReadonlyMap<string, Cell>;
  readonly scale:
    | {
        readonly kind: 'classes';
        readonly ramp: RampName;
        /** Upper limits of all classes but the last, ascending. */
        readonly breaks: readonly number[];
        /** True where zero is a value like others (a difference, an index), not an outlined state. */
        readonly hasPlainZero: boolean;
      }
    | {readonly kind: 'categories'; readonly set: CategoryName};
}

const cache = new WeakMap<Choropleth, Paint>();

/** The paint of the choropleth of a measure. The same choropleth gives the same paint. */
export function measurePaint(choropleth: Choropleth): Paint {
  const known = cache.get(choropleth);
  if (known) return known;
  const {level, cells, breaks, measure} = choropleth;
  const ramp = measureOf(measure).palette;
  const paint: Paint = {
    level,
    cells,
    scale: {kind: 'classes', ramp, breaks, hasPlainZero: false},
  };
  cache.set(choropleth, paint);
  return paint;
}

/** What fills the territories; null when nothing does. */
export function paintOf({risk, choropleth}: Snapshot): Paint | null {
  if (risk) return risk.paint;
  return choropleth ? measurePaint(choropleth) : null;
}
