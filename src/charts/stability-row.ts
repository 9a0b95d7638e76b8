import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {formatNumber, formatPercent, type Locale} from '../i18n/format.ts';
import {riskControlsFor} from '../i18n/risk-controls.ts';
import {categoryClass} from './category-styles.ts';
import {stackParts, type AxisTick, type StabilityColumns} from './stability-geometry.ts';

/**
 * A territory with its rank under the chosen weights (NaN without an index), what the runs made of it and its points.
 * Ranks of the runs and `share` (0 to 1, runs in which it was in the top) are NaN before there are runs.
 */
export interface StabilityRow {
  readonly code: string;
  readonly name: string;
  /** Beside the name: the department. */
  readonly detail: string;
  readonly rank: number;
  readonly rankLow: number;
  readonly rank25: number;
  readonly rankMedian: number;
  readonly rank75: number;
  readonly rankHigh: number;
  readonly share: number;
  readonly score: number;
  /** Points of each dimension, in their order. */
  readonly parts: readonly number[];
  readonly isSelected: boolean;
}

/** A dimension: its name and its categorical colour, 1 to 6. */
export interface StabilityDimension {
  readonly name: string;
  readonly colorIndex: number;
}

/** What all rows share when they are drawn. */
export interface StabilityFrame {
  readonly locale: Locale;
  readonly columns: StabilityColumns;
  readonly top: number;
  readonly maxScore: number;
  readonly digits: number;
  readonly dimensions: readonly StabilityDimension[];
  readonly place: (rank: number) => number;
  /** Ranks with a line behind the intervals. */
  readonly ticks: readonly AxisTick[];
}

/** The ground of the intervals: the ranks of the top shaded, lines at the ticks, a dashed one at the cut. */
export function renderRankGround(frame: StabilityFrame, left: number): SVGTemplateResult {
  const {place, top, ticks} = frame;
  const rule = (kind: string, x: number): SVGTemplateResult =>
    svg`<line class=${kind} x1=${left + x} x2=${left + x} y1="0" y2="100%"></line>`;
  return svg`<rect class="zone" x=${left} y="0" width=${place(top)} height="100%"></rect>
    ${ticks.filter(({value}) => value !== top).map(({x}) => rule('gridline', x))}
    ${rule('cut', place(top))}`;
}

/** The row as one sentence: `1. Tibú, Norte de Santander, puesto 1 a 3, en los primeros 20 en 100 %, puntaje 8,2`. */
export function stabilitySentence(row: StabilityRow, frame: StabilityFrame): string {
  const {locale, top, digits} = frame;
  const text = riskControlsFor(locale).stability;
  const whole = (value: number): string => formatNumber(Math.round(value), locale);
  const runs = Number.isNaN(row.rankLow)
    ? [text.noInterval]
    : [
        text.interval(whole(row.rankLow), whole(row.rankHigh)),
        text.inTopOf(whole(top), formatPercent(row.share, locale)),
      ];
  return [
    text.row(whole(row.rank), row.name, row.detail),
    ...runs,
    text.scoreOf(formatNumber(row.score, locale, digits)),
  ].join(', ');
}

function renderInterval(row: StabilityRow, frame: StabilityFrame): TemplateResult {
  const {locale, columns, place} = frame;
  const text = riskControlsFor(locale).stability;
  const whole = (value: number): string => formatNumber(Math.round(value), locale);
  const hasRuns = !Number.isNaN(row.rankLow);
  const low = place(row.rankLow);
  const words = hasRuns
    ? `${text.interval(whole(row.rankLow), whole(row.rankHigh))}; ${text.middle(whole(row.rank25), whole(row.rankMedian), whole(row.rank75))}`
    : text.noInterval;
  return html`<svg width=${columns.interval} role="img" aria-label=${words}>
    ${columns.name === 0 ? renderRankGround(frame, 0) : nothing}
    ${
      hasRuns
        ? svg`<line class="whisker" x1=${low} x2=${Math.max(low + 1, place(row.rankHigh))} y1="50%" y2="50%"></line>
          <line class="band" x1=${place(row.rank25)} x2=${place(row.rank75)} y1="50%" y2="50%"></line>`
        : nothing
    }
    ${
      Number.isNaN(row.rank)
        ? nothing
        : svg`<circle class="dot" cx=${place(row.rank)} cy="50%" r="4"></circle>`
    }
  </svg>`;
}

function renderScore(row: StabilityRow, frame: StabilityFrame): TemplateResult {
  const {locale, digits, dimensions, columns, maxScore} = frame;
  const text = riskControlsFor(locale).stability;
  const placed = stackParts(row.parts, maxScore, columns.score);
  const words = dimensions.map(({name}, index) =>
    text.part(name, formatNumber(row.parts[index] ?? NaN, locale, digits)),
  );
  const score = text.scoreOf(formatNumber(row.score, locale, digits));
  return html`<svg width=${columns.score} role="img" aria-label="${score}: ${words.join(', ')}">
    ${placed.map(
      ({index, x, width}): SVGTemplateResult =>
        svg`<rect class="part ${categoryClass(dimensions[index]?.colorIndex ?? 0)}" x=${x} y="50%" width=${width} height="13" transform="translate(0 -6.5)"></rect>`,
    )}
  </svg>`;
}

/** Draws a row; its button fills it. `isStop` makes it the one stop of the list for the tab key. */
export function renderStabilityRow(
  row: StabilityRow,
  frame: StabilityFrame,
  isStop: boolean,
): TemplateResult {
  const {locale, columns} = frame;
  return html`<div role="row" class=${row.isSelected ? 'line row selected' : 'line row'}>
    <div role="rowheader" class="name">
      <button
        class="choose"
        data-code=${row.code}
        tabindex=${isStop ? 0 : -1}
        aria-label=${stabilitySentence(row, frame)}
        aria-current=${row.isSelected ? 'true' : nothing}
      >
        <span class="place">${formatNumber(row.rank, locale)}</span>
        <span class="territory" title="${row.name}${row.detail === '' ? '' : `, ${row.detail}`}"
          >${row.name}${row.detail === '' ? nothing : html` <span class="detail">${row.detail}</span>`}</span
        >
      </button>
    </div>
    <div role="cell" class="cell">${renderInterval(row, frame)}</div>
    ${columns.score === 0 ? nothing : html`<div role="cell" class="cell">${renderScore(row, frame)}</div>`}
    <div role="cell" class="share">${formatPercent(row.share, locale)}</div>
  </div>`;
}
