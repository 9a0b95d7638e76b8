import type {TerritoryCode} from '../../methodology/codes.ts';

/** Inhabitants of a municipality in a year. */
export interface Inhabitants {
  readonly territory: TerritoryCode;
  readonly year: number;
  readonly people: number;
}

/** Inhabitants by municipality. */
export interface PopulationLookup {
  /** Inhabitants in the year nearest to another, the earlier of two; NaN when there are none or the number is 0. */
  readonly nearest: (territory: TerritoryCode, year: number) => number;
  /** Inhabitant-years over years, both included, each with its nearest year's people; NaN as above. */
  readonly overYears: (
    territory: TerritoryCode,
    years: readonly [from: number, to: number],
  ) => number;
}

/** Gives inhabitants ready to be looked up. */
export function indexPopulation(rows: readonly Inhabitants[]): PopulationLookup {
  const byTerritory = new Map<TerritoryCode, Inhabitants[]>();
  for (const row of rows) {
    const known = byTerritory.get(row.territory);
    if (known) known.push(row);
    else byTerritory.set(row.territory, [row]);
  }
  for (const known of byTerritory.values()) known.sort((a, b) => a.year - b.year);
  const nearest = (territory: TerritoryCode, year: number): number => {
    let people = NaN;
    let distance = Infinity;
    for (const row of byTerritory.get(territory) ?? []) {
      if (Math.abs(row.year - year) >= distance) continue;
      distance = Math.abs(row.year - year);
      people = row.people;
    }
    return people > 0 ? people : NaN;
  };
  return {
    nearest,
    overYears(territory, [from, to]) {
      let sum = 0;
      for (let year = from; year <= to; year++) sum += nearest(territory, year);
      return sum;
    },
  };
}
