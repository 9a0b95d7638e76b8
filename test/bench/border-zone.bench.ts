import {buffer} from '@turf/buffer';
import {multiLineString} from '@turf/helpers';
import type {Position} from 'geojson';
import {readFileSync} from 'node:fs';
import {bench, describe} from 'vitest';
import {borderZone} from '../../src/domain/border-zone.ts';
import {distanceContour} from '../../src/domain/distance-contour.ts';
import {toSegments} from '../../src/domain/line-distance.ts';
import {simplifyRing} from '../../src/domain/simplify-ring.ts';
import {
  readBorders,
  readLand,
  type BordersFile,
  type PlacesFile,
  type TerritoriesFile,
} from '../../src/domain/zone-data.ts';

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../public/data/${name}`, import.meta.url), 'utf8'));
}

const topology = readJson('territories-high.topo.json') as TerritoriesFile;
const places = readJson('places.json') as PlacesFile;
const land = readLand(topology, places);
const lines = readBorders(readJson('borders.json') as BordersFile).get('VEN')!;
const segments = toSegments(lines.coordinates);
const few = {iterations: 5, time: 0, warmupIterations: 1};

describe('border zone, Venezuela', () => {
  bench(
    'reading 1,122 municipalities',
    () => {
      readLand(topology, places);
    },
    few,
  );

  for (const km of [1, 25, 200]) {
    bench(
      `${km} km: zone and shares of all municipalities`,
      () => {
        borderZone({lines, km, land});
      },
      few,
    );
  }

  bench(
    '25 km: the edge alone',
    () => {
      distanceContour(segments, 25);
    },
    few,
  );

  // Turf needs over 10 s for the whole line: it is given the line simplified to 1 km, which loses 0.3 % of the area.
  const simplified = lines.coordinates.map((line): Position[] => simplifyRing(line, 1));
  bench(
    '25 km: the edge alone by turf.buffer, line simplified to 1 km',
    () => {
      buffer(multiLineString(simplified), 25, {units: 'kilometers', steps: 16});
    },
    few,
  );
});
