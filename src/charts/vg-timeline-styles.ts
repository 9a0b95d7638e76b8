import {css} from 'lit';

/** Styles of `vg-timeline`. */
export const timelineStyles = css`
  :host {
    background: var(--surface);
  }

  .bar {
    display: flex;
    height: 106px;
  }

  .lead {
    display: grid;
    flex: none;
    grid-template-columns: 34px minmax(0, 1fr);
    column-gap: 12px;
    align-content: start;
    width: 188px;
    padding: 14px 0 0 20px;
  }

  .play {
    display: grid;
    place-items: center;
    width: 34px;
    height: 34px;
    margin-top: 11px;
    padding: 0;
    color: var(--ink-inverse);
    background: var(--ink);
    border: 0;
    border-radius: 50%;
  }

  .play[disabled] {
    opacity: 0.45;
  }

  .still {
    grid-template-columns: minmax(0, 1fr);
  }

  .still .steps {
    margin-inline-start: -12px;
  }

  .title {
    overflow: hidden;
    font: 600 13px/17px var(--sans);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .period {
    font: var(--font-caption);
    color: var(--ink-2);
  }

  .total {
    font: 600 15px/19px var(--sans);
  }

  .steps {
    display: flex;
    grid-column: 1 / -1;
    gap: 2px;
    margin: 0 0 0 34px;
  }

  .step {
    display: grid;
    place-items: center;
    width: 32px;
    height: 32px;
    padding: 0;
    color: var(--ink-2);
    background: none;
    border: 0;
    border-radius: var(--radius-control);
    transition: background-color var(--motion-colour);
  }

  .step:hover:not([disabled]) {
    color: var(--ink);
    background: var(--surface-2);
  }

  .step[disabled] {
    opacity: 0.45;
  }

  .chart {
    position: relative;
    flex: 1;
    min-width: 0;
  }

  .chart svg {
    touch-action: pan-y;
    user-select: none;
  }

  .chart svg.idle {
    cursor: crosshair;
  }

  .band {
    fill: var(--accent-weak);
    cursor: grab;
  }

  .grabbing .band,
  .grabbing {
    cursor: grabbing;
  }

  .month {
    fill: var(--bar);
  }

  .month.on {
    fill: var(--accent);
  }

  .month.missing {
    fill: url(#missing);
  }

  .edge {
    stroke: var(--accent);
    stroke-width: 1.5px;
  }

  .grip {
    fill: var(--surface);
    stroke: var(--accent);
    stroke-width: 1.5px;
  }

  .handle:focus-visible {
    outline: none;
  }

  .handle .ring {
    fill: none;
    stroke: transparent;
    stroke-width: 2px;
  }

  .handle:focus-visible .ring {
    stroke: var(--focus);
  }

  .hit {
    fill: transparent;
  }

  .near,
  .grip {
    cursor: ew-resize;
  }

  .rule {
    stroke: var(--ink-3);
    stroke-dasharray: 2 2;
    shape-rendering: crispEdges;
    pointer-events: none;
  }

  .event {
    font-size: 11px;
    fill: var(--ink-2);
    pointer-events: none;
  }

  .event .date {
    fill: var(--ink-3);
  }

  .year {
    font-size: 11.5px;
    fill: var(--ink-3);
  }

  .year.on {
    font-weight: 600;
    fill: var(--ink);
  }

  .readout {
    font-size: 11px;
    fill: var(--ink-2);
    pointer-events: none;
  }

  .readout tspan {
    font-weight: 600;
    fill: var(--ink);
  }

  .hovered {
    fill: var(--ink);
    pointer-events: none;
  }

  .dimmed .months,
  .dimmed .events {
    opacity: 0.3;
  }

  .dimmed {
    cursor: default;
  }

  .reason {
    position: absolute;
    inset: 14px 20px 28px 10px;
    display: grid;
    place-items: center;
    margin: 0;
    font: var(--font-dense);
    color: var(--ink-2);
    text-align: center;
    text-wrap: balance;
    pointer-events: none;
  }

  .reason span {
    padding: 3px 10px;
    background: var(--surface);
    border-radius: var(--radius-control);
  }

  :host([compact]) .bar {
    flex-direction: column;
    height: auto;
  }

  :host([compact]) .lead {
    grid-template-columns: 44px minmax(0, 1fr) auto;
    align-items: center;
    width: auto;
    padding: 8px 16px 6px;
  }

  :host([compact]) .play {
    width: 44px;
    height: 44px;
    margin: 0;
  }

  :host([compact]) .still {
    grid-template-columns: minmax(0, 1fr) 0 auto;
  }

  :host([compact]) .title {
    font-size: 14px;
  }

  :host([compact]) .steps {
    grid-row: 1;
    grid-column: 3;
    gap: 0;
    margin: 0 -8px 0 0;
  }

  :host([compact]) .step {
    width: 44px;
    height: 44px;
  }

  @media (pointer: coarse) {
    .step {
      width: 44px;
    }

    .steps {
      margin-inline-start: 31px;
    }
  }
`;
