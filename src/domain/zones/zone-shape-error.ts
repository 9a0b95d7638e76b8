import type {LngLat} from '../flows.ts';

/** What can be wrong with the shape of a zone. */
export type ZoneProblem =
  | 'distance'
  | 'empty'
  | 'one-point'
  | 'not-a-number'
  | 'outside-the-world'
  | 'far-from-the-equator'
  | 'antimeridian'
  | 'too-long'
  | 'too-many-places'
  | 'no-area'
  | 'crosses-itself'
  | 'overlapping-parts'
  | 'hole-outside'
  | 'no-territories'
  | 'unknown-territory';

/** A shape no zone can be made of: `problem` says why, for a sentence of one's own; the message says it in English. */
export class ZoneShapeError extends RangeError {
  override readonly name = 'ZoneShapeError';
  readonly problem: ZoneProblem;
  /** Where, when it is at a place. */
  readonly place: LngLat | null;

  constructor(problem: ZoneProblem, message: string, place: LngLat | null = null) {
    super(message);
    this.problem = problem;
    this.place = place;
  }
}
