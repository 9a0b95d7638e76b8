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
import type {Claim} from './takeaway-claim.ts';
import {riskClaim, riskKicker} from './takeaway-risk.ts';
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
  ].filter((phrase) => phrase !== '');
  return filters.length ? words.filtered(filters.join('; ')) : '';
}

function whatOf(choropleth: Choropleth, view: View, words: TakeawayText): string {
  const {base, hasSexAndAge} = measureOf(choropleth.measure);
  const filters =
    base.table === 'entries' ? entryFilters(view, words) : filtersOf(view, words, hasSexAndAge);
  return `${words.measures[choropleth.measure]}${filters}`;
}

const isIn = (view: View, code: string): boolean => code.startsWith(view.state.department ?? '');

/** `departamentos`, or `municipios de Antioquia`; those with a figure alone, where others have none. */
function amongWhom({level, cells}: Choropleth, view: View, words: TakeawayText): string {
  const {department} = view.state;
  const isPart = department !== null && level === 'municipality';
  const where = isPart
    ? words.levelsOf(words.levels[level], nameOf(view, department))
    : words.levels[level];
  const lacks = [...cells].some(([code, {status}]) => isIn(view, code) && status !== 'observed');
  return lacks ? words.withFigure(where) : where;
}

/** A territory with its value, and where that stands among its like. */
function ofSelected(
  code: string,
  choropleth: Choropleth,
  view: View,
  words: TakeawayText,
): Claim | null {
  const cell = choropleth.cells.get(code);
  if (!cell) return ofProfile(code, choropleth, view, words);
  const {text} = view;
  const name = nameOf(view, code);
  const what = whatOf(choropleth, view, words);
  const when = formatWhen(choropleth.when, text);
  const claimed = {places: [code], when};
  if (cell.status !== 'observed') {
    const state = text.states[cell.status].replace(/[.:].*$/, '');
    return {...claimed, words: words.without(name, state, what, when)};
  }
  const level = amongWhom(choropleth, view, words);
  const place = words.places[(rankOf(choropleth.cells, code)?.rank ?? NaN) - 1];
  const median = medianOf(choropleth.cells) ?? NaN;
  const side = cell.value > median ? words.aboveMedian(level) : words.belowMedian(level);
  const against =
    place !== undefined ? words.among(place, level) : cell.value === median ? '' : side;
  const value = formatValue(cell.value, choropleth.measure, text, false);
  const verify = cell.implausible ? words.implausible : '';
  return {...claimed, words: words.value(name, value, what, when, against) + verify};
}

/** A department above a map of municipalities: what its panel says of the same measure. */
function ofProfile(
  code: string,
  choropleth: Choropleth,
  view: View,
  words: TakeawayText,
): Claim | null {
  const {profile} = view.snapshot;
  const figure = profile?.figures.find(({measure}) => measure === choropleth.measure);
  const isEntries = measureOf(choropleth.measure).base.table === 'entries';
  if (profile?.code !== code || figure?.cell.status !== 'observed' || isEntries) return null;
  const level = words.levels[code.length === 2 ? 'department' : 'municipality'];
  const place = words.places[(figure.rank ?? NaN) - 1];
  const {measure, cell} = figure;
  const when = formatWhen(figure.when, view.text);
  const said = words.value(
    ...([nameOf(view, code), formatValue(cell.value, measure, view.text, false)] as const),
    ...([whatOf(choropleth, view, words), when] as const),
    place === undefined ? '' : words.among(place, level),
  );
  return {words: said, places: [code], when};
}

/** The highest of a map: its share of a total, or its rate. Those that share the highest value are counted. */
function ofHighest(choropleth: Choropleth, view: View, words: TakeawayText): Claim | null {
  const {text, state} = view;
  const observed = [...choropleth.cells].filter(
    ([code, {status}]) => status === 'observed' && isIn(view, code),
  );
  const most = Math.max(...observed.map(([, {value}]) => value));
  const first = observed.filter(([, {value}]) => value === most);
  const [best] = first;
  if (!best || most === 0) return null;
  const what = whatOf(choropleth, view, words);
  const when = formatWhen(choropleth.when, text);
  const claimed = {places: first.map(([code]) => code), when};
  const value = formatValue(most, choropleth.measure, text, false);
  const where = amongWhom(choropleth, view, words);
  const verify = first.some(([, {implausible}]) => implausible) ? words.implausible : '';
  if (first.length > 1) {
    const count = formatNumber(first.length, text.locale);
    return {...claimed, words: words.tied(count, where, value, what, when) + verify};
  }
  const name = nameOf(view, best[0]);
  const {per1000, base} = measureOf(choropleth.measure);
  // Shares of a department, or of people who left each place, are not shares of the country.
  if (per1000 || state.department !== null || base.table === 'displacement')
    return {...claimed, words: words.highest(name, value, what, when, where) + verify};
  const sum = observed.reduce((total, [, cell]) => total + cell.value, 0);
  const share = formatPercent(most / sum, text.locale, 1);
  const known = words.known[choropleth.level];
  return {...claimed, words: words.share(name, share, what, known, when) + verify};
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

function ofFlows(flows: FlowMarks, view: View, words: TakeawayText): Claim | null {
  const [origin, destination] = [flows.origin[0], flows.destination[0]];
  const people = flows.people[0] ?? NaN;
  if (origin === undefined || destination === undefined || !flows.totalPeople) return null;
  const regions: Readonly<Partial<Record<string, string>>> = view.text.regions;
  const called = (code: string): string =>
    flows.level === 'region' ? (regions[code] ?? code) : nameOf(view, code);
  const share = formatPercent(people / flows.totalPeople, view.text.locale, 1);
  const ends = [called(origin), called(destination), share, flows.when] as const;
  const claimed = {places: [origin, destination], when: flows.when, isOf: 'flows'} as const;
  if (flows.kind === 'country')
    return {...claimed, words: words.countryFlow(...ends), isNational: true};
  const {selected, department} = view.state;
  const own = selected?.startsWith('puesto:') ? null : selected;
  const territory = flows.level === 'region' ? null : (own ?? department);
  if (territory === null) return {...claimed, words: words.flow(...ends)};
  const asked = flows.level === 'department' ? territory.slice(0, 2) : territory;
  return {...claimed, words: words.flowOf(nameOf(view, asked), ...ends)};
}

/** The names of chosen territories where they are few; null otherwise. */
function namesOf(codes: readonly string[], view: View, words: TakeawayText): string | null {
  if (codes.length === 0 || codes.length > 3) return null;
  const names = codes.map((code) => nameOf(view, code));
  return names.length === 1
    ? (names[0] ?? null)
    : words.and(names.slice(0, -1).join(', '), names.at(-1) ?? '');
}

function ofZone(view: View, words: TakeawayText): Claim | null {
  const {zone} = view.snapshot;
  const {zone: chosen, department} = view.state;
  const {locale} = view.text;
  const people = zone?.sums.find(({id, method}) => id === 'poblacion' && method === 'area-share');
  if (!zone || !people) return null;
  const isOfTerritories = zone.choice.kind === 'territories';
  const listed = isOfTerritories ? namesOf(zone.choice.codes, view, words) : null;
  const name = chosen.name ? `«${chosen.name}»` : (listed ?? zoneName(zone.choice, view));
  // With a department chosen, only what of the zone lies in it is counted.
  const where = department === null ? name : words.partOf(name, nameOf(view, department));
  const when = String(populationYears.last);
  // People by share of area are an estimate: its last figures would say more than is known.
  const said = words.zone(formatNumber(rounded(people.people), locale), where, when);
  return {words: said, places: isOfTerritories ? zone.choice.codes : [], when, isOf: 'zone'};
}

/** A number to three figures: `1.234.567` becomes `1.230.000`. */
export function rounded(value: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 2);
  return Math.round(value / step) * step;
}

function ofPost(view: View, words: TakeawayText): Claim | null {
  const {snapshot, state, gazetteer, text} = view;
  const id = state.selected?.startsWith('puesto:') ? state.selected.slice(7) : null;
  const at = id === null ? -1 : (snapshot.posts?.posts.indexOf(id) ?? -1);
  const people = snapshot.posts?.people[at];
  if (id === null || people === undefined) return null;
  const when = formatPeriod(state.period.from, state.period.to, text.locale);
  const name = gazetteer.posts.get(id)?.name ?? id;
  const said = words.post(name, formatNumber(people, text.locale), when);
  return {words: said, places: [`puesto:${id}`], when};
}

/** Transit, events and cells are counted for the country, whatever department is chosen. */
function ofMarks(view: View, words: TakeawayText): Claim | null {
  const {snapshot, state, text} = view;
  const {locale} = text;
  const when = formatPeriod(state.period.from, state.period.to, locale);
  const {transit, density, events, posts} = snapshot;
  const national = {places: [], isNational: true};
  if (transit) {
    const {covered, people} = transit;
    const span = covered ? formatPeriod(covered.from, covered.to, locale) : when;
    const said = words.transit(formatNumber(people, locale), span);
    return {...national, words: said, when: span};
  }
  if (density) {
    const kind = text.sentence.density.kinds[density.asked.kind];
    const years = spanWords(density.asked.years);
    const said = words.density(formatNumber(eventsInCells(density), locale), kind, years);
    return {...national, words: said, when: years};
  }
  if (events) {
    const people = formatNumber(events.totalDead + events.totalMissing, locale);
    return {...national, words: words.events(people, when), when};
  }
  if (!posts) return null;
  const place = state.department ? nameOf(view, state.department) : null;
  const total = formatNumber(posts.total, locale);
  const said = words.posts(total, when, entryFilters(view, words), place);
  return {words: said, places: [], when, isOf: 'posts'};
}

const isOn = (view: View, layer: View['state']['layers'][number]): boolean =>
  view.state.layers.includes(layer);

/** How far the two sides of a swipe agree, with the times of both. */
function ofSwipe(view: View, words: TakeawayText): Claim | null {
  const said = swipeTakeaway(view, words, (shown, side) => whatOf(shown, side, words));
  if (said === null) return null;
  const shown = [view.snapshot.choropleth, eastView(view)?.snapshot.choropleth];
  const times = shown.flatMap((one) => (one ? [formatWhen(one.when, view.text)] : []));
  return {words: said, places: [], when: [...new Set(times)].join(' · ')};
}

/** What a view claims; null where it shows no figure. @see takeawayOf */
export function claimOf(view: View): Claim | null {
  const {snapshot, state} = view;
  const words = takeawayTextFor(view.text.locale);
  if (snapshot.risk) return riskClaim(view, snapshot.risk, words);
  const {choropleth, flows} = snapshot;
  const {selected} = state;
  const zone = isOn(view, 'zona') ? ofZone(view, words) : null;
  const flow =
    isOn(view, 'flujos') && flows && flows.kind !== 'darien' ? ofFlows(flows, view, words) : null;
  const isLayered = snapshot.transit ?? snapshot.density ?? snapshot.events;
  const marks = isLayered ? ofMarks(view, words) : null;
  const own = selected && choropleth ? ofSelected(selected, choropleth, view, words) : null;
  const map = choropleth ? ofHighest(choropleth, view, words) : null;
  return (
    zone ??
    flow ??
    ofPost(view, words) ??
    own ??
    ofSwipe(view, words) ??
    marks ??
    map ??
    ofMarks(view, words)
  );
}

/**
 * One sentence of what a view shows, with one figure, its unit and its date: of Riesgo what its map paints; of a zone the
 * people in it; of flows the largest with its share; of a chosen post its entries; of a map the selected territory, or the
 * highest. Never a cause, and never two dates in one. The empty text where the view shows no figure.
 */
export const takeawayOf = (view: View): string => claimOf(view)?.words ?? '';

/** The small line above a take-away: where, and when, of the figure that it states. */
export function kickerOf(view: View): string {
  const {snapshot, state, text} = view;
  const words = takeawayTextFor(text.locale);
  const code = state.selected?.startsWith('puesto:')
    ? state.department
    : (state.selected ?? state.department);
  if (snapshot.risk) return riskKicker(view, snapshot.risk, code && nameOf(view, code), words);
  const claim = claimOf(view);
  const place = code === null || claim?.isNational ? words.country : nameOf(view, code);
  const {from, to} = state.period;
  return words.kicker(place, claim?.when ?? formatPeriod(from, to, text.locale));
}
