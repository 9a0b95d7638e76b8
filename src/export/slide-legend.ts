import {controlsFor} from '../i18n/controls.ts';
import {densityTextOf} from '../i18n/density.ts';
import {formatNumber, type Locale} from '../i18n/format.ts';
import {pictureTextOf} from '../i18n/picture.ts';
import {densityEntries, densityReading} from '../map/density-legend.ts';
import {layoutEqualRamp} from '../map/legend-ramp.ts';
import {measureLegends, type LegendStates, type MapLegend} from '../map/legend.ts';
import type {Palette} from '../map/palette.ts';
import {riskLegend, type BivariateLegend, type CategoryLegend} from '../map/risk-legend.ts';
import {shortNumbers} from '../map/short-numbers.ts';
import type {DensityAnswer} from '../state/density-answer.ts';
import {densityHeading} from '../state/density-words.ts';
import {differingDates} from '../state/shown-dates.ts';
import type {View} from '../state/view.ts';

/** A swatch: a colour as `#RRGGBB`, a pattern, or no fill. */
export interface SlideSwatch {
  readonly fill: string;
  readonly words: string;
  readonly count: string;
}

/** A mark beside its number; `size` is the radius of a circle or the width of an arrow, pixels of the map's drawing. */
export interface SlideMark {
  readonly size: number;
  readonly words: string;
}

/** A legend of native shapes and words. */
export interface SlideLegend {
  readonly heading: string;
  /** Classes of equal width, low to high; labels at a share of the width. */
  readonly ramp: {
    readonly colours: readonly string[];
    readonly labels: readonly {readonly at: number; readonly words: string}[];
  } | null;
  readonly swatches: readonly SlideSwatch[];
  /** Nine cells, the place of a cell is `3 · y + x`, y upwards. */
  readonly grid: {
    readonly cells: readonly {readonly colour: string; readonly words: string}[];
    readonly x: string;
    readonly y: string;
  } | null;
  readonly circles: {readonly title: string; readonly marks: readonly SlideMark[]} | null;
  readonly arrows: {readonly title: string; readonly marks: readonly SlideMark[]} | null;
  readonly notes: readonly string[];
}

const plain: SlideLegend = {
  ...{heading: '', ramp: null, swatches: [], grid: null},
  ...{circles: null, arrows: null, notes: []},
};

const rampWidth = 400;

function stateSwatches(states: LegendStates, value: string, locale: Locale): SlideSwatch[] {
  const words = controlsFor(locale);
  const swatch = (fill: string, said: string, count: number | null): SlideSwatch[] =>
    count === null ? [] : [{fill, words: said, count: formatNumber(count, locale)}];
  return [
    ...swatch(value, words.value, states.value),
    ...swatch('#FFFFFF', words.zero, states.zero),
    ...swatch('missing', states.missingLabel ?? words.noData, states.missing),
    ...swatch('suppressed', words.suppressedShort, states.suppressed),
    ...(states.implausible > 0
      ? swatch('flagged', words.legend.implausible, states.implausible)
      : []),
  ];
}

function ofMeasure(legend: MapLegend, view: View): SlideLegend {
  const {locale} = view.text;
  const {scale, states, symbols, flows, marker} = legend;
  const colours = scale?.colors ?? [];
  const marked = marker
    ? [controlsFor(locale).legend.marker(marker.label, formatNumber(marker.value, locale, 1))]
    : [];
  return {
    ...plain,
    heading: legend.heading,
    ramp: scale && {
      colours,
      labels: layoutEqualRamp(scale, rampWidth, locale).labels.map(({x, text}) => ({
        at: x / rampWidth,
        words: text,
      })),
    },
    swatches: states ? stateSwatches(states, colours[2] ?? colours.at(-1) ?? '', locale) : [],
    circles: symbols && {
      title: symbols.title,
      marks: shortNumbers(symbols.steps, locale).map((words, index) => ({
        words,
        size: symbols.radii[index] ?? 0,
      })),
    },
    arrows: flows && {
      title: flows.title,
      marks: shortNumbers([flows.minimum, flows.maximum], locale).map((words, index) => ({
        words,
        size: index === 0 ? flows.minimumWidth : flows.maximumWidth,
      })),
    },
    notes: [...marked, legend.method].filter((note) => note !== ''),
  };
}

function ofCategories(legend: CategoryLegend, locale: Locale): SlideLegend {
  return {
    ...plain,
    heading: legend.heading,
    swatches: legend.items.map(({label, color, count, pattern}) => ({
      fill: pattern ?? color,
      words: label,
      count: formatNumber(count, locale),
    })),
    notes: legend.notes,
  };
}

function ofBivariate(legend: BivariateLegend, palette: Palette, locale: Locale): SlideLegend {
  const words = pictureTextOf(locale);
  const ends = `(${words.low} → ${words.high})`;
  const missing = formatNumber(legend.missing, locale);
  return {
    ...plain,
    grid: {
      cells: legend.counts.map((count, place) => ({
        colour: palette.bivariate[place] ?? '',
        words: formatNumber(count, locale),
      })),
      x: `→ ${legend.xLabel} ${ends}`,
      y: `↑ ${legend.yLabel} ${ends}`,
    },
    swatches: [{fill: 'missing', words: controlsFor(locale).noData, count: missing}],
  };
}

function ofDensity(density: DensityAnswer, palette: Palette, locale: Locale): SlideLegend {
  const words = densityTextOf(locale);
  return {
    ...plain,
    heading: densityHeading(density, words),
    swatches: densityEntries(density, palette, words, locale).map(({fill, words: said, cells}) => ({
      fill: fill === 'url(#missing)' ? 'missing' : fill,
      words: said,
      count: formatNumber(cells, locale),
    })),
    notes: [densityReading(density, words, locale)],
  };
}

/** What else stands on the map: incidents, routes, layers of other dates, parts that could not be had. */
function ofTheRest(view: View): readonly SlideLegend[] {
  const {snapshot, state, text} = view;
  const words = pictureTextOf(text.locale);
  const dates = snapshot.risk ? [] : differingDates(view);
  const failed = snapshot.failures.map(({part}) => text.data.parts[part]);
  const {events} = snapshot;
  const notes = [
    ...(events ? [`◆ ${words.events(formatNumber(events.length, text.locale))}.`] : []),
    ...(state.layers.includes('rutas') ? [words.routes] : []),
    ...(dates.length ? [text.layers.datesNotice(dates.join('; '))] : []),
    ...(failed.length ? [words.partsMissing(failed.join(', '))] : []),
  ];
  return notes.length ? [{...plain, notes}] : [];
}

/** The legends of everything drawn, for shapes and words of a slide; the same numbers as the legend on the screen. */
export function slideLegends(view: View, palette: Palette): readonly SlideLegend[] {
  const {locale} = view.text;
  const {density} = view.snapshot;
  const risk = riskLegend(view, palette);
  const measures = risk ? [] : measureLegends(view, palette);
  return [
    ...(risk?.kind === 'classes' ? [ofMeasure(risk.legend, view)] : []),
    ...(risk?.kind === 'categories' ? [ofCategories(risk.legend, locale)] : []),
    ...(risk?.kind === 'bivariate' ? [ofBivariate(risk.legend, palette, locale)] : []),
    ...measures.map((legend) => ofMeasure(legend, view)),
    ...(density ? [ofDensity(density, palette, locale)] : []),
    ...ofTheRest(view),
  ];
}
