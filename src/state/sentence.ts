import {rankOf} from '../domain/rank.ts';
import {formatNumber, formatPercent, formatPeriod} from '../i18n/format.ts';
import type {Text} from '../i18n/es.ts';
import type {Cell} from '../methodology/cell.ts';
import {measureOf, type MeasureId} from '../methodology/measures.ts';
import {eventsInCells} from './density-answer.ts';
import {densityPhrase} from './density-words.ts';
import type {Choropleth} from './snapshot.ts';
import {eastView} from './swipe-view.ts';
import type {View} from './view.ts';
import {zoneName} from './zone-words.ts';

/** A piece of the sentence; `control` marks the words that change the view. */
export interface SentencePart {
  readonly text: string;
  readonly control?: 'measure' | 'level' | 'year' | 'layers';
}

/** A value with its unit: `272,1 por 1.000 hab.` */
export function formatValue(
  value: number,
  measure: MeasureId,
  text: Text,
  withUnit = true,
): string {
  const {per1000} = measureOf(measure);
  const number = formatNumber(value, text.locale, per1000 ? 1 : 0);
  return withUnit ? `${number} ${text.measures[measure].unit}` : number;
}

/** A cell in words: its value, or the state that stands in its place. */
export function formatCell(
  cell: Cell | undefined,
  measure: MeasureId,
  text: Text,
  withUnit = true,
): string {
  if (!cell) return text.states.missing;
  if (cell.status === 'observed') return formatValue(cell.value, measure, text, withUnit);
  return text.states[cell.status];
}

/** When a choropleth speaks of: `2023`, `1985–2015`, `ene–dic 2023`. */
export function formatWhen(when: Choropleth['when'], text: Text): string {
  if ('year' in when) return String(when.year);
  return when.from.length === 4
    ? `${when.from}–${when.to}`
    : formatPeriod(when.from, when.to, text.locale);
}

function joined(items: readonly SentencePart[], text: Text): readonly SentencePart[] {
  return items.flatMap((item, index) => {
    const isLast = index === items.length - 1;
    const link = index === 0 ? '' : isLast ? text.sentence.and : ', ';
    return link ? [{text: link}, item] : [item];
  });
}

function layerParts(view: View): readonly SentencePart[] {
  const {snapshot, state, text} = view;
  const {locale, sentence} = text;
  const when = formatPeriod(state.period.from, state.period.to, locale);
  const layer = (words: string): SentencePart => ({text: words, control: 'layers'});
  const parts: SentencePart[] = [];
  if (snapshot.density) parts.push(layer(densityPhrase(snapshot.density.asked, text)));
  if (snapshot.flows && snapshot.flows.kind !== 'darien') {
    const count = formatNumber(snapshot.flows.length, locale);
    parts.push(
      layer(
        `${sentence.flows(count, sentence.flowKindsLower[snapshot.flows.kind])} (${snapshot.flows.when})`,
      ),
    );
  }
  if (snapshot.transit) {
    const {covered, people} = snapshot.transit;
    const span = covered ? formatPeriod(covered.from, covered.to, locale) : when;
    parts.push(layer(sentence.darien(formatNumber(people, locale), span)));
  }
  if (snapshot.posts) {
    const filters: string[] = [];
    if (state.sex !== 'all') filters.push(text.sexPhrase[state.sex]);
    if (state.borders.length)
      filters.push(sentence.border(state.borders.map((id) => text.borders[id]).join(', ')));
    if (state.posts.length) {
      const names = state.posts.map((id) => view.gazetteer.posts.get(id)?.name ?? id);
      filters.push(sentence.post(names.join(', ')));
    }
    parts.push(layer(sentence.posts([when, ...filters].join('; '))));
  }
  if (snapshot.zone)
    parts.push(
      layer(
        view.state.zone.name ? `«${view.state.zone.name}»` : zoneName(snapshot.zone.choice, view),
      ),
    );
  if (state.layers.includes('rutas')) parts.push(layer(sentence.routes));
  if (snapshot.events) parts.push(layer(sentence.events(when)));
  return joined(parts, text);
}

/** The sentence above the map: measure, unit, period and what is drawn. */
export function sentenceParts(view: View): readonly SentencePart[] {
  const {snapshot, state, text} = view;
  const layers = layerParts(view);
  const {choropleth} = snapshot;
  if (!choropleth && layers.length === 0) return [{text: text.sentence.empty}];
  const head: SentencePart[] = [];
  if (choropleth) {
    const level =
      choropleth.level === 'department' ? text.levels.departmentLong : text.levels.municipalityLong;
    const [measure = '', of = '', levelWord = '', comma = '', when = ''] = text.sentence.choropleth(
      text.measures[choropleth.measure].name,
      level,
      formatWhen(choropleth.when, text),
    );
    const hasYears = measureOf(choropleth.measure).years.length > 1;
    head.push(
      {text: measure, control: 'measure'},
      {text: of},
      {text: levelWord, control: 'level'},
      {text: comma},
    );
    head.push(hasYears ? {text: when, control: 'year'} : {text: when});
  } else head.push({text: text.sentence.mapOnly});
  const place = state.department ? view.gazetteer.places.get(state.department)?.name : undefined;
  if (place) head.push({text: text.sentence.onlyDepartment(place)});
  const east = eastView(view)?.snapshot.choropleth;
  if (east) {
    const {name} = text.measures[east.measure];
    head.push({text: text.sentence.swipe(name, formatWhen(east.when, text))});
  }
  return closed(layers.length ? [...head, {text: text.sentence.with}, ...layers] : head);
}

/** The parts with a full stop, unless an abbreviation (`D.C.`) brings its own. */
function closed(parts: readonly SentencePart[]): readonly SentencePart[] {
  return parts.at(-1)?.text.endsWith('.') ? parts : [...parts, {text: '.'}];
}

function highest(choropleth: Choropleth, view: View): string {
  let best: readonly [string, number] | null = null;
  for (const [code, {status, value}] of choropleth.cells) {
    if (status === 'observed' && (!best || value > best[1])) best = [code, value];
  }
  if (!best) return '';
  const name = view.gazetteer.places.get(best[0])?.name ?? best[0];
  return view.text.sentence.highest(name, formatValue(best[1], choropleth.measure, view.text));
}

/** The map in words, for who cannot see it: the sentence, the extremes, the states and the selection. */
export function describeView(view: View): string {
  const {snapshot, state, text} = view;
  const {locale} = text;
  const sentences = [
    sentenceParts(view)
      .map((part) => part.text)
      .join(''),
  ];
  const {choropleth, posts, flows, density} = snapshot;
  const east = eastView(view)?.snapshot.choropleth;
  for (const [colours, side] of [
    [choropleth, east && text.sentence.sides.west],
    [east, text.sentence.sides.east],
  ] as const) {
    if (!colours) continue;
    const observed = [...colours.cells.values()].filter(({status}) => status === 'observed').length;
    const missing = colours.cells.size - observed;
    sentences.push(`${side ? `${side}: ` : ''}${highest(colours, view)}`);
    sentences.push(
      text.sentence.states(formatNumber(observed, locale), formatNumber(missing, locale)),
    );
  }
  if (posts) sentences.push(text.sentence.postsTotal(formatNumber(posts.total, locale)));
  if (flows && flows.kind !== 'darien') {
    const share = formatPercent(
      flows.totalPeople ? flows.drawnPeople / flows.totalPeople : NaN,
      locale,
    );
    sentences.push(
      text.sentence.flowShare(
        formatNumber(flows.length, locale),
        formatNumber(flows.pairs, locale),
        share,
      ),
    );
  }
  if (density) {
    const inCells = eventsInCells(density);
    sentences.push(
      text.sentence.density.total(
        formatNumber(inCells, locale),
        formatNumber(density.total - inCells, locale),
      ),
    );
  }
  const place = state.selected ? view.gazetteer.places.get(state.selected) : undefined;
  if (choropleth && place) {
    const rank = rankOf(choropleth.cells, place.code);
    const words = rank
      ? text.sentence.rank(formatNumber(rank.rank, locale), formatNumber(rank.of, locale))
      : '';
    sentences.push(
      text.sentence.selected(
        place.name,
        formatCell(choropleth.cells.get(place.code), choropleth.measure, text),
        words,
      ),
    );
  }
  // A unit that is an abbreviation ends the sentence by itself: `por 1.000 hab.`
  return sentences.filter(Boolean).join(' ').replaceAll('..', '.');
}
