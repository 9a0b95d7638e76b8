import type {Cell, Status} from '../../methodology/cell.ts';
import type {TerritoryCode} from '../../methodology/codes.ts';
import type {PopulationLookup} from './population-lookup.ts';
import type {SeriesLookup} from './series-lookup.ts';

/** A municipality with what its outline tells. */
export interface Place {
  readonly code: TerritoryCode;
  readonly department: TerritoryCode;
  readonly areaKm2: number;
  /** From the seat to the nearest land border. */
  readonly borderKm: number;
  /** Share of the area near a schematic route, 0 to 1. */
  readonly corridorShare: number;
}

/** People of the displacement pairs of a municipality; the period is closed. */
export interface DisplacedPeople {
  readonly out: number;
  readonly in: number;
}

/** Everything indicators are made of. */
export interface DerivationData {
  /** By code. */
  readonly places: readonly Place[];
  readonly series: SeriesLookup;
  readonly population: PopulationLookup;
  /** Municipalities in no pair are absent: what stayed under 50 people a pair is not in the source. */
  readonly displacement: ReadonlyMap<TerritoryCode, DisplacedPeople>;
  /** Last year of the displacement pairs. */
  readonly displacementYear: number;
  /** The stock of Venezuelans, of municipalities and of departments as published. */
  readonly venezuelans: ReadonlyMap<TerritoryCode, Cell>;
  readonly venezuelansYear: number;
  /** Regular entries of a year at the posts of each municipality; null for a year without entries. */
  readonly entriesIn: (year: number) => ReadonlyMap<TerritoryCode, number> | null;
}

/** The value of an indicator in a territory; NaN unless `status` is `observed`. */
export interface DerivedValue {
  readonly territory: TerritoryCode;
  readonly value: number;
  readonly status: Status;
}
