import type {RegionFile, RegionGap} from '../domain/region/region-file.ts';
import {formatNumber, type Locale} from '../i18n/format.ts';
import {factWords} from '../i18n/region-facts.ts';
import {regionReportTextOf} from '../i18n/region-report.ts';

/** What is missing, in words: the facts it holds for, and what of them is not there since when. */
export interface GapWords {
  readonly names: string;
  readonly words: string;
}

function wordsOf(gap: RegionGap, locale: Locale): string {
  const {gaps} = regionReportTextOf(locale);
  const {kind, municipalities, of, last} = gap;
  if (kind === 'absent') return gaps.absent;
  if (kind === 'ended') return gaps.ended((last ?? '').slice(-4));
  const said = formatNumber(municipalities, locale);
  const missing =
    municipalities >= of ? gaps.whole : gaps.some(municipalities, said, formatNumber(of, locale));
  return last === null ? missing : `${missing}; ${gaps.last(last)}`;
}

/** The gaps of a department: those of its own first, then sources that ended; facts with the same gap stand together. */
export function gapWords(file: RegionFile, locale: Locale): readonly GapWords[] {
  const {gaps} = regionReportTextOf(locale);
  const order = {territory: 0, absent: 1, ended: 2} as const;
  const sorted = [...file.gaps].sort((one, other) => order[one.kind] - order[other.kind]);
  const byWords = new Map<string, string[]>();
  for (const gap of sorted) {
    const words = wordsOf(gap, locale);
    // The unit of a head says nothing of what is missing.
    const name =
      gaps.names[gap.id] ?? factWords(gap.id, locale).short.replace(/(, (%|ha)| \(0.*\))$/, '');
    byWords.set(words, [...(byWords.get(words) ?? []), name]);
  }
  return [...byWords].map(([words, names]) => ({names: names.join(', '), words}));
}
