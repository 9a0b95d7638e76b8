import {shortPublisherIn} from '../i18n/publishers.ts';
import type {RegionFactValues, RegionFile} from '../domain/region/region-file.ts';
import {
  changeOf,
  factIn,
  figureIn,
  shareOfCountry,
  type RegionChange,
} from '../domain/region/region-figures.ts';
import {formatNumber, formatPercent, type Locale} from '../i18n/format.ts';
import {factWords} from '../i18n/region-facts.ts';
import {regionReportTextOf} from '../i18n/region-report.ts';

/** A key figure in words: what it is, how much, per how many, how it moved, and from where. */
export interface KeyFigure {
  readonly id: string;
  readonly label: string;
  /** The number, or the state that stands in its place. */
  readonly value: string;
  /** Empty where there is no number. */
  readonly unit: string;
  /** Rate beside that of the country, or its part of the country; null where neither is known. */
  readonly beside: string | null;
  readonly change: string;
  /** When, and the publisher. */
  readonly source: string;
}

const shown = [
  {total: 'venezolanos', rate: 'venezolanos-por-mil', label: 'venezuelans'},
  {total: 'desplazados', rate: 'desplazados-por-mil', label: 'displaced'},
  {total: 'displaced-out-year', rate: 'displaced-out-year-rate', label: 'displacedOut'},
  {total: 'homicides', rate: 'homicides-rate', label: 'homicides'},
  {total: 'entradas', rate: null, label: 'entries'},
  {total: 'coca-hectares', rate: null, label: 'coca'},
] as const;

/** Publishers of a list of source ids, each once. */
export function publishersOf(file: RegionFile, ids: readonly string[], locale: Locale): string {
  const names = ids
    // The population below a rate is named with the method, not with every figure.
    .filter((id, index) => index === 0 || id !== 'dane-poblacion')
    .map((id) => file.sources.find((source) => source.id === id))
    .filter((source) => source !== undefined)
    .map(({publisher}) => shortPublisherIn(publisher, locale));
  return [...new Set(names)].join(', ');
}

const signed = (text: string, value: number): string => (value > 0 ? `+${text}` : text);

function moved(change: RegionChange, locale: Locale): string | null {
  const {figures} = regionReportTextOf(locale);
  if (change.kind === 'share') {
    const text = formatPercent(Math.abs(change.share), locale, 1);
    if (change.share === 0) return figures.unchanged;
    return change.share > 0 ? `+${text}` : `−${text}`;
  }
  if (change.kind !== 'difference') return null;
  const {difference} = change;
  return difference === 0
    ? figures.unchanged
    : signed(formatNumber(difference, locale, Number.isInteger(difference) ? 0 : 1), difference);
}

/** The change since the year before, that of the country beside it; or why there is none. */
export function changeWords(file: RegionFile, fact: RegionFactValues, locale: Locale): string {
  const {figures} = regionReportTextOf(locale);
  const own = changeOf(file, fact, 'department');
  if (own.kind === 'none') return figures.noBefore;
  if (own.kind === 'break') return figures.broken(own.since);
  if (own.kind === 'doubtful') return figures.doubtful(own.since);
  if (own.kind === 'missing') return figures.missingBefore(own.since);
  const country = moved(changeOf(file, fact, 'country'), locale);
  const words = figures.change(moved(own, locale) ?? '', own.since);
  return country === null ? words : `${words}; ${figures.countryChange(country)}`;
}

function besideWords(
  file: RegionFile,
  fact: RegionFactValues,
  rateId: string | null,
  locale: Locale,
): string | null {
  const {figures} = regionReportTextOf(locale);
  const rate = rateId === null ? null : factIn(file, rateId);
  const value = figureIn(rate?.department);
  if (rate && !Number.isNaN(value)) {
    const said = `${formatNumber(value, locale, 1)} ${factWords(rate.id, locale).unit}`;
    const country = figureIn(rate.country);
    return Number.isNaN(country) ? said : figures.rate(said, formatNumber(country, locale, 1));
  }
  const share = shareOfCountry(fact);
  return Number.isNaN(share) ? null : figures.ofCountry(formatPercent(share, locale, 1));
}

/** The key figures of a department, in their order; those that its file does not have are left out, states are said. */
export function keyFigures(file: RegionFile, locale: Locale): readonly KeyFigure[] {
  const text = regionReportTextOf(locale);
  return shown.flatMap(({total, rate, label}) => {
    const fact = factIn(file, total);
    if (!fact) return [];
    const value = figureIn(fact.department);
    const isKnown = !Number.isNaN(value);
    return [
      {
        id: total,
        label: text.figures[label],
        value: isKnown ? formatNumber(value, locale) : text.states[fact.department.status],
        unit: isKnown ? factWords(total, locale).unit : '',
        beside: isKnown ? besideWords(file, fact, rate, locale) : null,
        change: isKnown ? changeWords(file, fact, locale) : '',
        source: text.figures.source(fact.when, publishersOf(file, fact.sources, locale)),
      },
    ];
  });
}
