import type {Neighbour} from '../../src/methodology/borders.ts';

/** What begins at an anchor when the outline is followed from the Caribbean eastwards (clockwise). */
export interface BorderAnchor {
  readonly id: string;
  readonly lon: number;
  readonly lat: number;
  /** The neighbour whose land border begins here, or the coast. */
  readonly begins: Neighbour | 'coast';
}

/**
 * The places where the outline of the mainland changes from coast to land border or from one neighbour to the next,
 * clockwise. Each is the vertex of the national outline nearest to where the border ends: Castilletes (treaty of 1941
 * with Venezuela), the rivers below the Cocuy stone (1907 and 1928 with Brazil), Leticia (1922 with Peru), the mouth of the
 * Güepí, the mouth of the Mataje (1916 with Ecuador), and on the Panama line (1924) Cocalito and Cabo Tiburón.
 */
export const borderAnchors = [
  {id: 'castilletes', lon: -71.3233, lat: 11.8556, begins: 'VEN'},
  {id: 'cocuy', lon: -66.8569, lat: 1.228, begins: 'BRA'},
  {id: 'leticia', lon: -69.9498, lat: -4.2294, begins: 'PER'},
  {id: 'guepi', lon: -75.276, lat: -0.1274, begins: 'ECU'},
  {id: 'mataje', lon: -78.8563, lat: 1.4807, begins: 'coast'},
  {id: 'cocalito', lon: -77.883, lat: 7.2187, begins: 'PAN'},
  {id: 'tiburon', lon: -77.3616, lat: 8.6756, begins: 'coast'},
] as const satisfies readonly BorderAnchor[];
