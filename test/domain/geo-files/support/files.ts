import type {GeoReading, GeoReadOptions} from '../../../../src/domain/geo-files/geo-feature.ts';
import {readGeoFile} from '../../../../src/domain/geo-files/read-geo-file.ts';

/** Reads a value as the text of a GeoJSON file. */
export function readJson(value: unknown, options?: GeoReadOptions): GeoReading {
  return readGeoFile({name: 'rutas.geojson', text: JSON.stringify(value)}, options);
}

/** What was expected by all that is wrong with a value as GeoJSON. */
export function faultsOf(value: unknown): string[] {
  return readJson(value).problems.map(({expected}) => expected);
}

/** A collection of anything. */
export function collection(...features: readonly unknown[]) {
  return {type: 'FeatureCollection', features};
}

/** A feature with a line of anything. */
export function lineFeature(coordinates: unknown, properties: unknown = {}) {
  return {type: 'Feature', properties, geometry: {type: 'LineString', coordinates}};
}

/** A KML text around some elements. */
export function kml(inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document>
${inside}
</Document></kml>`;
}

/** A GPX text around some elements. */
export function gpx(inside: string): string {
  return `<?xml version="1.0"?>
<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">
${inside}
</gpx>`;
}

/** A GPX text with a track of these places, each with an altitude and a moment. */
export function gpxTrack(places: readonly (readonly [lng: number, lat: number])[]): string {
  const points = places.map(
    ([lng, lat]) =>
      `<trkpt lat="${lat.toFixed(6)}" lon="${lng.toFixed(6)}"><ele>812.4</ele><time>2026-11-24T12:00:00Z</time></trkpt>`,
  );
  return gpx(`<trk><name>Caminata</name><trkseg>\n${points.join('\n')}\n</trkseg></trk>`);
}
