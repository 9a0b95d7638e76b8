import {formatNumber} from '../../i18n/format.ts';
import {showTextOf} from '../../i18n/show.ts';
import type {IndicatorId} from '../../methodology/indicators.ts';
import {countryName} from '../../state/country-name.ts';
import {formatIndicator, formatScore} from '../../state/risk-words.ts';
import {formatCell, formatValue, formatWhen} from '../../state/sentence.ts';
import {viewAt} from '../../state/swipe-view.ts';
import {claimOf, rounded} from '../../state/takeaway.ts';
import type {View} from '../../state/view.ts';
import {departmentFigure, regionSceneOf} from '../region-scene.ts';
import {flowPoint} from './flows.ts';
import {postMarks} from './posts.ts';
import {riskMarks} from './risk-marks.ts';

/** A place that a scene names: what it is called and its figure. */
export interface StagePlace {
  readonly code: string;
  readonly name: string;
  /** `158`, or the word of the state that stands in its place; empty where the view has no figure for it. */
  readonly value: string;
  /** `por 1.000 habitantes`; empty without a value. */
  readonly unit: string;
  readonly lngLat: readonly [lng: number, lat: number];
}

/** No scene names more places than this: a room reads no more. */
export const mostPlaces = 3;

const isPost = (code: string): boolean => code.startsWith('puesto:');

/** The territories of a zone that is a list of them. */
function chosenTerritories({state: {screen, layers, zone}}: View): readonly string[] {
  const isOn = screen === 'explorar' && layers.includes('zona') && zone.kind === 'territories';
  return isOn ? zone.codes : [];
}

/** The territories a scene is about, by code; empty where it is about the whole map. They are outlined, the rest is veiled. */
export function subjectsOf(view: View): readonly string[] {
  const {state} = view;
  if (state.screen === 'region') return state.department ? [state.department] : [];
  const chosen = chosenTerritories(view);
  if (chosen.length > 0) return chosen;
  if (state.selected && !isPost(state.selected)) return [state.selected];
  return state.department ? [state.department] : [];
}

/** True where a territory is one of the subjects or lies in one. */
export const isSubject = (code: string, subjects: readonly string[]): boolean =>
  subjects.some((subject) => code.startsWith(subject));

const shortPost = (name: string): string =>
  name
    .replace('Puente Internacional ', 'Puente ')
    .replace('Francisco de Paula', 'F. de P.')
    .replace(/ \(.*\)$/, '');

const noFigure = {value: '', unit: ''};
type PlaceFigure = Pick<StagePlace, 'value' | 'unit'>;

/** Of Riesgo: the score with its rank, or the value of the lens; nothing where the map has classes without a number. */
function riskFigure(view: View, code: string): PlaceFigure {
  const {risk} = view.snapshot;
  const row = risk?.table.row.get(code);
  if (!risk || row === undefined) return noFigure;
  const {locale} = view.text;
  const {paint} = view.state.risk;
  if (paint === 'index' || paint === 'stability') {
    const [score = NaN, rank = NaN] = [risk.index.score[row], risk.ranks[row]];
    if (Number.isNaN(score)) return noFigure;
    const place = showTextOf(locale).rank(formatNumber(rank, locale));
    return {value: formatScore(score, view), unit: `· ${place}`};
  }
  const cell = paint === 'lens' ? risk.lens?.cells.get(code) : undefined;
  if (!risk.lens || cell?.status !== 'observed') return noFigure;
  const [id] = risk.lens.lens.kind === 'indicator' ? risk.lens.indicators : [];
  const value = id
    ? formatIndicator(id as IndicatorId, cell.value, view)
    : formatScore(cell.value, view);
  return {value, unit: ''};
}

/** People of a chosen territory of a zone, to three figures: its sums are of whole municipalities and of departments. */
function zoneFigure(view: View, code: string): PlaceFigure {
  const {zone} = view.snapshot;
  const sum = zone?.sums.find(({id, method}) => id === 'poblacion' && method === 'area-share');
  const people = sum?.[code.length === 2 ? 'byDepartment' : 'byTerritory'].get(code) ?? NaN;
  if (zone?.choice.kind !== 'territories' || Number.isNaN(people)) return noFigure;
  const {locale, measures} = view.text;
  return {value: formatNumber(rounded(people), locale), unit: measures.poblacion.unit};
}

/** The figure of a territory: that of the map, or of its profile where the map is finer than the territory. */
function figureOf(view: View, code: string): PlaceFigure {
  const region = regionSceneOf(view);
  if (region) return view.state.department === code ? departmentFigure(region, view) : noFigure;
  if (view.snapshot.risk) return riskFigure(view, code);
  const {choropleth, profile} = view.snapshot;
  if (!choropleth) return noFigure;
  const {measure} = choropleth;
  const when = formatWhen(choropleth.when, view.text);
  const figure = profile?.code === code ? profile.figures : [];
  const same = figure.find(
    (one) => one.measure === measure && formatWhen(one.when, view.text) === when,
  );
  const cell = choropleth.cells.get(code) ?? same?.cell;
  if (!cell) return zoneFigure(view, code);
  if (cell.status !== 'observed')
    return {value: formatCell(cell, measure, view.text, false), unit: ''};
  return {
    value: formatValue(cell.value, measure, view.text, false),
    unit: view.text.measures[measure].unit,
  };
}

function territoryPlaces(view: View, codes: readonly string[]): readonly StagePlace[] {
  const {choropleth} = view.snapshot;
  const order = (code: string): number => choropleth?.cells.get(code)?.value ?? NaN;
  return [...codes]
    .sort((a, b) => (order(b) || 0) - (order(a) || 0))
    .slice(0, mostPlaces)
    .flatMap((code) => {
      const place = view.gazetteer.places.get(code);
      if (!place) return [];
      const figure = figureOf(viewAt(view, place.label[0]), code);
      return [{code, name: place.name, lngLat: place.label, ...figure}];
    });
}

function postPlaces(view: View): readonly StagePlace[] {
  const {selected} = view.state;
  const marks = postMarks(view).filter(({isHollow}) => !isHollow);
  const chosen = marks.filter(({post}) => selected === `puesto:${post.id}`);
  return (chosen.length > 0 ? chosen : marks).slice(0, mostPlaces).map(({post, people}) => ({
    code: `puesto:${post.id}`,
    name:
      post.confidence === 'low'
        ? `${shortPost(post.name)} (${view.text.map.unverified})`
        : shortPost(post.name),
    value: formatNumber(people, view.text.locale),
    unit: view.text.measures.entradas.unit,
    lngLat: [post.lon, post.lat] as const,
  }));
}

/** The two ends of the largest flow; its people stand at the place they went to. */
function flowPlaces(view: View, codes: readonly string[]): readonly StagePlace[] {
  const {flows} = view.snapshot;
  const {locale, measures} = view.text;
  const people = formatNumber(flows?.people[0] ?? NaN, locale);
  return codes.flatMap((code, end): StagePlace[] => {
    const lngLat = flowPoint(view.gazetteer, code);
    if (!lngLat) return [];
    const name = view.gazetteer.places.get(code)?.name ?? countryName(view, code);
    const figure = end === 1 ? {value: people, unit: measures.venezolanos.unit} : noFigure;
    return [{code, name, lngLat, ...figure}];
  });
}

/** A zone that is no list of territories, at a point of its edge near its middle, with the people in it. */
function zonePlaces(view: View): readonly StagePlace[] {
  const {zone} = view.snapshot;
  const sum = zone?.sums.find(({id, method}) => id === 'poblacion' && method === 'area-share');
  if (!zone || !sum) return [];
  const {axis, geometry} = zone;
  const {coordinates} = geometry;
  const rings = geometry.type === 'Polygon' ? [coordinates[0]] : coordinates.map(([ring]) => ring);
  const edge = axis ?? (rings.flat() as readonly (readonly number[])[]);
  const lngs = edge.map(([lng = NaN]) => lng);
  const lats = edge.map(([, lat = NaN]) => lat);
  const middle = [
    (Math.min(...lngs) + Math.max(...lngs)) / 2,
    (Math.min(...lats) + Math.max(...lats)) / 2,
  ] as const;
  const away = ([lng = NaN, lat = NaN]: readonly number[]): number =>
    Math.hypot(lng - middle[0], lat - middle[1]);
  const nearest = [...edge].sort((a, b) => away(a) - away(b))[0];
  if (!nearest) return [];
  const {locale} = view.text;
  const words = showTextOf(locale).zone;
  return [
    {
      ...{code: 'zona', name: view.state.zone.name || words.kinds[zone.choice.kind]},
      ...{value: formatNumber(rounded(sum.people), locale), unit: words.people},
      lngLat: [nearest[0] ?? NaN, nearest[1] ?? NaN],
    },
  ];
}

function placesOf(view: View): readonly StagePlace[] {
  const {snapshot, state} = view;
  if (state.screen === 'region' || chosenTerritories(view).length > 0)
    return territoryPlaces(view, subjectsOf(view));
  const {places = [], isOf} = claimOf(view) ?? {};
  // Many that share the highest value are told by their number, not by three of their names.
  const named = places.length > mostPlaces ? [] : places;
  if (isOf === 'flows') return flowPlaces(view, named);
  if (isOf === 'zone') return zonePlaces(view);
  if (snapshot.risk && state.risk.paint === 'index' && state.selected === null) {
    const first = riskMarks(view).slice(0, mostPlaces);
    return territoryPlaces(
      view,
      first.map(({code}) => code),
    );
  }
  const isPosts = isOf === 'posts' || named.some(isPost);
  if (isPosts) return postPlaces(view);
  const own = territoryPlaces(view, named);
  return own.length > 0 ? own : territoryPlaces(view, subjectsOf(view));
}

const cache = new WeakMap<View, readonly StagePlace[]>();

/**
 * The at most three places a scene names with their figures: those of its take-away (the highest, the selected one, the
 * ends of a flow, the zone, the largest posts), else its subjects. Of the order of Riesgo the first three.
 */
export function stagePlaces(view: View): readonly StagePlace[] {
  const known = cache.get(view);
  if (known) return known;
  const places = placesOf(view);
  cache.set(view, places);
  return places;
}
