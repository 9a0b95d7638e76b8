import {paintOf} from '../../state/painted.ts';
import {countryName} from '../../state/country-name.ts';
import {viewAt} from '../../state/swipe-view.ts';
import type {View} from '../../state/view.ts';
import {postMarks} from './posts.ts';

type Points = GeoJSON.FeatureCollection<GeoJSON.Point>;

const point = (
  lng: number,
  lat: number,
  properties: Record<string, unknown>,
): GeoJSON.Feature<GeoJSON.Point> => ({
  type: 'Feature',
  properties,
  geometry: {type: 'Point', coordinates: [lng, lat]},
});

/**
 * Every post with a place, with the bearing of its arrow across the line where it stands at one. How large it is drawn
 * is a feature state (`postStates`), so that a new window re-cuts no tile.
 */
export function postFeatures(view: View): Points {
  const features = [...view.gazetteer.posts.values()]
    .filter(({lon}) => !Number.isNaN(lon))
    .map(({id, lon, lat, mode, bearing}) =>
      point(lon, lat, {
        code: `puesto:${id}`,
        hollow: mode === 'air',
        ...(bearing === null ? {} : {bearing}),
      }),
    );
  return {type: 'FeatureCollection', features};
}

/** The circle of every post by feature id; a post without entries in the window has radius 0 and is not drawn. */
export function postStates(view: View): ReadonlyMap<string, {radius: number; chosen: boolean}> {
  const states = new Map<string, {radius: number; chosen: boolean}>();
  for (const {id} of view.gazetteer.posts.values())
    states.set(`puesto:${id}`, {radius: 0, chosen: false});
  for (const {post, radius, isChosen} of postMarks(view)) {
    states.set(`puesto:${post.id}`, {radius, chosen: isChosen});
  }
  return states;
}

/** A count that the source does not state adds nobody. */
const stated = (count: number | undefined): number => (Number.isFinite(count) ? (count ?? 0) : 0);

/** Deaths and disappearances as diamonds, at places rounded to 0.1°; those without a known place are in the table only. */
export function eventFeatures(view: View): Points {
  const {events} = view.snapshot;
  const features = (events?.id ?? []).flatMap((id, index) => {
    const [lng = NaN, lat = NaN] = [events?.lon[index], events?.lat[index]];
    if (Number.isNaN(lng) || Number.isNaN(lat)) return [];
    const people = stated(events?.dead[index]) + stated(events?.missing[index]);
    return [point(lng, lat, {id, people: people || 1})];
  });
  return {type: 'FeatureCollection', features};
}

/** Places at the eastern line whose names stand west of them: the names of the posts stand east. */
const isEastern = new Set(['54001', '44001', '81001']);

const cities = ['11001', '05001', '76001', '08001', '13001', '54001'];
/** Departments so small at country zoom that the name of their seat waits for a closer look. */
const crowded = new Set(['66', '63', '17', '25', '88']);

/** Codes of the territories whose figure must be verified, each on its side of a swipe. */
export function flaggedCodes(view: View): readonly string[] {
  return [...(paintOf(view.snapshot)?.cells.keys() ?? [])].filter((code) => {
    const lng = view.gazetteer.places.get(code)?.label[0] ?? NaN;
    return paintOf(viewAt(view, lng).snapshot)?.cells.get(code)?.implausible;
  });
}

/** Names on the map: seas and countries, cities, department seats and the selection. */
export function labelFeatures(view: View): Points {
  const {gazetteer, text, state} = view;
  const zoom = state.camera?.zoom ?? 5;
  const features: GeoJSON.Feature<GeoJSON.Point>[] = [
    point(-77.4, 10.7, {kind: 'sea', name: text.map.caribbean, order: 0}),
    point(-79.4, 4.2, {kind: 'sea', name: text.map.pacific, order: 0}),
    point(-67.2, 9.9, {kind: 'country', name: text.map.countries.VEN, order: 0}),
    point(-79.2, -1.2, {kind: 'country', name: text.map.countries.ECU, order: 0}),
    point(-74.2, -4.6, {kind: 'country', name: text.map.countries.PER, order: 0}),
    point(-66.4, -1.6, {kind: 'country', name: text.map.countries.BRA, order: 0}),
    point(-80.6, 8.5, {kind: 'country', name: text.map.countries.PAN, order: 0}),
  ];
  const selected = state.selected;
  for (const place of gazetteer.places.values()) {
    if (place.code === selected || place.level === 'region' || place.level === 'country') continue;
    if (place.level === 'department') continue;
    const department = place.code.slice(0, 2);
    const isSeat = place.code === `${department}001`;
    if (zoom < 4.4 && place.code !== '11001') continue;
    if (isSeat && zoom < 6 && crowded.has(department)) continue;
    const kind = cities.includes(place.code) ? 'city' : isSeat ? 'seat' : 'municipality';
    if (kind === 'municipality' && zoom < 7.5) continue;
    const order = kind === 'city' ? cities.indexOf(place.code) : kind === 'seat' ? 10 : 100;
    features.push(
      point(place.lon, place.lat, {
        kind,
        name: shortName(place.name),
        order,
        east: kind !== 'municipality' && isEastern.has(place.code),
      }),
    );
  }
  features.push(...countryLabels(view));
  for (const code of flaggedCodes(view)) {
    const flagged = gazetteer.places.get(code);
    if (flagged)
      features.push(point(flagged.label[0], flagged.label[1], {kind: 'flag', name: '!', order: 1}));
  }
  const place = selected ? gazetteer.places.get(selected) : undefined;
  if (place)
    features.push(
      point(place.label[0], place.label[1], {
        kind: 'selected',
        name: shortName(place.name),
        order: -1,
      }),
    );
  return {type: 'FeatureCollection', features};
}

/** How many countries at the ends of flows are named. */
const namedCountries = 14;
const neighboursNamed = new Set(['VEN', 'ECU', 'PER', 'BRA', 'PAN']);

/** Names of the countries at the ends of the largest country flows. */
function countryLabels(view: View): GeoJSON.Feature<GeoJSON.Point>[] {
  const {flows} = view.snapshot;
  if (flows?.level !== 'country') return [];
  const codes = new Set<string>();
  for (let index = 0; index < flows.length && codes.size < namedCountries; index++) {
    for (const code of [flows.origin[index], flows.destination[index]]) if (code) codes.add(code);
  }
  return [...codes].flatMap((code) => {
    const at = view.gazetteer.countries.get(code);
    if (!at || code === 'COL' || neighboursNamed.has(code)) return [];
    return [point(at[0], at[1], {kind: 'country', name: countryName(view, code), order: 2})];
  });
}

const shortNames: Readonly<Record<string, string>> = {
  'Bogotá, D.C.': 'Bogotá',
  'San José de Cúcuta': 'Cúcuta',
  'Cartagena de Indias': 'Cartagena',
  'Santiago de Cali': 'Cali',
  'San José del Guaviare': 'S. J. del Guaviare',
};

const shortName = (name: string): string => shortNames[name] ?? name;
