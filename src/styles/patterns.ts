import {svg, type SVGTemplateResult} from 'lit';

/**
 * SVG patterns of the states that are not a value, to be put in `<defs>` once per shadow root: `url(#missing)` is the
 * 45° hatch of no data, `url(#suppressed)` the staggered dots. They need `patternStyles`.
 * @see ui.md §6
 */
export function statePatterns(): SVGTemplateResult {
  return svg`
    <pattern id="missing" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="pattern-ground" width="6" height="6"></rect>
      <rect class="pattern-line" width="1" height="6"></rect>
    </pattern>
    <pattern id="suppressed" width="5" height="5" patternUnits="userSpaceOnUse">
      <rect class="suppressed-ground" width="5" height="5"></rect>
      <circle class="suppressed-dot" cx="1.25" cy="1.25" r="0.85"></circle>
      <circle class="suppressed-dot" cx="3.75" cy="3.75" r="0.85"></circle>
    </pattern>
  `;
}
