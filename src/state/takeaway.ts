import {medianOf, rankOf} from '../domain/rank.ts';
import {formatNumber, formatPercent, formatPeriod} from '../i18n/format.ts';
import {takeawayTextFor} from '../i18n/takeaway.ts';
import type {TakeawayText} from '../i18n/takeaway-es.ts';
import {measureOf, populationYears} from '../methodology/measures.ts';
import {countryName} from './country-name.ts';
import {eventsInCells} from './density-answer.ts';
import {spanWords} from './density-words.ts';
import {formatValue, formatWhen} from './sentence.ts';
import type {Choropleth, FlowMarks} from './snapshot.ts';
import {eastView} from './swipe-view.ts';
import {riskTakeaway} from './takeaway-risk.ts';
import {swipeTakeaway} from './takeaway-swipe.ts';
import type {View} from './view.ts';
import {zoneName} from './zone-words.ts';

const nameOf = (view: View, code: string): string =>
  view.gazetteer.places.get(code)?.name ?? countryName(view, code);

/** Filters that change what a figure counts, in brackets after it. */
function filtersOf(view: View, words: TakeawayText, hasSexAndAge: boolean): string {
  const {state, text} = view;
  const filters = [
    hasSexAndAge ? text.sexPhrase[state.sex] : '',
    hasSexAndAge && state.age !== 'all' ? text.ages[state.age] : '',
  ].filter((phrase) => phrase !== '');
  return filters.length ? words.filtered(filters.join(', ')) : '';
}

function entryFilters(view: View, words: TakeawayText): string {
  const {state, text, gazetteer} = view;
  const filters = [
    text.sexPhrase[state.sex],
    state.borders.length
      ? text.sentence.border(state.borders.map((id) => text.borders[id]).join(', '))
      : '',
    state.posts.length
      ? text.sentence.post(state.posts.map((id) => gazetteer.posts.get(id)?.name ?? id).join(', '))
      : '',
    state.department ? nameOf(view, state.department) : '',
  ].filter((phrase) => phrase !== '');
  return filters.length ? words.filtered(filters.join('; ')) : '';
}

function whatOf(choropleth: Choropleth, view: View, words: TakeawayText): string {
  const {base, hasSexAndAge} = measureOf(choropleth.measure);
  const filters =
    base.table === 'entries' ? entryFilters(view, words) : filtersOf(view, words, hasSexAndAge);
  return `${words.measures[choropleth.measure]}${filters}`;
}

/** A territory with its value, and where that stands among its like. */
function ofSelected(
  code: string,
  choropleth: Choropleth,
  view: View,
  words: TakeawayText,
): string | null {
  const cell = choropleth.cells.get(code);
  if (!cell) return ofProfile(code, choropleth, view, words);
  const {text} = view;
  const name = nameOf(view, code);
  const what = whatOf(choropleth, view, words);
  const when = formatWhen(choropleth.when, text);
  if (cell.status !== 'observed')
    return words.without(name, text.states[cell.status].replace(/[.:].*$/, ''), what, when);
  const level = words.levels[choropleth.level];
  const place = words.places[(rankOf(choropleth.cells, code)?.rank ?? NaN) - 1];
  const median = medianOf(choropleth.cells) ?? NaN;
  const side = cell.value > median ? words.aboveMedian(level) : words.belowMedian(level);
  const against =
    place !== undefined ? words.among(place, level) : cell.value === median ? '' : side;
  const value = formatValue(cell.value, choropleth.measure, text, false);
  return (
    words.value(name, value, what, when, against) + (cell.implausible ? words.implausible : '')
  );
}

/** A department above a map of municipalities: what its panel says of the same measure. */
function ofProfile(
  code: string,
  choropleth: Choropleth,
  view: View,
  words: TakeawayText,
): string | null {
  const {profile} = view.snapshot;
  const figure = profile?.figures.find(({measure}) => measure === choropleth.measure);
  const isEntries = measureOf(choropleth.measure).base.table === 'entries';
  if (profile?.code !== code || figure?.cell.status !== 'observed' || isEntries) return null;
  const level = words.levels[code.length === 2 ? 'department' : 'municipality'];
  const place = words.places[(figure.rank ?? NaN) - 1];
  const {measure, cell, when} = figure;
  return words.value(
    ...([nameOf(view, code), formatValue(cell.value, measure, view.text, false)] as const),
    ...([whatOf(choropleth, view, words), formatWhen(when, view.text)] as const),
    place === undefined ? '' : words.among(place, level),
  );
}

/** The highest of a map: its share of a total, or its rate. */
function ofHighest(choropleth: Choropleth, view: View, words: TakeawayText): string | null {
  const {text, state} = view;
  const isIn = (code: string): boolean => code.startsWith(state.department ?? '');
  let best: string | null = null;
  let sum = 0;
  for (const [code, {status, value}] of choropleth.cells) {
    if (status !== 'observed' || !isIn(code)) continue;
    sum += value;
    if (best === null || value > (choropleth.cells.get(best)?.value ?? NaN)) best = code;
  }
  const cell = best === null ? undefined : choropleth.cells.get(best);
  if (best === null || !cell || cell.value === 0) return null;
  const name = nameOf(view, best);
  const what = whatOf(choropleth, view, words);
  const when = formatWhen(choropleth.when, text);
  const verify = cell.implausible ? words.implausible : '';
  const {per1000, base} = measureOf(choropleth.measure);
  // Shares of a department, or of people who left each place, are not shares of the country.
  if (per1000 || state.department !== null || base.table === 'displacement')
    return (
      words.highest(name, formatValue(cell.value, choropleth.measure, text, false), what, when) +
      verify
    );
  const share = formatPercent(cell.value / sum, text.locale, 1);
  return words.share(name, share, what, words.known[choropleth.level], when) + verify;
}

/** A department's share of a total of the country. */
export function departmentShare(code: string, country: Choropleth, view: View): string | null {
  const words = takeawayTextFor(view.text.locale);
  const own = country.cells.get(code);
  if (own?.status !== 'observed') return null;
  const values = [...country.cells.values()].filter(({status}) => status === 'observed');
  const sum = values.reduce((total, {value}) => total + value, 0);
  return words.share(
    nameOf(view, code),
    formatPercent(own.value / sum, view.text.locale, 1),
    words.measures[country.measure],
    words.known[country.level],
    formatWhen(country.when, view.text),
  );
}

function ofFlows(flows: FlowMarks, view: View, words: TakeawayText): string | null {
  const [origin, destination] = [flows.origin[0], flows.destination[0]];
  const people = flows.people[0] ?? NaN;
  if (origin === undefined || destination === undefined || !flows.totalPeople) return null;
  const regions: Readonly<Partial<Record<string, string>>> = view.text.regions;
  const called = (code: string): string =>
    flows.level === 'region' ? (regions[code] ?? code) : nameOf(view, code);
  const share = formatPercent(people / flows.totalPeople, view.text.locale, 1);
  const ends = [called(origin), called(destination), share, flows.when] as const;
  if (flows.kind === 'country') return words.countryFlow(...ends);
  const {selected, department} = view.state;
  const own = selected?.startsWith('puesto:') ? null : selected;
  const territory = flows.level === 'region' ? null : (own ?? department);
  if (territory === null) return words.flow(...ends);
  const asked = flows.level === 'department' ? territory.slice(0, 2) : territory;
  return words.flowOf(nameOf(view, asked), ...ends);
}

function ofZone(view: View, words: TakeawayText): string | null {
  const {zone} = view.snapshot;
  const {locale} = view.text;
  const people = zone?.sums.find(({id, method}) => id === 'poblacion' && method === 'area-share');
  if (!zone || !people) return null;
  const name = view.state.zone.name ? `«${view.state.zone.name}»` : zoneName(zone.choice, view);
  // People by share of area are an estimate: its last figures would say more than is known.
  return words.zone(
    formatNumber(rounded(people.people), locale),
    name,
    String(populationYears.last),
  );
}

/** A number to three figures: `1.234.567` becomes `1.230.000`. */
function rounded(value: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 2);
  return Math.round(value / step) * step;
}

function ofPost(view: View, words: TakeawayText): string | null {
  const {snapshot, state, gazetteer, text} = view;
  const id = state.selected?.startsWith('puesto:') ? state.selected.slice(7) : null;
  const at = id === null ? -1 : (snapshot.posts?.posts.indexOf(id) ?? -1);
  const people = snapshot.posts?.people[at];
  if (id === null || people === undefined) return null;
  const when = formatPeriod(state.period.from, state.period.to, text.locale);
  return words.post(gazetteer.posts.get(id)?.name ?? id, formatNumber(people, text.locale), when);
}

function ofMarks(view: View, words: TakeawayText): string | null {
  const {snapshot, state, text} = view;
  const {locale} = text;
  const when = formatPeriod(state.period.from, state.period.to, locale);
  const {transit, density, events, posts} = snapshot;
  if (transit) {
    const {covered, people} = transit;
    const span = covered ? formatPeriod(covered.from, covered.to, locale) : when;
    return words.transit(formatNumber(people, locale), span);
  }
  if (density) {
    const kind = text.sentence.density.kinds[density.asked.kind];
    const years = spanWords(density.asked.years);
    return words.density(formatNumber(eventsInCells(density), locale), kind, years);
  }
  if (events)
    return words.events(formatNumber(events.totalDead + events.totalMissing, locale), when);
  if (posts) return words.posts(formatNumber(posts.total, locale), when, entryFilters(view, words));
  return null;
}

const isOn = (view: View, layer: View['state']['layers'][number]): boolean =>
  view.state.layers.includes(layer);

/**
 * One sentence of what a view shows, with one figure, its unit and its date: of Riesgo the first or the selected one; of a
 * zone the people in it; of flows the largest with its share; of a chosen post its entries; of a map the selected
 * territory, or the highest. Never a cause, and never two dates in one. The empty text where the view shows no figure.
 */
export function takeawayOf(view: View): string {
  const {snapshot, state} = view;
  const words = takeawayTextFor(view.text.locale);
  if (snapshot.risk) return riskTakeaway(view, snapshot.risk, words);
  const {choropleth, flows} = snapshot;
  const {selected} = state;
  const zone = isOn(view, 'zona') ? ofZone(view, words) : null;
  const flow =
    isOn(view, 'flujos') && flows && flows.kind !== 'darien' ? ofFlows(flows, view, words) : null;
  const isLayered = snapshot.transit ?? snapshot.density ?? snapshot.events;
  const marks = isLayered ? ofMarks(view, words) : null;
  const own = selected && choropleth ? ofSelected(selected, choropleth, view, words) : null;
  const swiped = swipeTakeaway(view, words, (shown, side) => whatOf(shown, side, words));
  const map = choropleth ? ofHighest(choropleth, view, words) : null;
  return (
    zone ??
    flow ??
    ofPost(view, words) ??
    own ??
    swiped ??
    marks ??
    map ??
    ofMarks(view, words) ??
    ''
  );
}

/** The small line above a take-away: where, and when. */
export function kickerOf(view: View): string {
  const {snapshot, state, text} = view;
  const words = takeawayTextFor(text.locale);
  const code = state.selected?.startsWith('puesto:')
    ? state.department
    : (state.selected ?? state.department);
  if (snapshot.risk) {
    const year = String(snapshot.risk.table.edition);
    return code === null ? words.risk.kicker(year) : words.risk.kickerIn(nameOf(view, code), year);
  }
  const place = code === null ? words.country : nameOf(view, code);
  const {choropleth, flows, density} = snapshot;
  if (flows && flows.kind !== 'darien') return words.kicker(place, flows.when);
  if (snapshot.zone) return words.kicker(place, String(populationYears.last));
  if (density) return words.kicker(place, spanWords(density.asked.years));
  const isMap = choropleth !== null && snapshot.transit === null && snapshot.events === null;
  const east = eastView(view)?.snapshot.choropleth;
  const times = [choropleth, east].flatMap((shown) =>
    shown ? [formatWhen(shown.when, text)] : [],
  );
  const when = isMap
    ? [...new Set(times)].join(' · ')
    : formatPeriod(state.period.from, state.period.to, text.locale);
  return words.kicker(place, when);
}
