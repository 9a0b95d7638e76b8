import type {
  RegionFactValues,
  RegionGap,
  RegionSeries,
} from '../../src/domain/region/region-file.ts';
import {regionFactOf} from '../../src/methodology/region-facts.ts';

/** A source whose last year is before this one is said to have ended. */
const endedBefore = 2022;

const lastObserved = (series: RegionSeries | undefined): string | null => {
  const at = series?.department.findLastIndex((value) => value !== null) ?? -1;
  return at < 0 ? null : String(series?.years[at]);
};

/** A rate lacks what its total lacks; a territory without a post has no entries to report. */
const isAsked = (id: string): boolean =>
  regionFactOf(id)?.per === null && id !== 'entradas' && id !== 'poblacion';

function gapOf(
  {id, municipalities, department, when}: RegionFactValues,
  of: number,
  series: RegionSeries | undefined,
): RegionGap[] {
  const gaps: RegionGap[] = [];
  const unknown = municipalities
    ? municipalities.filter(({status}) => status !== 'observed').length
    : department.status === 'observed'
      ? 0
      : of;
  const last = department.status === 'observed' ? when : lastObserved(series);
  if (unknown > 0) gaps.push({kind: 'territory', id, municipalities: unknown, of, last});
  const lastYear = Number(when.slice(-4));
  if (department.status === 'observed' && lastYear < endedBefore)
    gaps.push({kind: 'ended', id, municipalities: of, of, last: when});
  return gaps;
}

/** What is missing for a department: parts without a figure, sources that ended, and tables that have nothing at all. */
export function gapsOf(
  facts: readonly RegionFactValues[],
  series: readonly RegionSeries[],
  of: number,
): RegionGap[] {
  const found = facts
    .filter(({id}) => isAsked(id))
    .flatMap((fact) =>
      gapOf(
        fact,
        of,
        series.find(({id}) => id === fact.id),
      ),
    );
  return [...found, {kind: 'absent', id: 'alerts', municipalities: of, of, last: null}];
}
