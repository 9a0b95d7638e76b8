import type {Cell} from '../methodology/cell.ts';
import type {MapLevel} from './map-level.ts';

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
