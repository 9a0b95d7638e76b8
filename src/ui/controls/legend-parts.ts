import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {approximateTextWidth} from '../../domain/drawing/text-width.ts';
import type {ControlsText} from '../../i18n/controls-es.ts';
import {formatNumber, type Locale} from '../../i18n/format.ts';
import type {LegendFlows, LegendMarker, LegendStates, LegendSymbols} from '../../map/legend.ts';
import type {RampLayout} from '../../map/legend-ramp.ts';
import {shortNumbers} from '../../map/short-numbers.ts';

const rampTop = 55;

/** The bars over the ramp of classes, the labels of the breaks and the marker of the selected territory. */
export function renderRamp(
  ramp: RampLayout,
  marker: LegendMarker | null,
  description: string,
): TemplateResult {
  const hasBars = ramp.bars.length > 0;
  const top = hasBars ? rampTop : 19;
  return html`<svg
    class="ramp"
    width=${ramp.width}
    height=${top + 27}
    role="img"
    aria-label=${description}
  >
    ${ramp.bars.map(
      (bar) => svg`<rect class="hair" x=${bar.x} y=${top - 3 - bar.height} width=${bar.width}
        height=${bar.height} fill=${bar.color}></rect>`,
    )}
    ${ramp.classes.map(
      (item) => svg`<rect class="hair" x=${item.x + 0.5} y=${top} width=${item.width - 1}
        height="9" fill=${item.color}></rect>`,
    )}
    ${ramp.labels.map(
      (label) => svg`<text class="break" x=${label.x} y=${top + 22}
        text-anchor=${label.anchor}>${label.text}</text>`,
    )}
    ${marker ? renderMarker(ramp, marker, top) : nothing}
  </svg>`;
}

function renderMarker(ramp: RampLayout, marker: LegendMarker, top: number): SVGTemplateResult {
  const x = ramp.position(marker.value);
  const half = approximateTextWidth(marker.label, 11.5) / 2 + 2;
  const middle = Math.min(Math.max(x, half), ramp.width - half);
  const under = ramp.bars.filter(
    (bar) => bar.x < middle + half && bar.x + bar.width > middle - half,
  );
  const highest = Math.max(0, ...under.map((bar) => bar.height));
  const y = Math.max(11, Math.min(top - 13, top - 6 - highest));
  return svg`<path class="marker" d="M${x},${top - 1}l-4.500,-7h9z"></path>
    <text class="marker-label halo" x=${middle} y=${y} text-anchor="middle">${marker.label}</text>`;
}

/** The ramp of a phone: classes of equal width without bars. */
export function renderSmallRamp(ramp: RampLayout, description: string): TemplateResult {
  return html`<svg
    class="ramp"
    width=${ramp.width}
    height="30"
    role="img"
    aria-label=${description}
  >
    ${ramp.classes.map(
      (item) => svg`<rect class="hair" x=${item.x + 0.5} y="1" width=${item.width - 1} height="11"
        fill=${item.color}></rect>`,
    )}
    ${ramp.labels.map(
      (label) => svg`<text class="break small" x=${label.x} y="26"
        text-anchor=${label.anchor}>${label.text}</text>`,
    )}
  </svg>`;
}

/** The colours of the classes side by side, without limits. */
export function renderSwatches(colors: readonly string[], description: string): TemplateResult {
  const width = 9;
  return html`<svg
    class="ramp"
    width=${colors.length * width}
    height="12"
    role="img"
    aria-label=${description}
  >
    ${colors.map(
      (color, at) =>
        svg`<rect class="hair" x=${at * width + 0.5} y="0.5" width=${width - 1} height="11" fill=${color}></rect>`,
    )}
  </svg>`;
}

/** The states with their counts; states with none stay, except "to be verified". */
export function renderStates(
  states: LegendStates,
  colors: readonly string[],
  text: ControlsText,
  locale: Locale,
): TemplateResult {
  const last = colors.at(-1) ?? 'var(--ink)';
  const rows = [
    {label: text.value, count: states.value, fill: colors[2] ?? last},
    {label: text.zero, count: states.zero, fill: 'var(--surface)'},
    {label: states.missingLabel ?? text.noData, count: states.missing, fill: 'url(#missing)'},
    {label: text.suppressedShort, count: states.suppressed, fill: 'url(#suppressed)'},
    {label: text.legend.implausible, count: states.implausible, fill: last},
  ];
  return html`<ul class="states">
    ${rows.map(({label, count, fill}, index) =>
      count === null || (index === 4 && count === 0)
        ? nothing
        : html`<li>
            <svg width="18" height="13" aria-hidden="true">
              <rect class="swatch" x="0.5" y="0.5" width="17" height="12" fill=${fill}></rect>
              ${index === 4 ? svg`<path class="mark" d="M9 3v4M9 9.800v.2"></path>` : nothing}
            </svg>
            <span>${label} <span class="count">${formatNumber(count, locale)}</span></span>
          </li>`,
    )}
  </ul>`;
}

/** Proportional circles side by side, each with its value. */
export function renderSymbols(symbols: LegendSymbols, locale: Locale): TemplateResult {
  const tallest = Math.max(8, ...symbols.radii);
  const middle = tallest + 2;
  const labels = shortNumbers(symbols.steps, locale);
  let x = 0;
  const marks = symbols.steps.map((_, index) => {
    const radius = symbols.radii[index] ?? 0;
    const label = labels[index] ?? '';
    const center = x + radius + 1;
    const textX = center + radius + 3;
    x = textX + approximateTextWidth(label, 11.5) + 6;
    return svg`<circle class="post" cx=${center} cy=${middle} r=${radius}></circle>
      <text class="break" x=${textX} y=${middle + 4}>${label}</text>`;
  });
  return html`<div class="part">
    <h4>${symbols.title}</h4>
    <svg width=${Math.max(0, Math.ceil(x) - 5)} height=${middle * 2}>${marks}</svg>
  </div>`;
}

function arrowPath(x: number, y: number, width: number): string {
  const [start, end] = [width * 0.15, width / 2];
  return `M${x},${y - start}L${x + 18},${y - end}V${y - end - 2.4}L${x + 26},${y}L${x + 18},${
    y + end + 2.4
  }V${y + end}L${x},${y + start}Z`;
}

/** The thinnest and the widest flow drawn, and how a flow is read. */
export function renderFlows(
  flows: LegendFlows,
  text: ControlsText,
  locale: Locale,
): TemplateResult {
  const [low = '', high = ''] = shortNumbers([flows.minimum, flows.maximum], locale);
  const second = 29 + approximateTextWidth(low, 11.5) + 6;
  const width = Math.ceil(second + 29 + approximateTextWidth(high, 11.5));
  const rows = [
    {label: low, thickness: flows.minimumWidth, x: 0},
    {label: high, thickness: flows.maximumWidth, x: second},
  ];
  return html`<div class="part">
    <h4>${flows.title}</h4>
    <svg width=${width} height="20">
      ${rows.map(
        ({label, thickness, x}) => svg`<path class="flow" d=${arrowPath(x, 10, thickness)}></path>
          <text class="break" x=${x + 29} y="14">${label}</text>`,
      )}
    </svg>
    <p class="note">${text.legend.bend}</p>
  </div>`;
}
