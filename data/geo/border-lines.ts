import {meshArcs} from 'topojson-client';
import type {Topology} from 'topojson-specification';
import {neighbours} from '../../src/methodology/borders.ts';
import type {Neighbour} from '../../src/methodology/borders.ts';
import {lengthKm} from './geodesy.ts';
import type {LonLat} from './geodesy.ts';
import type {LineClass} from './line-classes.ts';
import {ringPlaces} from './plain-topology.ts';

/** The land border with one neighbour, joined end to end. */
export interface BorderLine {
  readonly neighbour: Neighbour;
  readonly places: readonly LonLat[];
  /** Geodesic length of the line as drawn, km: finer lines are longer. */
  readonly lengthKm: number;
}

/**
 * Gives the land border with each neighbour, in the order of the methodology.
 * @param classes the class of each arc, in their order
 * @throws when a border is not one unbroken line
 */
export function findBorderLines(
  arcs: readonly (readonly LonLat[])[],
  classes: readonly LineClass[],
): BorderLine[] {
  const positions = arcs.map((arc) => arc.map(([lon, lat]) => [lon, lat]));
  const topology: Topology = {type: 'Topology', objects: {}, arcs: positions};
  return neighbours.map((neighbour) => {
    const isOurs = (line: LineClass | undefined): boolean =>
      line?.kind === 'land-border' && line.neighbour === neighbour;
    const indices = [...arcs.keys()].filter((arc) => isOurs(classes[arc])).map((arc) => [arc]);
    const lines = meshArcs(topology, {type: 'MultiLineString', arcs: indices}).arcs;
    const [only] = lines;
    if (!only || lines.length > 1) {
      throw new Error(`Expected one line for ${neighbour}; got ${lines.length}.`);
    }
    const places = ringPlaces(arcs, only);
    return {neighbour, places, lengthKm: lengthKm(places)};
  });
}
