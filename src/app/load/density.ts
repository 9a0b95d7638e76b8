import type {Engine} from '../../db/engine.ts';
import {eventsInWindow} from '../../db/queries/events-in-window.ts';
import {populationByTerritory} from '../../db/queries/population-by-territory.ts';
import {densityBreaks, type DensityFigure} from '../../domain/density/density-breaks.ts';
import {roundingMovedShare} from '../../domain/density/density-limits.ts';
import {populationYears} from '../../methodology/measures.ts';
import type {DensityAnswer, DensityRequest} from '../../state/density-answer.ts';
import type {Request} from '../../state/request.ts';
import type {DensityCells, DensityQuestion} from '../../workers/zone-service.ts';

/** What puts events in cells: the worker, or a fake in a test. */
export interface DensitySource {
  readonly cells: (question: DensityQuestion, signal: AbortSignal) => Promise<DensityCells>;
}

/** The year of the inhabitants below a rate: that of the last event, or the nearest there is. */
const denominatorYearOf = ({years: [, last]}: DensityRequest): number =>
  Math.min(populationYears.last, Math.max(populationYears.first, last));

async function populationIn(
  engine: Engine,
  year: number,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, number>> {
  const answer = await populationByTerritory(engine, {year, level: 'municipality'}, signal);
  return new Map(answer.territory.map((code, row) => [code, answer.people[row] ?? NaN]));
}

/** What the limits of the classes are of. A count has no values between zero and its first limit. */
function breaksOf({figure, cellKm, bandwidthKm}: DensityRequest): readonly number[] {
  const weight = figure === 'dead' ? 'dead' : 'events';
  const drawn: DensityFigure =
    figure === 'rate' ? 'rate' : bandwidthKm === null ? 'count' : 'density';
  const breaks = densityBreaks({figure: drawn, cellKm, weight});
  return drawn === 'count' ? breaks.slice(1) : breaks;
}

/**
 * Events in cells; null when the layer is off.
 * @throws {QueryError} when the events cannot be read
 * @throws {Error} when the worker cannot be started or refuses the cells
 */
export async function loadDensity(
  engine: Engine,
  source: DensitySource,
  {density: asked}: Request,
  signal: AbortSignal,
): Promise<DensityAnswer | null> {
  if (!asked) return null;
  const {kind, years, cellKm, bandwidthKm, figure} = asked;
  const denominatorYear = figure === 'rate' ? denominatorYearOf(asked) : null;
  const [events, population] = await Promise.all([
    eventsInWindow(engine, {kinds: [kind], from: years[0], to: years[1]}, signal),
    denominatorYear === null ? null : populationIn(engine, denominatorYear, signal),
  ]);
  const {length, year, territory, lon, lat, dead} = events;
  const {id, centres, corners, layer} = await source.cells(
    {
      ...{cellKm, bandwidthKm, kind, years, population},
      weight: figure === 'dead' ? 'dead' : 'events',
      events: {length, kind: events.kind, year, territory, lon, lat, dead},
    },
    signal,
  );
  return {
    ...{asked, denominatorYear, id, centres, corners},
    length: id.length,
    status: layer.status,
    isWhole: layer.isWhole,
    total: layer.total,
    outsideCountry: layer.outsideCountry,
    withoutPlace: layer.withoutPlace,
    outsideGrid: layer.outsideGrid,
    movedShare: roundingMovedShare(cellKm),
    value: figure === 'rate' ? (layer.rates?.smoothedPer100k ?? layer.value) : layer.value,
    events: layer.events,
    dead: layer.dead,
    unstated: layer.unstated,
    rates: layer.rates,
    breaks: breaksOf(asked),
  };
}
