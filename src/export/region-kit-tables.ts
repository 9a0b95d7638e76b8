import {publisherIn} from '../i18n/publishers.ts';
import type {RegionFile, RegionValue} from '../domain/region/region-file.ts';
import type {Locale} from '../i18n/format.ts';
import {factWords} from '../i18n/region-facts.ts';
import {sources} from '../methodology/sources.ts';
import type {CsvCell} from './csv-cell.ts';

/** A table of the kit: its head and rows, and the ids of the sources it is made of. */
export interface KitTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
  readonly sources: readonly string[];
}

/** A figure and its state, always side by side; the figure is null where there is none. */
export function figureCells({
  value,
  status,
  implausible,
  unstable,
}: RegionValue): readonly CsvCell[] {
  const marks = [
    status,
    ...(implausible ? ['implausible'] : []),
    ...(unstable ? ['unstable'] : []),
  ];
  return [status === 'observed' ? value : null, marks.join('; ')];
}

const missing: RegionValue = {value: null, status: 'missing'};
const seen = (value: number | null | undefined): RegionValue =>
  value === null || value === undefined ? missing : {value, status: 'observed'};
const once = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

/** Every fact of the department and the country, and of the year before. One row a fact, territory and date. */
export function indicatorsTable(file: RegionFile, locale: Locale): KitTable {
  const head = [
    ...['fact', 'name', 'unit', 'date', 'denominator_year', 'code', 'territory', 'value', 'status'],
    'sources',
  ];
  const rows = file.facts.flatMap((fact) => {
    const {name, unit} = factWords(fact.id, locale);
    const dates = [fact, ...(fact.before ? [fact.before] : [])];
    return dates.flatMap(({when, department, country}, index) =>
      (
        [
          [file.code, file.name, department],
          ['COL', 'Colombia', country],
        ] as const
      ).map(([code, territory, value]) => [
        ...[fact.id, name, unit, when, index === 0 ? fact.denominatorYear : null, code, territory],
        ...figureCells(value),
        fact.sources.join(' '),
      ]),
    );
  });
  return {head, rows, sources: once(file.facts.flatMap((fact) => fact.sources))};
}

/** One row a municipality; each fact is two columns, `<fact>_<date>` and its state. */
export function municipalitiesTable(file: RegionFile): KitTable {
  const facts = file.facts.filter(({municipalities}) => municipalities !== null);
  const column = (id: string, when: string): string =>
    `${id}_${when.replace('–', '-')}`.replaceAll('-', '_');
  const head = [
    ...['code', 'name', 'department', 'lon', 'lat', 'area_km2'],
    ...facts.flatMap(({id, when}) => [column(id, when), `${column(id, when)}_status`]),
    'index_rank',
  ];
  const rows = file.municipalities.map(({code, name, lon, lat, areaKm2}, index) => [
    ...[code, name, file.code, lon, lat, areaKm2],
    ...facts.flatMap(({municipalities}) => figureCells(municipalities?.[index] ?? missing)),
    file.index.rank[index] ?? null,
  ]);
  return {head, rows, sources: once(facts.flatMap((fact) => fact.sources))};
}

/** One row a series, territory and year. */
export function seriesTable(file: RegionFile): KitTable {
  const head = ['series', 'code', 'territory', 'year', 'value', 'status', 'note'];
  const rows = file.series.flatMap((series) => {
    const note = (year: number): string | null => {
      if (year === series.partialYear) return 'partial-year';
      return year === series.breakYear ? 'possible-break' : null;
    };
    const territories: readonly (readonly [string, string, readonly (number | null)[]])[] = [
      [file.code, file.name, series.department],
      ['COL', 'Colombia', series.country],
      ...(series.municipalities ?? []).map((values, index) => {
        const {code = '', name = ''} = file.municipalities[index] ?? {};
        return [code, name, values] as const;
      }),
    ];
    return territories.flatMap(([code, territory, values]) =>
      series.years.map((year, index) => [
        ...[series.id, code, territory, year],
        ...figureCells(seen(values[index])),
        note(year),
      ]),
    );
  });
  return {head, rows, sources: once(file.series.flatMap((series) => series.sources))};
}

/** One row a post and year; a post without a series of its own has one row without a year. */
export function postsTable(file: RegionFile): KitTable {
  const head = [
    ...['post', 'name', 'municipality', 'mode', 'border', 'lon', 'lat', 'place', 'year'],
    ...['entries', 'status'],
  ];
  const rows = file.posts.flatMap((post) => {
    const {id, name, municipality, mode, border, lon, lat, unsure} = post;
    const own = [id, name, municipality, mode, border, lon, lat, unsure ? 'to-verify' : null];
    return post.years.length === 0
      ? [[...own, null, ...figureCells(missing)]]
      : post.years.map((year, index) => [...own, year, ...figureCells(seen(post.entries[index]))]);
  });
  return {head, rows, sources: ['migracol-entradas', 'vigia-puestos']};
}

/** One row a department on the other end, people of 1985–2015; `within` are those between its own municipalities. */
export function displacementTable(file: RegionFile): KitTable {
  const names = new Map(file.departments);
  const head = ['direction', 'code', 'department', 'period', 'people', 'status'];
  const period = '1985/2015';
  const row = (direction: string, code: string, people: number | null): readonly CsvCell[] => [
    ...[direction, code, names.get(code) ?? file.name, period],
    ...figureCells(seen(people)),
  ];
  const rows = [
    ...file.destinations.map(({code, people}) => row('out', code, people)),
    ...file.origins.map(({code, people}) => row('in', code, people)),
    row('within', file.code, file.within),
  ];
  return {head, rows, sources: ['ruv-desplazamiento-pares']};
}

/** One row a kind of event and year; victims are empty where the source does not state them. */
export function eventsTable(file: RegionFile): KitTable {
  const head = ['kind', 'year', 'events', 'victims', 'status', 'note'];
  const rows = file.events.flatMap(({kind, years, events, victims, partialYear}) =>
    years.map((year, index) => [
      ...[kind, year, events[index] ?? null],
      ...figureCells(seen(victims[index])),
      year === partialYear ? 'partial-year' : null,
    ]),
  );
  return {head, rows, sources: once(file.events.flatMap((item) => item.sources))};
}

/** One row a source of the department, with what the method page says of it. */
export function sourcesTable(file: RegionFile, locale: Locale): KitTable {
  const head = [
    ...['source', 'publisher', 'title', 'url', 'licence', 'cutoff', 'retrieved', 'coverage'],
    'known_faults',
  ];
  const rows = file.sources.map(({id, publisher, title, url, licence, cutoff}) => {
    const declared = sources.find((source) => source.id === id);
    return [
      ...[id, publisherIn(publisher, locale), title[locale], url, licence[locale], cutoff],
      declared?.retrieved ?? null,
      declared?.coverage[locale] ?? null,
      declared?.knownFaults[locale] ?? null,
    ];
  });
  return {head, rows, sources: file.sources.map(({id}) => id)};
}
