import {html, nothing, svg} from 'lit';
import {formatNumber} from '../../i18n/format.ts';
import {showTextOf} from '../../i18n/show.ts';
import {
  measureLegends,
  type LegendFlows,
  type LegendStates,
  type LegendSymbols,
  type MapLegend,
} from '../../map/legend.ts';
import {layoutEqualRamp, type LegendScale} from '../../map/legend-ramp.ts';
import type {Palette} from '../../map/palette.ts';
import {regionSceneLegend, regionSceneOf} from '../../map/region-scene.ts';
import {riskLegend} from '../../map/risk-legend.ts';
import type {View} from '../../state/view.ts';

/** Width of the ramp, in the pixels of a stage of 1080. */
const rampWidth = 640;
const rampHeight = 26;
/** Marks of the map stand on the stage this much larger than on a desk. */
const enlarged = 1.6;

/** The classes as one ramp with the numbers between them. */
function ramp(scale: LegendScale, view: View): unknown {
  const layout = layoutEqualRamp({...scale, histogram: null}, rampWidth, view.text.locale);
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

/** The states without a class; those that can be are always there, as in the legend of the app. */
function statesOf(states: LegendStates, view: View): unknown {
  const words = showTextOf(view.text.locale).legend;
  const swatch = (name: string, label: string): unknown =>
    html`<li>
      <svg class="swatch" viewBox="0 0 28 20" aria-hidden="true">
        <rect class=${name} x="0.75" y="0.75" width="26.5" height="18.5"></rect>
      </svg>
      ${label}
    </li>`;
  return html`<ul class="states">
    ${swatch('missing', states.missingLabel ?? words.missing)}
    ${states.suppressed === null ? nothing : swatch('suppressed', words.suppressed)}
    ${states.zero === null ? nothing : swatch('zero', words.zero)}
    ${states.implausible > 0 ? html`<li><b aria-hidden="true">!</b> ${words.implausible}</li>` : nothing}
  </ul>`;
}

/** Circles of posts in the sizes of the map. */
function symbolsOf({steps, radii}: LegendSymbols, view: View): unknown {
  const words = showTextOf(view.text.locale).orientation;
  return html`<p class="marks">
    <span>${words.posts}:</span>
    ${steps.map((step, index) => {
      const radius = (radii[index] ?? 0) * enlarged;
      const side = 2 * radius + 4;
      return html`<span class="mark">
        <svg
          viewBox="0 0 ${side} ${side}"
          .style=${`width:calc(${side.toFixed(1)}*var(--mark));height:calc(${side.toFixed(1)}*var(--mark))`}
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
function flowsOf({minimum, maximum, minimumWidth, maximumWidth}: LegendFlows, view: View): unknown {
  const words = showTextOf(view.text.locale).orientation;
  const line = (people: number, desk: number): unknown => {
    const width = desk * enlarged;
    return html`<span class="mark">
      <svg class="line" viewBox="0 0 60 14" aria-hidden="true">
        <rect class="flow" x="0" y=${7 - width / 2} width="60" height=${width}></rect>
      </svg>
      ${formatNumber(people, view.text.locale)}
    </span>`;
  };
  return html`<p class="marks">
    <span>${words.flows}:</span>
    ${line(minimum, minimumWidth)}${minimum === maximum ? nothing : line(maximum, maximumWidth)}
  </p>`;
}

function classes(legend: MapLegend, view: View): unknown {
  const {heading, scale, states, symbols, flows, method} = legend;
  return html`
    ${scale ? html`<h2 class="heading">${heading}</h2>` : nothing}
    ${scale ? ramp(scale, view) : nothing} ${scale && states ? statesOf(states, view) : nothing}
    ${method ? html`<p class="method">${method}</p>` : nothing}
    ${symbols ? symbolsOf(symbols, view) : nothing} ${flows ? flowsOf(flows, view) : nothing}
  `;
}

/**
 * The legend of a scene for a room: ramp, states, and the sizes of circles and lines. Categories and cells of events
 * have the legend of the app, enlarged.
 */
export function stageLegend(view: View, palette: Palette): unknown {
  const risk = riskLegend(view, palette);
  if (risk?.kind === 'classes') return classes(risk.legend, view);
  if (risk)
    return html`<div class="enlarged">
      <vg-risk-legend .view=${view} .palette=${palette}></vg-risk-legend>
    </div>`;
  const region = regionSceneOf(view);
  const legends = region ? [regionSceneLegend(region, palette)] : measureLegends(view, palette);
  return html`${
    view.snapshot.density
      ? html`<div class="enlarged">
          <vg-density-legend .view=${view} .palette=${palette}></vg-density-legend>
        </div>`
      : nothing
  }
  ${legends.map((legend) => classes(legend, view))}`;
}
