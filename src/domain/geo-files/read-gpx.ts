import {toFeatureName, type RawFeature, type RawReading, type ReadShare} from './geo-feature.ts';
import {walkXml, type XmlStart} from './walk-xml.ts';

/** A track, route or waypoint while it is read. */
interface OpenFeature {
  readonly kind: 'trk' | 'rte' | 'wpt';
  readonly line: number;
  name: string;
  readonly lines: unknown[][];
  readonly points: unknown[];
  /** The last position that began, to which an altitude belongs. */
  last: unknown;
}

/**
 * Gives the tracks, routes and waypoints of a GPX text as they stand there: a track is as many lines as it has segments.
 * @see Topografix, GPX 1.1 Schema
 */
export function readGpx(text: string, onShare?: ReadShare): RawReading {
  const features: RawFeature[] = [];
  const path: string[] = [];
  let open: OpenFeature | null = null;

  const broken = walkXml(
    text,
    {
      open(element) {
        path.push(element.name);
        const {name, line} = element;
        if (!open && (name === 'trk' || name === 'rte' || name === 'wpt')) {
          open = {kind: name, line, name: '', lines: [], points: [], last: null};
          if (name === 'rte') open.lines.push([]);
        }
        if (open) takeStart(open, element);
      },
      close(name, content) {
        path.pop();
        if (!open) return;
        if (name === 'name' && path.at(-1) === open.kind) open.name = toFeatureName(content);
        if (name === 'ele' && Array.isArray(open.last)) open.last[2] = Number(content);
        if (name !== open.kind) return;
        const place = {feature: features.length + 1, name: open.name, line: open.line};
        features.push({place, lines: open.lines, points: open.points, polygons: []});
        open = null;
      },
    },
    onShare,
  );

  return broken ? {features: [], problems: [broken]} : {features, problems: []};
}

function takeStart(open: OpenFeature, element: XmlStart): void {
  const {name} = element;
  if (name === 'trkseg') open.lines.push([]);
  if (name === 'trkpt' || name === 'rtept') {
    open.last = readPosition(element);
    open.lines.at(-1)?.push(open.last);
  }
  if (name === 'wpt') {
    open.last = readPosition(element);
    open.points.push(open.last);
  }
}

/** Longitude and latitude; the attributes as text when they are no numbers, to be shown. */
function readPosition({attributes}: XmlStart): unknown {
  const {lon = '', lat = ''} = attributes;
  const position = [Number(lon), Number(lat)];
  const isPosition = lon.trim() !== '' && lat.trim() !== '' && position.every(Number.isFinite);
  return isPosition ? position : `lat="${lat}" lon="${lon}"`;
}
