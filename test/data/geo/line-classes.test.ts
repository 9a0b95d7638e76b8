import {createRequire} from 'node:module';
import {readFile} from 'node:fs/promises';
import type {MultiLineString} from 'geojson';
import {mesh} from 'topojson-client';
import type {Topology} from 'topojson-specification';
import {beforeAll, expect, test} from 'vitest';
import {borderAnchors} from '../../../data/geo/border-anchors.ts';
import {findBorderLines} from '../../../data/geo/border-lines.ts';
import type {BorderLine} from '../../../data/geo/border-lines.ts';
import {measureFarthest} from '../../../data/geo/deviation.ts';
import type {LonLat} from '../../../data/geo/geodesy.ts';
import {classifyArcs} from '../../../data/geo/line-classes.ts';
import {toPlainTopology} from '../../../data/geo/plain-topology.ts';
import type {PlainTopology} from '../../../data/geo/plain-topology.ts';
import {readSourceTopology} from '../../../data/geo/source-topology.ts';
import {splitOutline} from '../../../data/geo/split-arcs.ts';

const sources = new URL('../../../data/geo/sources', import.meta.url).pathname;
const isoNumbers = {VEN: '862', ECU: '218', PER: '604', BRA: '076', PAN: '591'} as const;
const anchors = borderAnchors.map(({lon, lat}): LonLat => [lon, lat]);
let whole: PlainTopology = {arcs: [], polygons: new Map()};
let borders: BorderLine[] = [];

beforeAll(async () => {
  whole = toPlainTopology(await readSourceTopology(sources));
  const cut = splitOutline(whole, anchors);
  borders = findBorderLines(cut.arcs, classifyArcs(cut));
});

async function readNaturalEarthBorder(number: string): Promise<LonLat[]> {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
  const world = JSON.parse(await readFile(file, 'utf8')) as Topology;
  const countries = world.objects['countries'];
  const isWanted = (one: {id?: string | number}, other: {id?: string | number}): boolean =>
    one !== other && [one.id, other.id].includes('170') && [one.id, other.id].includes(number);
  const line: MultiLineString = mesh(world, countries as never, isWanted as never);
  return (line.coordinates[0] ?? []).map(([lon = 0, lat = 0]): LonLat => [lon, lat]);
}

test.each(Object.entries(isoNumbers))(
  'draws the border with %s within 20 km of Natural Earth from end to end',
  async (neighbour, number) => {
    const theirs = await readNaturalEarthBorder(number);
    const ours = borders.find((line) => line.neighbour === neighbour)?.places ?? [];
    const kmPerDegree = 111;
    expect(measureFarthest(ours, theirs) * kmPerDegree).toBeLessThan(20);
    expect(measureFarthest(theirs, ours) * kmPerDegree).toBeLessThan(20);
  },
);

test('refuses an outline that is not cut at the anchors', () => {
  expect(() => classifyArcs(whole)).toThrow('border anchors');
});

test('refuses an anchor far from the outline', () => {
  expect(() => splitOutline(whole, [[-74, 4]])).toThrow('within 1 km');
});

test('marks the lines of Nuevo Belén de Bajirá as disputed', () => {
  const cut = splitOutline(whole, anchors);
  const classes = classifyArcs(cut);
  const disputed = classes.filter(({kind}) => kind === 'disputed');
  expect(disputed).toContainEqual({kind: 'disputed', level: 'municipality'});
  expect(disputed).toContainEqual({kind: 'disputed', level: 'department'});
});
