import {isFields} from '../assessments/record-fields.ts';

/**
 * Systems in degrees that are WGS 84 to less than a metre: CRS84, EPSG 4326, 4979 (with height), and MAGNA-SIRGAS 4686,
 * Colombia's own, which is ITRF94 at epoch 1995.4.
 * @see IGAC, Resolución 068 de 2005 (MAGNA-SIRGAS)
 */
const degreeCodes = ['CRS84', 'CRS84h', '4326', '4979', '4686'];

/**
 * Gives the name of the coordinate system that a GeoJSON of 2008 declares with its `crs` member: the name, or the whole
 * member as text when it has none; null when there is no such member. RFC 7946 took the member away.
 * @see The GeoJSON Format Specification (2008), 3
 */
export function readCrsName(crs: unknown): string | null {
  if (crs === undefined || crs === null) return null;
  const properties = isFields(crs) ? crs['properties'] : null;
  const name = isFields(properties) ? properties['name'] : null;
  return typeof name === 'string' ? name : JSON.stringify(crs);
}

/** Tells whether a name (`urn:ogc:def:crs:OGC:1.3:CRS84`, `EPSG:4326`) is of a system of degrees that can be read as it is. */
export function isCrsOfDegrees(name: string): boolean {
  const match =
    /^(?:urn:ogc:def:crs:|https?:\/\/www\.opengis\.net\/def\/crs\/)?(OGC|EPSG)[:/](?:.*[:/])?([\w]+)$/i.exec(
      name.trim(),
    );
  const code = match?.[2] ?? '';
  return degreeCodes.some((known) => known.toLowerCase() === code.toLowerCase());
}
