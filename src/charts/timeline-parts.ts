import {nothing, svg, type SVGTemplateResult} from 'lit';
import {formatMonth, type Locale} from '../i18n/format.ts';
import type {MonthWindow} from './month-window.ts';
import {monthX, timelineMargin, timelineRows} from './timeline-geometry.ts';
import type {TimelineBar, YearTick} from './timeline-geometry.ts';
import {approximateTextWidth} from '../domain/drawing/text-width.ts';
import {placeEventLabels, type TimelineEvent} from './timeline-labels.ts';

/** The bars; those inside the window are in accent, months without series are hatched. */
export function renderBars(
  bars: readonly TimelineBar[],
  window: MonthWindow | null,
  pointed: number | null,
): SVGTemplateResult {
  const classOf = (bar: TimelineBar): string => {
    if (bar.missing) return 'month missing';
    if (bar.index === pointed) return 'hovered';
    const inside = window !== null && bar.index >= window.from && bar.index <= window.to;
    return inside ? 'month on' : 'month';
  };
  return svg`<g class="months" aria-hidden="true" pointer-events="none">${bars.map(
    (bar) => svg`<rect class=${classOf(bar)} x=${bar.x} y=${bar.y} width=${bar.width}
      height=${bar.height}></rect>`,
  )}</g>`;
}

/** The baseline, the ticks and the years; years touched by the window are bold. */
export function renderYears(
  years: readonly YearTick[],
  width: number,
  inert: boolean,
): SVGTemplateResult {
  const {base, tick, year} = timelineRows;
  return svg`<g aria-hidden="true">
    <line class="baseline" x1=${timelineMargin.left} x2=${width - timelineMargin.right}
      y1=${base + 0.5} y2=${base + 0.5}></line>
    ${years.map(
      (mark) => svg`<line class="baseline" x1=${mark.x} x2=${mark.x} y1=${base} y2=${tick}></line>
        ${
          mark.labelled
            ? svg`<text class=${mark.selected && !inert ? 'year on' : 'year'} x=${mark.middle}
                y=${year} text-anchor="middle">${mark.year}</text>`
            : nothing
        }`,
    )}
  </g>`;
}

/** The dated events: a dashed rule at the start of the month and a label of two lines beside it. */
export function renderEvents(options: {
  readonly events: readonly TimelineEvent[];
  readonly months: readonly string[];
  readonly bars: readonly TimelineBar[];
  readonly width: number;
  readonly locale: Locale;
  /** Vertical lines that labels should not lie on, px. */
  readonly avoid: readonly number[];
}): SVGTemplateResult {
  const {months, bars, width, locale} = options;
  const shown = options.events.flatMap((event) => {
    const index = months.indexOf(event.month);
    if (index < 0) return [];
    const date = formatMonth(event.month, locale);
    const textWidth = Math.max(
      approximateTextWidth(event.label, 11),
      approximateTextWidth(date, 11),
    );
    return [{...event, date, x: monthX(index, width, months.length), width: textWidth}];
  });
  const barTop = (left: number, right: number): number => {
    const under = bars.filter((bar) => bar.x < right && bar.x + bar.width > left);
    return Math.min(timelineRows.base, ...under.map((bar) => bar.y));
  };
  const places = placeEventLabels(shown, {
    left: timelineMargin.left,
    right: width - 4,
    avoid: options.avoid,
    rows: timelineRows.labelRows,
    barTop,
  });
  return svg`<g class="events">${shown.map((event, index) => {
    const place = places[index];
    if (!place) return nothing;
    return svg`<line class="rule" x1=${event.x} x2=${event.x} y1=${timelineRows.bandTop}
        y2=${timelineRows.base}></line>
      <text class="event halo" x=${place.x} y=${place.y} text-anchor=${place.anchor}
        >${event.label}<tspan class="date" x=${place.x} dy="12">${event.date}</tspan></text>`;
  })}</g>`;
}

/** One end of the window: a slider with a grip, a focus ring and a hit area of 32 px. */
export function renderHandle(handle: {
  readonly end: 'from' | 'to';
  readonly label: string;
  readonly text: string;
  readonly x: number;
  /** How far the grip is moved outwards, so that two grips do not lie on each other, px. */
  readonly shift: number;
  readonly value: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}): SVGTemplateResult {
  const {x, end} = handle;
  const grip = end === 'from' ? x - handle.shift : x + handle.shift;
  const {bandTop, base} = timelineRows;
  const hitLeft = end === 'from' ? x - 26 : x - 6;
  return svg`<g class="handle" role="slider" tabindex="0" data-end=${end} aria-label=${handle.label}
    aria-orientation="horizontal" aria-valuemin=${handle.minimum} aria-valuemax=${handle.maximum}
    aria-valuenow=${handle.value} aria-valuetext=${handle.text} @keydown=${handle.onKeyDown}>
    <rect class="hit" x=${hitLeft} y=${bandTop} width="32" height=${base - bandTop}></rect>
    <rect class="hit near" x=${end === 'from' ? x - 10 : x - 6} y=${bandTop} width="16"
      height=${base - bandTop}></rect>
    <rect class="ring" x=${grip - 7} y="34" width="14" height="26" rx="7"></rect>
    <line class="edge" x1=${x} x2=${x} y1=${bandTop} y2=${base}></line>
    <rect class="grip" x=${grip - 3.5} y="38" width="7" height="18" rx="3.5"></rect>
  </g>`;
}
