import {formatNumber} from '../../i18n/format.ts';
import {formatCell, formatValue, formatWhen} from '../../state/sentence.ts';
import {viewAt} from '../../state/swipe-view.ts';
import type {View} from '../../state/view.ts';
import {departmentFigure, regionSceneOf} from '../region-scene.ts';
import {postMarks} from './posts.ts';

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

/** The territories a scene is about, by code; empty where it is about the whole map. They are outlined, the rest is veiled. */
export function subjectsOf({state}: View): readonly string[] {
  if (state.screen === 'region') return state.department ? [state.department] : [];
  if (state.screen === 'explorar' && state.layers.includes('zona')) {
    if (state.zone.kind === 'territories' && state.zone.codes.length > 0) return state.zone.codes;
  }
  if (state.selected && !isPost(state.selected)) return [state.selected];
  return state.department ? [state.department] : [];
}

/** True where a territory is one of the subjects or lies in one. */
export const isSubject = (code: string, subjects: readonly string[]): boolean =>
  subjects.some((subject) => code.startsWith(subject));

const shortPost = (name: string): string =>
  name.replace('Puente Internacional ', 'Puente ').replace(/ \(.*\)$/, '');

/** The figure of a territory: that of the map, or of its profile where the map is finer than the territory. */
function figureOf(view: View, code: string): Pick<StagePlace, 'value' | 'unit'> {
  const none = {value: '', unit: ''};
  const region = regionSceneOf(view);
  if (region) return view.state.department === code ? departmentFigure(region, view) : none;
  const {choropleth, profile} = view.snapshot;
  if (!choropleth) return none;
  const {measure} = choropleth;
  const when = formatWhen(choropleth.when, view.text);
  const figure = profile?.code === code ? profile.figures : [];
  const same = figure.find(
    (one) => one.measure === measure && formatWhen(one.when, view.text) === when,
  );
  const cell = choropleth.cells.get(code) ?? same?.cell;
  if (!cell) return none;
  if (cell.status !== 'observed')
    return {value: formatCell(cell, measure, view.text, false), unit: ''};
  return {
    value: formatValue(cell.value, measure, view.text, false),
    unit: view.text.measures[measure].unit,
  };
}

function territoryPlaces(view: View): readonly StagePlace[] {
  const {choropleth} = view.snapshot;
  const order = (code: string): number => choropleth?.cells.get(code)?.value ?? NaN;
  return [...subjectsOf(view)]
    .sort((a, b) => (order(b) || 0) - (order(a) || 0))
    .slice(0, mostPlaces)
    .flatMap((code) => {
      const place = view.gazetteer.places.get(code);
      if (!place) return [];
      return [
        {
          code,
          name: place.name,
          lngLat: place.label,
          ...figureOf(viewAt(view, place.label[0]), code),
        },
      ];
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

/** The at most three places a scene names with their figures: its territories, else the largest of its posts. */
export function stagePlaces(view: View): readonly StagePlace[] {
  const territories = territoryPlaces(view);
  return territories.length > 0 ? territories : postPlaces(view);
}

/** A place as drawn: where it is and where its words stand, pixels. */
export interface PlacedPlace extends StagePlace {
  readonly at: readonly [x: number, y: number];
  readonly words: readonly [x: number, y: number];
  readonly side: 'left' | 'right';
}

/** What the words of places need, pixels. */
export interface PlaceRoom {
  /** Left edge of the words on the left and on the right. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** From one place's words to the next. */
  readonly step: number;
}

/** Spreads heights so that neighbours are `step` apart, as near to their wish as that allows, inside the room. */
export function spreadHeights(
  wishes: readonly number[],
  {top, bottom, step}: Pick<PlaceRoom, 'top' | 'bottom' | 'step'>,
): readonly number[] {
  const order = wishes.map((_, index) => index).sort((a, b) => (wishes[a] ?? 0) - (wishes[b] ?? 0));
  const heights = [...wishes];
  let least = top;
  for (const index of order) {
    heights[index] = Math.max(heights[index] ?? 0, least);
    least = (heights[index] ?? 0) + step;
  }
  let most = bottom;
  for (const index of order.toReversed()) {
    heights[index] = Math.min(heights[index] ?? 0, most);
    most = (heights[index] ?? 0) - step;
  }
  return heights;
}

/** West of this a country-wide map has the sea beside it, east of it a neighbour. */
const middleLng = -74.6;

/** The side on which a place's words stand: on a map of the country away from it, on a closer one on the right. */
export const sideOf = ({lngLat}: StagePlace, isCountry: boolean): 'left' | 'right' =>
  isCountry && lngLat[0] < middleLng ? 'left' : 'right';

/** The places with their words beside the map, those of one side under each other. */
export function placedPlaces(
  places: readonly StagePlace[],
  project: (lng: number, lat: number) => readonly [x: number, y: number],
  isCountry: boolean,
  room: PlaceRoom,
): readonly PlacedPlace[] {
  const placed = places.map((place) => ({
    ...place,
    at: project(...place.lngLat),
    side: sideOf(place, isCountry),
  }));
  return (['left', 'right'] as const).flatMap((side) => {
    const own = placed.filter((place) => place.side === side);
    const heights = spreadHeights(
      own.map(({at}) => at[1]),
      room,
    );
    return own.map((place, index) => ({
      ...place,
      words: [room[side], heights[index] ?? place.at[1]] as const,
    }));
  });
}
