import {css} from 'lit';

/** Styles of `vg-scatter`. */
export const scatterStyles = css`
  /* The width is the container's, never that of the picture drawn before it was measured. */
  :host {
    width: 100%;
    contain: inline-size;
  }

  .chart {
    cursor: crosshair;
    border-radius: 2px;
  }

  .dots {
    fill: none;
    stroke: var(--ciruela-4);
    stroke-width: 4px;
    stroke-linecap: round;
    stroke-opacity: 0.6;
    print-color-adjust: exact;
  }

  .zero {
    stroke: var(--ink-3);
    shape-rendering: crispEdges;
  }

  .slope {
    stroke: var(--ink);
    stroke-width: 1.5px;
  }

  .same {
    stroke: var(--ink-3);
    stroke-dasharray: 4 3;
  }

  .quadrant {
    fill: var(--ink-2);
  }

  .own {
    fill: var(--ink);
    stroke: var(--surface);
    stroke-width: 1.5px;
  }

  .pointed {
    fill: var(--surface);
    stroke: var(--ink);
    stroke-width: 2px;
  }

  .name {
    font-size: 13px;
    font-weight: 600;
    fill: var(--ink);
    pointer-events: none;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    justify-content: space-between;
  }

  .x-label {
    margin-inline-start: 40px;
  }

  .note {
    display: inline-flex;
    gap: 6px;
    align-items: center;
  }

  .read {
    min-height: 18px;
    margin-top: 2px;
    font: var(--font-dense);
    color: var(--ink-2);
  }
`;
