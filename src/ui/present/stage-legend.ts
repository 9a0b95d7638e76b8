import {html, nothing, svg} from 'lit';
import {flowWidth} from '../../domain/flow-shape.ts';
import {symbolSteps} from '../../domain/symbols.ts';
import {formatNumber} from '../../i18n/format.ts';
import {showTextOf} from '../../i18n/show.ts';
import {flowExtent} from '../../map/layers/flows.ts';
import {postScale, radiusOf} from '../../map/layers/posts.ts';
import {classColours} from '../../map/layers/territories.ts';
import {layoutEqualRamp} from '../../map/legend-ramp.ts';
import type {Palette} from '../../map/palette.ts';
import type {Paint} from '../../state/paint.ts';
import {paintOf} from '../../state/painted.ts';
import {riskHeading, riskTextFor} from '../../state/risk-words.ts';
import {formatWhen} from '../../state/sentence.ts';
import type {View} from '../../state/view.ts';

/** Width of the ramp, in the pixels of a stage of 1080. */
const rampWidth = 640;
const rampHeight = 26;
/** The largest circle the legend has room for, pixels of radius. */
const largestSymbol = 15;
/** Marks of the map stand on the stage this much larger than on a desk. */
const enlarged = 1.6;

function headingOf(view: View): string {
  const {choropleth, risk} = view.snapshot;
  if (risk) return riskHeading(view, risk);
  if (!choropleth) return '';
  return `${view.text.measures[choropleth.measure].name}, ${formatWhen(choropleth.when, view.text)}`;
}

/** The end of the ramp: the highest value, or of the scale where none reaches the last class. */
function endOf(values: readonly number[], breaks: readonly number[], isScore: boolean): number {
  const highest = Math.max(0, ...values);
  const last = breaks.at(-1) ?? 0;
  if (highest >= last) return highest;
  return isScore ? 10 : last * 1.1;
}

/** The classes as one ramp with the numbers between them. */
function ramp(view: View, paint: Paint, palette: Palette): unknown {
  if (paint.scale.kind !== 'classes') return nothing;
  const {breaks, hasPlainZero} = paint.scale;
  const values = [...paint.cells.values()]
    .filter(({status}) => status === 'observed')
    .map(({value}) => value);
  const isScore = hasPlainZero && view.state.risk.paint !== 'difference';
  const layout = layoutEqualRamp(
    {
      breaks,
      colors: classColours(paint, palette),
      maximum: endOf(values, breaks, isScore),
      minimum: Math.min(0, ...values),
      histogram: null,
      scale: hasPlainZero ? 'linear' : 'log',
    },
    rampWidth,
    view.text.locale,
  );
  return html`<svg class="ramp" viewBox="0 0 ${rampWidth} 54" aria-hidden="true">
    ${layout.classes.map(
      ({x, width, color}) =>
        svg`<rect x=${x + 0.75} y="0.5" width=${width - 1.5} height=${rampHeight} fill=${color}
          stroke="var(--hairline)" stroke-width="1"></rect>`,
    )}
    ${layout.labels.map(
      ({x, text, anchor}) => svg`<text x=${x} y="48" text-anchor=${anchor}>${text}</text>`,
    )}
  </svg>`;
}

/** The states without a class; always there, as on the map of the app. */
function states(view: View, paint: Paint): unknown {
  const words = showTextOf(view.text.locale).legend;
  const isScore = paint.scale.kind === 'classes' && paint.scale.hasPlainZero;
  const isRisk = view.snapshot.risk !== null;
  const swatch = (name: string, label: string): unknown =>
    html`<li>
      <svg class="swatch" viewBox="0 0 28 20" aria-hidden="true">
        <rect class=${name} x="0.75" y="0.75" width="26.5" height="18.5"></rect>
      </svg>
      ${label}
    </li>`;
  const isFlagged = [...paint.cells.values()].some(({implausible}) => implausible);
  return html`<ul class="states">
    ${swatch('missing', isRisk && view.state.risk.paint === 'index' ? riskTextFor(view).noIndex : words.missing)}
    ${isScore ? nothing : swatch('suppressed', words.suppressed)}
    ${isScore ? nothing : swatch('zero', words.zero)}
    ${isFlagged ? html`<li><b aria-hidden="true">!</b> ${words.implausible}</li>` : nothing}
  </ul>`;
}

/** Circles of posts in the sizes of the map. */
function symbols(view: View): unknown {
  const {posts} = view.snapshot;
  if (!posts) return nothing;
  const scale = postScale(view) * enlarged;
  const largest = Math.max(0, ...Array.from(posts.people));
  const drawable = ((largestSymbol * enlarged) / scale) ** 2;
  const steps = symbolSteps(Math.min(drawable, largest));
  if (steps.length === 0) return nothing;
  const words = showTextOf(view.text.locale).orientation;
  return html`<p class="marks">
    <span>${words.posts}:</span>
    ${steps.map((step) => {
      const radius = radiusOf(step, scale);
      const side = 2 * radius + 4;
      return html`<span class="mark">
        <svg
          viewBox="0 0 ${side} ${side}"
          .style=${`width:calc(${side.toFixed(1)}*var(--u));height:calc(${side.toFixed(1)}*var(--u))`}
          aria-hidden="true"
        >
          <circle class="post" cx=${side / 2} cy=${side / 2} r=${radius}></circle>
        </svg>
        ${formatNumber(step, view.text.locale)}
      </span>`;
    })}
  </p>`;
}

/** Flows from the smallest to the largest drawn, in the widths of the map. */
function flows(view: View): unknown {
  const {flows: drawn} = view.snapshot;
  if (!drawn || drawn.length === 0 || drawn.kind === 'darien') return nothing;
  const [minimum, maximum] = flowExtent(drawn);
  const words = showTextOf(view.text.locale).orientation;
  const line = (people: number): unknown => {
    const width = flowWidth(people, minimum, maximum) * enlarged;
    return html`<span class="mark">
      <svg class="line" viewBox="0 0 60 14" aria-hidden="true">
        <rect class="flow" x="0" y=${7 - width / 2} width="60" height=${width}></rect>
      </svg>
      ${formatNumber(people, view.text.locale)}
    </span>`;
  };
  return html`<p class="marks">
    <span>${words.flows}:</span> ${line(minimum)}${minimum === maximum ? nothing : line(maximum)}
  </p>`;
}

/**
 * The legend of a scene for a room: ramp, states, and the sizes of circles and lines. Categories and cells of events
 * have the legend of the app, enlarged.
 */
export function stageLegend(view: View, palette: Palette): unknown {
  const paint = paintOf(view.snapshot);
  const isRamp = paint?.scale.kind === 'classes';
  return html`
    ${isRamp ? html`<h2 class="heading">${headingOf(view)}</h2>` : nothing}
    ${isRamp ? ramp(view, paint, palette) : nothing} ${isRamp ? states(view, paint) : nothing}
    ${
      paint && !isRamp
        ? html`<div class="enlarged">
            <vg-risk-legend .view=${view} .palette=${palette}></vg-risk-legend>
          </div>`
        : nothing
    }
    ${
      view.snapshot.density
        ? html`<div class="enlarged">
            <vg-density-legend .view=${view} .palette=${palette}></vg-density-legend>
          </div>`
        : nothing
    }
    ${symbols(view)} ${flows(view)}
  `;
}
