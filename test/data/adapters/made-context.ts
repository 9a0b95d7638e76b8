import type {ImportContext} from '../../../data/adapters/adapter.ts';
import type {AdapterInput} from '../../../data/adapters/toolkit/records.ts';

/** A made-up context: two departments, no population, a post, nothing located. */
export const madeContext: ImportContext = {
  territories: (['05', '54'] as const).map((code) => ({
    ...{code, name: code, level: 'department' as const, parent: 'andina'},
    ...{lon: -75, lat: 6, area_km2: 1},
  })),
  population: [],
  postCoordinates: [{coordinate: '(1.0,-70.0)', post: 'puente'}],
  locate: () => null,
  bearing: () => 270,
};

/** A made-up file. */
export function madeFile(file: string, lines: readonly string[]): AdapterInput {
  return {file, bytes: new TextEncoder().encode(`${lines.join('\n')}\n`)};
}
