import {css} from 'lit';

/** The map of a department: its ground, its words, and what stands on it. */
export const regionMapStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    position: relative;
    min-width: 0;
    background: var(--sea);
    isolation: isolate;
  }
  .stage {
    position: relative;
    flex: 1;
    min-height: 0;
    overflow: hidden;
    outline: none;
    touch-action: pan-y;
  }
  .stage.moved {
    touch-action: none;
  }
  .stage:focus-visible::after {
    content: '';
    position: absolute;
    inset: 0;
    z-index: 5;
    outline: 3px solid var(--focus);
    outline-offset: -3px;
    pointer-events: none;
  }
  .map {
    position: absolute;
    inset: 0;
    display: block;
    width: 100%;
    height: 100%;
  }
  text {
    font-family: var(--sans);
    fill: var(--ink);
    pointer-events: none;
  }
  .name {
    paint-order: stroke;
    stroke-width: 2.6px;
    stroke-linejoin: round;
    text-anchor: middle;
  }
  .name.capital {
    font-weight: 600;
  }
  .name.selected {
    font-weight: 700;
  }
  .around {
    font-size: 10.5px;
    letter-spacing: 0.13em;
    text-anchor: middle;
    fill: var(--ink-3);
    paint-order: stroke;
    stroke: var(--land-colombia);
    stroke-width: 3px;
    stroke-opacity: 0.85;
  }
  .around.country {
    font-size: 11.5px;
    letter-spacing: 0.16em;
    font-weight: 600;
    stroke: var(--land);
  }
  .around.link {
    pointer-events: auto;
    cursor: pointer;
  }
  .around.link:hover {
    fill: var(--accent);
    text-decoration: underline;
  }
  .doubt {
    font-size: 14px;
    font-weight: 700;
    text-anchor: middle;
  }
  .municipality {
    cursor: pointer;
  }
  .callout {
    paint-order: stroke;
    stroke: var(--land);
    stroke-width: 3px;
    stroke-opacity: 0.9;
    stroke-linejoin: round;
    font-size: 12px;
    font-weight: 500;
  }
  .callout .figure {
    font-size: 12.5px;
    font-weight: 600;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .bar text {
    font-size: 11px;
    text-anchor: middle;
    fill: var(--ink-2);
    paint-order: stroke;
    stroke: var(--halo);
    stroke-opacity: 0.7;
    stroke-width: 2.5px;
  }
  .island {
    font: 600 14px/1 var(--serif);
    fill: var(--ink);
  }
  .locator {
    position: absolute;
    z-index: 3;
    top: 16px;
    left: 16px;
    box-sizing: border-box;
    width: 78px;
    height: 92px;
    margin: 0;
    padding: 5px;
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius-furniture);
  }
  .locator svg {
    display: block;
    width: 100%;
    height: 100%;
  }
  .fact {
    position: absolute;
    z-index: 3;
    top: 16px;
    left: 104px;
    width: 330px;
    max-width: calc(100% - 104px - 62px);
    background: var(--surface);
    border-radius: var(--radius-control);
  }
  .controls button[aria-disabled='true'] {
    opacity: 0.45;
    cursor: default;
  }
  .legend {
    position: absolute;
    z-index: 3;
    left: 16px;
    bottom: 16px;
    width: 258px;
    max-width: calc(100% - 32px);
  }
  .attribution {
    position: absolute;
    z-index: 2;
    right: 10px;
    bottom: 6px;
    width: 205px;
    margin: 0;
    text-align: right;
    font: var(--font-axis);
    color: var(--ink-2);
    padding: 1px 4px;
    border-radius: 3px;
    background: color-mix(in srgb, var(--land) 70%, transparent);
    pointer-events: none;
  }
  .tooltip {
    position: absolute;
    z-index: 6;
    left: 0;
    top: 0;
    max-width: 250px;
    padding: 8px 11px;
    font: var(--font-dense);
    color: var(--ink);
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius-furniture);
    box-shadow: var(--shadow);
    pointer-events: none;
  }
  .tooltip p {
    margin: 0;
  }
  .tooltip strong {
    display: block;
    font: var(--font-subheading);
  }
  .tooltip .figure {
    font: var(--font-figure);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .tooltip small {
    display: block;
    font: var(--font-caption);
    color: var(--ink-3);
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :host(:not([compact])) {
    min-height: 480px;
  }
  :host([compact]) .stage {
    flex: none;
    height: min(108vw, 460px);
  }
  :host([compact]) .fact {
    position: static;
    order: -1;
    width: auto;
    max-width: none;
    padding: 8px 12px;
    border-radius: 0;
  }
  :host([compact]) .locator {
    top: 70px;
    left: 10px;
    width: 58px;
    height: 70px;
    padding: 4px;
  }
  :host([compact]) .controls {
    top: 70px;
    right: 10px;
  }
  :host([compact]) .legend {
    position: static;
    width: auto;
    max-width: none;
    padding: 10px 12px;
    background: var(--surface);
    border-top: 1px solid var(--line);
  }
  :host([compact]) .attribution {
    position: static;
    width: auto;
    text-align: left;
    padding: 0 16px 8px;
    background: var(--surface);
  }
  @media print {
    .controls,
    .tooltip,
    .fact {
      display: none;
    }
    .stage:focus-visible::after {
      display: none;
    }
  }
`;
