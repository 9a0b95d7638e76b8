import {formatPeriod} from '../i18n/format.ts';
import {spanWords} from './density-words.ts';
import {formatWhen} from './sentence.ts';
import {eastView} from './swipe-view.ts';
import type {View} from './view.ts';

/**
 * The dates that the layers on the map speak of, in words; empty when they can be read together: all of one date, or the
 * entries of one year over a figure of that year.
 */
export function differingDates(view: View): readonly string[] {
  const {snapshot, state, text} = view;
  const {choropleth, density, flows, posts, transit} = snapshot;
  const {from, to} = state.period;
  const window = formatPeriod(from, to, text.locale);
  const dates = new Set<string>();
  if (choropleth) dates.add(formatWhen(choropleth.when, text));
  const east = eastView(view)?.snapshot.choropleth;
  if (east) dates.add(formatWhen(east.when, text));
  if (posts) dates.add(window);
  if (density) dates.add(spanWords(density.asked.years));
  // The Darién is drawn as a flow but its months are those of the transit.
  if (flows && flows.kind !== 'darien') dates.add(flows.when);
  if (transit) {
    const covered = transit.covered ?? state.period;
    dates.add(formatPeriod(covered.from, covered.to, text.locale));
  }
  const year = choropleth && 'year' in choropleth.when ? String(choropleth.when.year) : null;
  const isOneYear = [from, to].every((month) => month.slice(0, 4) === year);
  const areTogether = isOneYear && !east && !flows && !transit && !density;
  return dates.size < 2 || areTogether ? [] : [...dates];
}
