import {nearestOf} from '../../domain/zones/nearest.ts';
import {formatNumber} from '../../i18n/format.ts';
import {zoneTextOf} from '../../i18n/zone.ts';
import type {Place, View} from '../../state/view.ts';
import type {ZonePoint} from '../../state/zone-choice.ts';

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .trim();

/** The municipality of a name (accents ignored, the whole name first) or code; null when there is none. */
export function placeNamed({gazetteer}: View, words: string): Place | null {
  const asked = plain(words);
  if (asked === '') return null;
  const municipalities = [...gazetteer.places.values()].filter(
    ({level}) => level === 'municipality',
  );
  return (
    municipalities.find(({code}) => code === asked) ??
    municipalities.find(({name}) => plain(name) === asked) ??
    municipalities.find(({name}) => plain(name).startsWith(asked)) ??
    municipalities.find(({name}) => plain(name).includes(asked)) ??
    null
  );
}

/** Seats nearer than this are what a click means, kilometres on the ground. */
const nameWithin = 3;

/** The nearest seat to a point and how far it is, kilometres; null without seats. */
export function nearestSeat(
  {gazetteer}: View,
  point: ZonePoint,
): {readonly place: Place; readonly km: number} | null {
  const seats = [...gazetteer.places.values()].filter(({level}) => level === 'municipality');
  const [nearest] = nearestOf(
    [point],
    seats.map(({lon, lat}) => (Number.isNaN(lon) ? null : [lon, lat])),
  );
  const place = nearest ? seats[nearest.index] : undefined;
  return nearest && place ? {place, km: nearest.km} : null;
}

/** The seat at a point by name, or its coordinates where there is none. */
export function nearestPlaceName(view: View, point: ZonePoint): string {
  const nearest = nearestSeat(view, point);
  if (nearest && nearest.km <= nameWithin) return nearest.place.name;
  const {locale} = view.text;
  return zoneTextOf(locale).place(
    formatNumber(point[1], locale, 3),
    formatNumber(point[0], locale, 3),
  );
}

/** A point on the seat it is near to, within `km`; else as it is, to four decimals. */
export function snapped(view: View, point: ZonePoint, km: number): ZonePoint {
  const nearest = nearestSeat(view, point);
  const [lng, lat] = nearest && nearest.km <= km ? [nearest.place.lon, nearest.place.lat] : point;
  return [lng, lat];
}
