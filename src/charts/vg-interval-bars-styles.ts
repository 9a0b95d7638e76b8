import {css} from 'lit';

/** Styles of `vg-interval-bars`. */
export const intervalBarsStyles = css`
  :host {
    width: 100%;
    container-type: inline-size;
  }

  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto 56px;
    column-gap: 10px;
    align-items: stretch;
    min-height: 30px;
    font: var(--font-dense);
  }

  .name,
  .value {
    align-self: center;
    padding-block: 4px;
  }

  .note {
    display: block;
    font: var(--font-axis);
    color: var(--ink-3);
  }

  .value {
    text-align: end;
    white-space: nowrap;
  }

  .own .name,
  .own .value {
    font-weight: 600;
  }

  .own .note {
    font-weight: 400;
  }

  svg {
    overflow: visible;
  }

  .plot {
    position: relative;
  }

  .plot svg {
    position: absolute;
    inset: 0;
  }

  .interval {
    stroke: var(--bar);
    stroke-width: 5px;
    stroke-opacity: 0.6;
  }

  .point {
    fill: var(--ink-2);
    stroke: var(--surface);
    stroke-width: 1.2px;
  }

  .own .interval {
    stroke: var(--ciruela-4);
  }

  .own .point {
    fill: var(--ciruela-5);
  }

  .reference {
    stroke: var(--ink-3);
    stroke-dasharray: 3 3;
    shape-rendering: crispEdges;
  }

  .axis-row {
    min-height: 18px;
  }

  .axis-row .name {
    display: flex;
    gap: 4px;
    align-items: center;
    padding: 0;
    font-weight: 400;
  }

  .key {
    flex: none;
  }

  @container (max-width: 400px) {
    .row {
      grid-template-columns: minmax(0, 1fr) 56px;
    }

    .name {
      grid-column: 1 / -1;
      padding-bottom: 0;
    }

    .plot {
      min-height: 20px;
    }

    .value {
      padding-block: 0;
    }

    .axis-row .name {
      grid-row: 2;
    }
  }

  @media print {
    .interval,
    .point {
      print-color-adjust: exact;
    }
  }
`;
