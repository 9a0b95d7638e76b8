import type {Cell} from '../methodology/cell.ts';
import {measureOf} from '../methodology/measures.ts';
import {countryName} from './country-name.ts';
import {densityTwin} from './density-twin.ts';
import {indexTwin, indicatorTwin} from './risk-twin.ts';
import {formatWhen, sentenceParts} from './sentence.ts';
import {eastView} from './swipe-view.ts';
import {againstTwin} from './zone-against-twin.ts';
import {zoneSumTwin, zoneTwin} from './zone-twin.ts';
import {twinKinds, type Twin, type TwinColumn, type TwinKind} from './twin.ts';
import type {View} from './view.ts';

const number = (value: number): Cell => ({
  value,
  status: Number.isNaN(value) ? 'missing' : 'observed',
  implausible: false,
});

const nameOf = (view: View, code: string): string =>
  view.gazetteer.places.get(code)?.name ?? countryName(view, code);

function parentOf(view: View, code: string): string {
  return code.length === 5 ? nameOf(view, code.slice(0, 2)) : '';
}

const title = (view: View): string =>
  sentenceParts(view)
    .map(({text}) => text)
    .join('');

function territoryTwin(view: View): Twin | null {
  const {choropleth} = view.snapshot;
  if (!choropleth) return null;
  const {text} = view;
  const east = eastView(view)?.snapshot.choropleth ?? null;
  const measures = [{key: 'value', ...choropleth}, ...(east ? [{key: 'east', ...east}] : [])];
  const isFine = choropleth.level === 'municipality';
  const columns: TwinColumn[] = [
    {key: 'name', label: text.table.territory, kind: 'text'},
    {key: 'code', label: text.table.code, kind: 'text'},
    ...(isFine ? [{key: 'parent', label: text.table.department, kind: 'text'} as const] : []),
    ...measures.map(({key, measure, when}) => ({
      key,
      // Beside another one, a measure says its time too: both can be the same measure.
      label: `${text.measures[measure].short}${east ? ` (${formatWhen(when, text)})` : ''}`,
      kind: measureOf(measure).per1000 ? ('rate' as const) : ('number' as const),
    })),
  ];
  const codes = new Set(measures.flatMap(({cells}) => [...cells.keys()]));
  const rows = [...codes].map((code) => ({
    code,
    values: {
      name: nameOf(view, code),
      code,
      ...(isFine ? {parent: parentOf(view, code)} : {}),
      ...Object.fromEntries(
        measures.map(({key, cells}) => [key, cells.get(code) ?? number(NaN)] as const),
      ),
    },
  }));
  const notes = measures.map(({measure, denominatorYear}) => {
    const denominator =
      denominatorYear === null ? '' : ` ${text.legend.denominator(String(denominatorYear))}.`;
    return `${text.measures[measure].note}${denominator}`;
  });
  const sources = measures.flatMap(({measure, denominatorYear}) => [
    measureOf(measure).source,
    ...(denominatorYear === null ? [] : ['dane-poblacion']),
  ]);
  return {
    kind: 'territories',
    title: title(view),
    columns,
    rows,
    sources: [...new Set(sources)],
    note: [...new Set(notes)].join(' '),
    sortBy: 'value',
  };
}

function postTwin(view: View): Twin | null {
  const {posts} = view.snapshot;
  if (!posts) return null;
  const {text, gazetteer} = view;
  const rows = posts.posts.map((id, index) => {
    const post = gazetteer.posts.get(id);
    const border =
      post?.border ?? (post?.mode === 'air' || post?.mode === 'sea' ? post.mode : null);
    return {
      code: `puesto:${id}`,
      values: {
        name: post?.name ?? id,
        municipality: post?.municipality ? nameOf(view, post.municipality) : '',
        code: post?.municipality ?? '',
        border: border ? text.borders[border] : '',
        people: number(posts.people[index] ?? NaN),
      },
    };
  });
  return {
    kind: 'posts',
    title: title(view),
    columns: [
      {key: 'name', label: text.table.post, kind: 'text'},
      {key: 'municipality', label: text.table.municipality, kind: 'text'},
      {key: 'code', label: text.table.code, kind: 'text'},
      {key: 'border', label: text.table.border, kind: 'text'},
      {key: 'people', label: text.table.entries, kind: 'number'},
    ],
    rows,
    sources: ['migracol-entradas', 'vigia-puestos'],
    note: text.measures.entradas.note,
    sortBy: 'people',
  };
}

function transitTwin(view: View): Twin | null {
  const {transit} = view.snapshot;
  if (!transit) return null;
  const {text} = view;
  return {
    kind: 'flows',
    title: text.profile.darien,
    columns: [
      {key: 'nationality', label: text.layers.nationality, kind: 'text'},
      {key: 'people', label: text.table.people, kind: 'number'},
    ],
    rows: transit.byNationality.map(({nationality, people}) => ({
      code: null,
      values: {nationality: countryName(view, nationality), people: number(people)},
    })),
    sources: ['snm-darien'],
    note: transit.partial ? text.profile.darienPartial : '',
    sortBy: 'people',
  };
}

function flowTwin(view: View): Twin | null {
  const {flows} = view.snapshot;
  if (!flows) return null;
  if (flows.kind === 'darien') return transitTwin(view);
  const {text} = view;
  const rows = Array.from({length: flows.length}, (_, index) => {
    const origin = flows.origin[index] ?? '';
    const destination = flows.destination[index] ?? '';
    return {
      code: null,
      values: {
        origin: nameOf(view, origin),
        originCode: origin,
        destination: nameOf(view, destination),
        destinationCode: destination,
        people: number(flows.people[index] ?? NaN),
      },
    };
  });
  return {
    kind: 'flows',
    title: title(view),
    columns: [
      {key: 'origin', label: text.table.origin, kind: 'text'},
      {key: 'originCode', label: `${text.table.code} (${text.table.origin})`, kind: 'text'},
      {key: 'destination', label: text.table.destination, kind: 'text'},
      {
        key: 'destinationCode',
        label: `${text.table.code} (${text.table.destination})`,
        kind: 'text',
      },
      {key: 'people', label: text.table.people, kind: 'number'},
    ],
    rows,
    sources: [flows.kind === 'country' ? 'unhcr-flows' : 'ruv-desplazamiento-pares'],
    note: flows.kind === 'country' ? '' : text.measures.expulsados.note,
    sortBy: 'people',
  };
}

function eventTwin(view: View): Twin | null {
  const {events} = view.snapshot;
  if (!events) return null;
  const {text} = view;
  return {
    kind: 'events',
    title: title(view),
    columns: [
      {key: 'date', label: text.table.date, kind: 'text'},
      {key: 'place', label: text.table.municipality, kind: 'text'},
      {key: 'dead', label: text.table.dead, kind: 'number'},
      {key: 'missing', label: text.table.missing, kind: 'number'},
    ],
    rows: events.id.map((_, index) => {
      const territory = events.territory[index] ?? null;
      return {
        code: territory,
        values: {
          date: events.date[index] ?? '',
          place: territory ? nameOf(view, territory) : '',
          dead: number(events.dead[index] ?? NaN),
          missing: number(events.missing[index] ?? NaN),
        },
      };
    }),
    sources: ['iom-missing-migrants'],
    note: text.layers.eventsNote,
    sortBy: 'date',
  };
}

function monthTwin(view: View): Twin | null {
  const {series} = view.snapshot;
  if (!series) return null;
  const {state, text} = view;
  const rows = series.months.flatMap((month, index) => {
    if (month < state.period.from || month > state.period.to) return [];
    return [{code: null, values: {month, people: number(series.people[index] ?? NaN)}}];
  });
  return {
    kind: 'months',
    title: text.series[state.series],
    columns: [
      {key: 'month', label: text.table.month, kind: 'text'},
      {key: 'people', label: text.table.entries, kind: 'number'},
    ],
    rows,
    sources: [state.series === 'posts' ? 'migracol-entradas' : 'migracol-entradas-nacionalidad'],
    note: text.measures.entradas.note,
    sortBy: 'month',
  };
}

const builders: Readonly<Record<TwinKind, (view: View) => Twin | null>> = {
  territories: territoryTwin,
  posts: postTwin,
  flows: flowTwin,
  zone: zoneTwin,
  'zone-sums': zoneSumTwin,
  'zone-with': againstTwin,
  events: eventTwin,
  density: densityTwin,
  months: monthTwin,
  index: indexTwin,
  indicators: indicatorTwin,
};

/** The kinds of rows the view has. */
export function twinKindsOf(view: View): readonly TwinKind[] {
  const {choropleth, posts, flows, zone, zoneWith, events, density, series, risk} = view.snapshot;
  const has = {
    territories: choropleth,
    posts,
    flows,
    zone,
    'zone-sums': zone,
    'zone-with': zoneWith,
    events,
    density,
    months: series,
    index: risk,
    // The numbers of a scene are kept without them.
    indicators: risk && risk.table.table.values.size > 0 ? risk : null,
  };
  return twinKinds.filter((kind) => has[kind] !== null);
}

/** The table twin of a layer of the view; null when it is off. */
export function twinOf(view: View, kind: TwinKind): Twin | null {
  return builders[kind](view);
}
