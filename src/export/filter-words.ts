import {formatNumber, formatPeriod} from '../i18n/format.ts';
import {measureOf} from '../methodology/measures.ts';
import {densityPhrase} from '../state/density-words.ts';
import {eastView} from '../state/swipe-view.ts';
import type {Twin} from '../state/twin.ts';
import type {View} from '../state/view.ts';

type Filter =
  | 'period'
  | 'sex'
  | 'age'
  | 'borders'
  | 'posts'
  | 'department'
  | 'nationality'
  | 'flows'
  | 'density';

const entryFilters = ['period', 'sex', 'borders', 'posts', 'department'] as const;

function territoryFilters(view: View): readonly Filter[] {
  const east = eastView(view);
  return [...new Set([view, ...(east ? [east] : [])].flatMap(measureFilters))];
}

function measureFilters({snapshot, state}: View): readonly Filter[] {
  if (!snapshot.choropleth) return [];
  const {base, hasSexAndAge} = measureOf(snapshot.choropleth.measure);
  if (base.table === 'entries') return entryFilters;
  if (!hasSexAndAge) return ['department'];
  // The stocks know no sex that is not stated: they stay whole.
  return state.sex === 'undefined' ? ['age', 'department'] : ['sex', 'age', 'department'];
}

/** What changes the figures of a table, and nothing else: a filter that was not applied is not said. */
function filtersOf(view: View, twin: Twin): readonly Filter[] {
  switch (twin.kind) {
    case 'territories':
      return territoryFilters(view);
    case 'posts':
      return entryFilters;
    case 'months':
      return view.state.series === 'posts' ? entryFilters : ['period', 'sex', 'nationality'];
    case 'flows':
      return view.state.flows.kind === 'darien' ? ['period'] : ['flows'];
    case 'zone':
    case 'zone-sums':
    case 'zone-with':
    case 'index':
    case 'indicators':
      return ['department'];
    case 'events':
      return ['period'];
    case 'density':
      return ['density'];
    default:
      throw new TypeError(`Got table '${String(twin.kind satisfies never)}'.`);
  }
}

function flowWords({state, text, gazetteer}: View): string {
  const {kind, direction, top, minimum} = state.flows;
  const place = state.selected ?? state.department;
  const name = place && kind === 'displacement' ? gazetteer.places.get(place)?.name : undefined;
  return [
    ...(name ? [`${text.table.territory}: ${name}`] : []),
    `${text.layers.direction}: ${text.directions[direction]}`,
    `${text.layers.top}: ${formatNumber(top, text.locale)}`,
    `${text.layers.minimum}: ${formatNumber(minimum, text.locale)}`,
  ].join('; ');
}

const words: Readonly<Record<Filter, (view: View) => string | null>> = {
  period: ({state, text}) =>
    `${text.layers.period}: ${formatPeriod(state.period.from, state.period.to, text.locale)}`,
  sex: ({state, text}) =>
    state.sex === 'all' ? null : `${text.layers.sex}: ${text.sexes[state.sex]}`,
  age: ({state, text}) =>
    state.age === 'all' ? null : `${text.layers.age}: ${text.ages[state.age]}`,
  borders: ({state, text}) =>
    state.borders.length === 0
      ? null
      : `${text.layers.border}: ${state.borders.map((id) => text.borders[id]).join(', ')}`,
  posts: ({state, text, gazetteer}) =>
    state.posts.length === 0
      ? null
      : `${text.layers.post}: ${state.posts.map((id) => gazetteer.posts.get(id)?.name ?? id).join(', ')}`,
  department: ({state, text, gazetteer}) =>
    state.department === null
      ? null
      : `${text.layers.department}: ${gazetteer.places.get(state.department)?.name ?? state.department}`,
  nationality: ({state, text}) =>
    state.nationality === null ? null : `${text.layers.nationality}: ${state.nationality}`,
  flows: flowWords,
  density: ({snapshot, text}) => snapshot.density && densityPhrase(snapshot.density.asked, text),
};

/** The filters that made the rows of a table, in words; `none` in the language where there is none. */
export function filterWords(view: View, twin: Twin): string {
  const said = filtersOf(view, twin).flatMap((filter) => words[filter](view) ?? []);
  return said.length ? said.join('; ') : view.text.csv.noFilters;
}
