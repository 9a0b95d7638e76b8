import type {CellRates} from '../domain/density/cell-rates.ts';
import type {LayerStatus} from '../domain/density/event-density.ts';
import type {DensityChoice, YearSpan} from './density-choice.ts';

/** A density as it was asked for, its years written out. */
export interface DensityRequest extends DensityChoice {
  readonly years: YearSpan;
}

/** Cells of land with events in them, as columns of equal length; where `status` is not `observed` all figures are NaN. */
export interface DensityAnswer {
  readonly asked: DensityRequest;
  readonly status: LayerStatus;
  /** Whether the register speaks about all the years, from the first day to the last. */
  readonly isWhole: boolean;
  /** Events of the kind in the years, and those of them that are in no cell. */
  readonly total: number;
  readonly outsideCountry: number;
  readonly withoutPlace: number;
  readonly outsideGrid: number;
  /** About which share of the events the rounding of places puts in another cell, 0 to 1. */
  readonly movedShare: number;
  /** Year of the inhabitants below a rate; null without one. */
  readonly denominatorYear: number | null;
  readonly length: number;
  readonly id: readonly string[];
  /** Longitude and latitude of the middle of each cell. */
  readonly centres: ArrayLike<number>;
  /** Longitude and latitude of the six corners of each, not closed. */
  readonly corners: ArrayLike<number>;
  /** What is coloured: a count, a density per 100 km², or a smoothed rate per 100,000 inhabitants and year. */
  readonly value: ArrayLike<number>;
  readonly events: ArrayLike<number>;
  /** People in events that state them; NaN where none does. */
  readonly dead: ArrayLike<number>;
  /** Events that do not state how many died. */
  readonly unstated: ArrayLike<number>;
  /** Null unless a rate is coloured. */
  readonly rates: CellRates | null;
  /** Lower limits of all classes but the lowest, ascending; they do not move with what is chosen. Zero is no class. */
  readonly breaks: readonly number[];
}

/** How many events are in cells. */
export const eventsInCells = (density: DensityAnswer): number =>
  density.total - density.outsideCountry - density.withoutPlace - density.outsideGrid;

/** How many cells with events have a rate from under 20 of them; 0 where no rate is coloured. */
export function unstableCells({rates, events}: DensityAnswer): number {
  if (!rates) return 0;
  const isCounted = (cell: number): boolean =>
    (events[cell] ?? 0) > 0 && !Number.isNaN(rates.per100k[cell]);
  return rates.isUnstable.filter((flag, cell) => flag && isCounted(cell)).length;
}
