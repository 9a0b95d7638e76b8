/** The column that names the municipalities; any other key is the id of a fact of the department. */
export const nameColumn = 'name';

/** What is chosen in Región besides the department and the selected municipality. */
export interface RegionChoice {
  /** Fact that colours the map and leads the table; null is the first one that the department has. */
  readonly fact: string | null;
  /** Column that orders the table: `nameColumn` or a fact; null follows `fact`. */
  readonly sort: string | null;
  /** Least first; else largest first, and names from the end. */
  readonly isAscending: boolean;
  /** What the names of the shown municipalities hold; empty shows all. */
  readonly filter: string;
}

/** The opening choice. */
export const initialRegion: RegionChoice = {
  fact: null,
  sort: null,
  isAscending: false,
  filter: '',
};

/** Longest text of a filter, in characters. */
export const longestFilter = 40;

/** The choice with what was changed, the filter cut to its longest. */
export function changedRegion(choice: RegionChoice, change: Partial<RegionChoice>): RegionChoice {
  const next = {...choice, ...change};
  return {...next, filter: next.filter.slice(0, longestFilter)};
}
