import type {IndicatorId} from './indicators.ts';
import type {MeasureId} from './measures.ts';
import type {SeriesId} from './indicator-series.ts';

/** What Región can show of a department: a measure of the map, a base series of a year, or an indicator of the index. */
export type RegionFactId = MeasureId | SeriesId | IndicatorId;

/** One fact of the kit. */
export interface RegionFact {
  readonly id: RegionFactId;
  readonly from: 'measure' | 'series' | 'indicator';
  /** Inhabitants below a rate; null for a total or a measure that is a rate already. */
  readonly per: 1000 | 100_000 | null;
  readonly palette: 'agua' | 'arcilla' | 'ciruela';
}
