import type {DensityText} from '../i18n/density-es.ts';
import {formatNumber, formatPercent, type Locale} from '../i18n/format.ts';
import {eventsInCells, unstableCells, type DensityAnswer} from '../state/density-answer.ts';
import {classWords} from '../state/density-words.ts';
import {densityColours, markCounts} from './layers/density.ts';
import type {Palette} from './palette.ts';

/** A line of the legend of the cells: its fill (`none`, `url(#missing)` or a colour), its words, how many cells it has. */
export interface DensityEntry {
  readonly fill: string;
  readonly words: string;
  readonly cells: number;
}

/** Each class with its limits, low to high, then the cells without events and those without a figure. */
export function densityEntries(
  density: DensityAnswer,
  palette: Palette,
  words: DensityText,
  locale: Locale,
): readonly DensityEntry[] {
  const {classes, zero, missing} = markCounts(density);
  const colours = densityColours(classes.length, palette);
  const limits = classWords(density, words, locale);
  return [
    ...classes.map((cells, index) => ({
      ...{cells, fill: colours[index] ?? 'none', words: limits[index] ?? ''},
    })),
    {fill: 'none', words: words.legend.zero, cells: zero},
    {fill: 'url(#missing)', words: words.legend.missing, cells: missing},
  ];
}

/** How large the cells are, what rounding moves, what stands in no cell, and the source; or why there is no figure. */
export function densityReading(density: DensityAnswer, words: DensityText, locale: Locale): string {
  const {asked, movedShare, status} = density;
  if (status !== 'observed') return words.status[status];
  const {legend} = words;
  const size = words.km(String(asked.cellKm));
  const outside = density.total - eventsInCells(density);
  const unstable = unstableCells(density);
  const read = [
    asked.bandwidthKm === null
      ? legend.cells(size)
      : legend.withRadius(size, words.km(String(asked.bandwidthKm))),
    legend.moved(formatPercent(movedShare, locale)),
    ...(unstable > 0 ? [legend.unstable(formatNumber(unstable, locale))] : []),
    ...(outside > 0 ? [legend.outside(formatNumber(outside, locale))] : []),
  ].join('; ');
  return `${read}. ${words.sources[asked.kind]}.`;
}
