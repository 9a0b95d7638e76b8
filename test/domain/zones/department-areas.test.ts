import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {readLand, type TerritoriesFile} from '../../../src/domain/zone-data.ts';
import {cutZone} from '../../../src/domain/zones/zone.ts';

const source = new URL('../../../data/geo/sources/territories.topojson', import.meta.url);
const topology = JSON.parse(readFileSync(source, 'utf8')) as TerritoriesFile;
const land = readLand(topology, {columns: ['code', 'lon', 'lat'], rows: []});

function areaOf(codes: readonly string[]): number {
  return cutZone({kind: 'territories', codes}, land).areaKm2;
}

/**
 * Areas in km² by DANE's framework of 2018 (MPIO_NAREA summed by department), measured on a projection centred on 74° W: it
 * enlarges what lies away from there. Caquetá and Meta stand together, as 2,711 km² were moved from one to the other since.
 */
const published: readonly [codes: string[], areaKm2: number, difference: number][] = [
  [['05'], 62804.7, -0.001],
  [['08'], 3315.8, 0],
  [['11'], 1622.9, 0],
  [['13'], 26719.2, 0],
  [['15'], 23138, 0],
  [['17'], 7425.2, -0.001],
  [['18', '50'], 90103 + 85527.3, -0.001],
  [['19'], 31242.9, -0.002],
  [['20'], 22562.3, 0],
  [['23'], 25086.5, -0.001],
  [['25'], 22370.5, 0],
  [['27'], 48353.2, -0.003],
  [['41'], 18141.7, -0.001],
  [['44'], 20622, -0.001],
  [['47'], 23135.9, 0],
  [['52'], 31497.6, -0.004],
  [['54'], 21856.8, -0.001],
  [['63'], 1933.6, -0.001],
  [['66'], 3556.8, -0.001],
  [['68'], 30561.5, 0],
  [['70'], 10591.8, -0.001],
  [['73'], 24139.4, -0.001],
  [['76'], 20665.5, -0.002],
  [['81'], 23851.3, -0.003],
  [['85'], 44394.2, -0.002],
  [['86'], 25976.3, -0.001],
  [['88'], 49.4, -0.011],
  [['91'], 109497.1, -0.003],
  [['94'], 71289.4, -0.009],
  [['95'], 55575.2, -0.001],
  [['97'], 53299.3, -0.004],
  [['99'], 100063.4, -0.007],
];

describe('the areas of the departments', () => {
  it.each(published)(
    '%s are as published, with the difference of the projection',
    (codes, areaKm2, difference) => {
      expect(Math.abs(areaOf(codes) / areaKm2 - 1 - difference)).toBeLessThan(0.001);
    },
  );

  it('are all of the country', () => {
    const all = areaOf(published.flatMap(([codes]) => codes));
    expect(all).toBeCloseTo(
      land.territories.reduce((sum, territory) => sum + territory.areaKm2, 0),
      3,
    );
    const sum = published.reduce((total, [, areaKm2]) => total + areaKm2, 0);
    expect(all / sum - 1).toBeCloseTo(-0.002, 3);
  });
});
