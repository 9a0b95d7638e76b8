import {readFile, writeFile} from 'node:fs/promises';
import type {Feature, FeatureCollection, LineString, Point} from 'geojson';
import {toNameCase} from './name-case.ts';
import type {RiverCollection} from './river-topology.ts';
import type {CrossingCollection, CrossingProperties, RouteSourceProperties} from './route-lines.ts';

interface DraftRoute {
  readonly id: string;
  readonly waypoints: readonly string[];
  readonly nombres: readonly string[];
}

interface DraftCrossing {
  readonly id: string;
  readonly nombre: string;
  readonly modo: string;
  readonly vecino: string;
  readonly cod_mpio: string;
  readonly fuente_coord: string;
  readonly confianza: string;
}

/** What people call the two ends of each route. */
const routeEnds: Readonly<Record<string, string>> = {
  'cucuta-bogota': 'Cúcuta–Bogotá',
  'bogota-cali': 'Bogotá–Cali',
  'cali-rumichaca': 'Cali–Rumichaca',
  'paraguachon-barranquilla': 'Paraguachón–Barranquilla',
  'arauca-bogota': 'Arauca–Bogotá',
  'medellin-darien': 'Medellín–Darién',
};

const modes: Readonly<Record<string, string>> = {
  terrestre: 'land',
  fluvial: 'river',
  marítimo: 'sea',
  'terrestre/fluvial': 'land-river',
  'marítimo/sendero': 'sea-trail',
};

const confidences: Readonly<Record<string, string>> = {alta: 'high', media: 'medium', baja: 'low'};

/** The deepest level of river that the maps draw. */
const deepestRiverLevel = 3;

function translate(table: Readonly<Record<string, string>>, word: string): string {
  const translated = table[word];
  if (!translated)
    throw new Error(`Expected one of ${Object.keys(table).join(', ')}; got ${word}.`);
  return translated;
}

/** Gives a waypoint's name as one reads it: official names out of their capitals, "about" marks left out. */
function toWaypointName(name: string): string {
  const plain = name.replace(/\s*~$/, '');
  return plain === plain.toLocaleUpperCase('es') ? toNameCase(plain) : plain;
}

function toRoute({
  geometry,
  properties,
}: Feature<LineString, DraftRoute>): Feature<LineString, RouteSourceProperties> {
  const name = translate(routeEnds, properties.id);
  return {
    type: 'Feature',
    geometry,
    properties: {
      id: properties.id,
      name: {es: name, en: name},
      waypoints: properties.nombres.map(toWaypointName),
      municipalities: properties.waypoints.map((code) => (/^\d{5}$/.test(code) ? code : null)),
    },
  };
}

function toCrossing({
  geometry,
  properties,
}: Feature<Point, DraftCrossing>): Feature<Point, CrossingProperties> {
  return {
    type: 'Feature',
    geometry,
    properties: {
      id: properties.id.replaceAll('_', '-'),
      name: properties.nombre,
      municipality: properties.cod_mpio,
      neighbours: properties.vecino.split(','),
      mode: translate(modes, properties.modo),
      confidence: translate(confidences, properties.confianza),
      coordinateSource: properties.fuente_coord,
      isVerified: false,
    },
  };
}

async function readCollection<Collection>(path: string): Promise<Collection> {
  return JSON.parse(await readFile(path, 'utf8')) as Collection;
}

/** Gives a collection as JSON with one feature a line, so that differences can be read. */
function formatCollection(collection: FeatureCollection): string {
  const lines = collection.features.map((feature) => JSON.stringify(feature));
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}

/** Writes the rivers, the schematic routes and the drafts of border crossings in the project's own terms. */
export async function importDrafts(raw: string, sources: string): Promise<void> {
  const rivers = await readCollection<RiverCollection>(`${raw}/derived/rios-gshhg-z.geojson`);
  const wide = rivers.features.filter((river) => river.properties.level <= deepestRiverLevel);
  const rivers3 = {type: 'FeatureCollection' as const, features: wide};
  const routes = await readCollection<FeatureCollection<LineString, DraftRoute>>(
    `${raw}/draft/rutas-esquematicas.geojson`,
  );
  const crossings = await readCollection<FeatureCollection<Point, DraftCrossing>>(
    `${raw}/draft/pasos-fronterizos.geojson`,
  );
  const ownRoutes = {type: 'FeatureCollection' as const, features: routes.features.map(toRoute)};
  const ownCrossings: CrossingCollection = {
    type: 'FeatureCollection',
    features: crossings.features.map(toCrossing),
  };
  await writeFile(`${sources}/rivers.geojson`, formatCollection(rivers3));
  await writeFile(`${sources}/routes.geojson`, formatCollection(ownRoutes));
  await writeFile(`${sources}/border-crossings.geojson`, formatCollection(ownCrossings));
}
