import {css} from 'lit';

/** Styles of `vg-trend`. */
export const trendStyles = css`
  :host {
    --stroke: var(--accent);
    --fill: var(--accent-weak);
  }

  :host([color='agua']) {
    --stroke: var(--agua-5);
    --fill: var(--agua-2);
  }

  :host([color='post']) {
    --stroke: var(--post-stroke);
    --fill: var(--post);
  }

  :host([color='agua']) .area,
  :host([color='post']) .area {
    fill-opacity: 0.35;
  }

  .chart {
    border-radius: 2px;
  }

  svg {
    overflow: visible;
  }

  .area {
    fill: var(--fill);
  }

  .line {
    fill: none;
    stroke: var(--stroke);
    stroke-width: 1.5px;
    stroke-linejoin: round;
  }

  .suspect {
    stroke-dasharray: 3 3;
  }

  .highlight {
    fill: var(--accent-weak);
  }

  .dot {
    fill: var(--stroke);
  }

  .peak {
    fill: var(--ink);
  }

  .verify {
    fill: var(--surface);
    stroke: var(--warn);
    stroke-width: 1.5px;
  }

  .last {
    font-size: 13px;
    font-weight: 600;
    fill: var(--ink);
  }

  .peak-label {
    font-size: 11px;
    fill: var(--ink);
  }

  .pointed-rule {
    stroke: var(--ink-3);
    shape-rendering: crispEdges;
  }

  .readout {
    font-size: 11px;
    fill: var(--ink-2);
  }

  .readout tspan {
    font-weight: 600;
    fill: var(--ink);
  }

  .empty {
    padding: 12px 0;
    font: var(--font-dense);
    color: var(--ink-2);
  }
`;
