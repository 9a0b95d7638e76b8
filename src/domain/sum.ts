import type {Level, MunicipalityCode, TerritoryCode} from '../methodology/codes.ts';

/** People at posts as columns of equal length. `people` is finite. */
export interface PostColumns {
  readonly length: number;
  readonly post: readonly string[];
  readonly people: ArrayLike<number>;
}

/** People by territory, and those who cannot be placed. */
export interface TerritorySums {
  /** A territory without a post is not in it: nothing was counted there, which is not zero. */
  readonly people: ReadonlyMap<TerritoryCode, number>;
  /** People at posts without a municipality. */
  readonly unplacedPeople: number;
}

/** Gives the people at posts summed by the municipality or the department the post stands in. */
export function sumByTerritory(
  posts: PostColumns,
  municipalityOf: (post: string) => MunicipalityCode | null,
  level: Exclude<Level, 'region'>,
): TerritorySums {
  const people = new Map<TerritoryCode, number>();
  let unplacedPeople = 0;
  for (let row = 0; row < posts.length; row++) {
    const count = posts.people[row] ?? 0;
    const municipality = municipalityOf(posts.post[row] ?? '');
    if (municipality === null) {
      unplacedPeople += count;
      continue;
    }
    const territory = level === 'department' ? municipality.slice(0, 2) : municipality;
    people.set(territory, (people.get(territory) ?? 0) + count);
  }
  return {people, unplacedPeople};
}
