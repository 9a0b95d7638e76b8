import type {RegionFile} from '../domain/region/region-file.ts';
import {factIn, figureIn, shareOfCountry} from '../domain/region/region-figures.ts';
import {formatNumber, formatPercent, type Locale} from '../i18n/format.ts';
import {regionReportTextOf} from '../i18n/region-report.ts';

/** A piece of the sentence of a department; the key part is set bold. */
export interface RegionSentencePart {
  readonly text: string;
  readonly isKey: boolean;
}

/** Where the department's people and the Venezuelans of the country stand, as far as the sources say. */
function sharesOf(file: RegionFile, locale: Locale): string | null {
  const {sentence} = regionReportTextOf(locale);
  const [people, venezuelans] = [factIn(file, 'poblacion'), factIn(file, 'venezolanos')];
  const [ofPeople, ofVenezuelans] = [shareOfCountry(people), shareOfCountry(venezuelans)];
  const percent = (share: number): string => formatPercent(share, locale, 1);
  const [year, when] = [people?.when ?? '', venezuelans?.when ?? ''];
  if (Number.isNaN(ofVenezuelans))
    return Number.isNaN(ofPeople) ? null : sentence.peopleOnly(percent(ofPeople), year);
  // Two shares in one sentence are of one year, or the reader is told the second only.
  return Number.isNaN(ofPeople) || year !== when
    ? sentence.venezuelansOnly(percent(ofVenezuelans), when)
    : sentence.shares(percent(ofPeople), percent(ofVenezuelans), when);
}

/** What happened, in the order in which it is said; only what a source reports. */
function eventsOf(file: RegionFile, locale: Locale): string[] {
  const {sentence} = regionReportTextOf(locale);
  const said = (id: string, digits: number, write: Writer, least = 0): string[] => {
    const fact = factIn(file, id);
    const value = figureIn(fact?.department);
    if (!fact || Number.isNaN(value) || value < least) return [];
    return [write(value, formatNumber(value, locale, digits), fact.when)];
  };
  const displaced = said('displaced-out-year', 0, sentence.displaced);
  // Half a hectare is none when it is said without decimals.
  const coca = said('coca-hectares', 0, sentence.coca, 0.5);
  const homicides = said('homicides-rate', 1, (_, rate, when) => sentence.homicides(rate, when));
  const entries = said('entradas', 0, sentence.entries, 1);
  return [...displaced, ...coca, ...homicides, ...entries].slice(0, 2);
}

type Writer = (value: number, said: string, when: string) => string;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * The department in one or two sentences, made of its figures: its part of the country's people and Venezuelans, then two of:
 * people forced to leave, coca, homicides, entries. What no source reports is not said, and a zero is said as none recorded.
 */
export function regionSentence(file: RegionFile, locale: Locale): readonly RegionSentencePart[] {
  const {sentence} = regionReportTextOf(locale);
  const events = eventsOf(file, locale);
  const happened = events.length === 0 ? null : `${capitalised(events.reduce(sentence.join))}.`;
  const whole = [sharesOf(file, locale), happened].filter((part) => part !== null).join(' ');
  const text = whole === '' ? sentence.nothing : whole;
  return text
    .split('*')
    .map((part, index) => ({text: part, isKey: index % 2 === 1}))
    .filter((part) => part.text !== '');
}
