import {css} from 'lit';

/** Styles of `vg-stability`. */
export const stabilityStyles = css`
  /* The width is the container's, never that of the picture drawn before it was measured. */
  :host {
    --row: 24px;

    width: 100%;
    contain: inline-size;
  }

  @media (pointer: coarse) {
    :host {
      --row: 44px;
    }
  }

  .progress {
    display: flex;
    flex-wrap: wrap;
    gap: 0 6px;
    min-height: 16px;
  }

  .progress strong {
    font-weight: 600;
    color: var(--ink-2);
  }

  .table {
    margin-top: 6px;
  }

  .line {
    display: grid;
    grid-template-columns: var(--columns);
    column-gap: 12px;
    align-items: center;
  }

  .head {
    align-items: end;
    padding-bottom: 3px;
    font: var(--font-caption);
    color: var(--ink-3);
  }

  .head svg {
    overflow: visible;
    margin-top: 1px;
  }

  .body {
    position: relative;
  }

  /* Words keep their contrast; the pictures fade. */
  .stale .cell svg {
    opacity: 0.6;
  }

  .stale .body .share {
    color: var(--ink-3);
  }

  .ground {
    position: absolute;
    inset: 0;
    height: 100%;
  }

  .zone {
    fill: var(--surface-2);
  }

  .cut {
    stroke: var(--ink-3);
    stroke-dasharray: 3 3;
    shape-rendering: crispEdges;
  }

  .row {
    position: relative;
    grid-template-rows: var(--row);
    margin-inline: -6px;
    padding-inline: 6px;
    border-radius: 3px;
    cursor: pointer;
  }

  .row:hover {
    background: color-mix(in srgb, var(--surface-3) 60%, transparent);
  }

  .row.selected {
    background: color-mix(in srgb, var(--accent-weak) 80%, transparent);
  }

  .name {
    min-width: 0;
  }

  .choose {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr);
    gap: 6px;
    align-items: baseline;
    width: 100%;
    padding: 0;
    font: var(--font-dense);
    text-align: start;
    background: none;
    border: 0;
  }

  .choose::after {
    position: absolute;
    inset: 0;
    content: '';
    border-radius: 3px;
  }

  .choose:focus-visible {
    outline: none;
  }

  .choose:focus-visible::after {
    outline: 2px solid var(--focus);
    outline-offset: -1px;
  }

  .place {
    font-size: 12px;
    color: var(--ink-3);
    text-align: end;
  }

  .wide-ranks .choose {
    grid-template-columns: 32px minmax(0, 1fr);
  }

  .territory {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .detail {
    margin-inline-start: 3px;
    font-size: 11.5px;
    color: var(--ink-3);
  }

  .selected .territory {
    font-weight: 600;
  }

  .selected .detail {
    font-weight: 400;
  }

  .stacked .row {
    grid-template-rows: 20px 22px;
    padding-block: 2px;
  }

  .stacked .place {
    text-align: start;
  }

  .stacked .name {
    grid-column: 1 / -1;
  }

  .stacked .head > :first-child {
    position: absolute;
    clip-path: inset(50%);
  }

  .cell,
  .cell svg {
    height: 100%;
  }

  .cell svg {
    overflow: visible;
    transition: opacity var(--motion-colour);
  }

  .share {
    font: var(--font-dense);
    text-align: end;
    white-space: nowrap;
  }

  .head .share {
    font: inherit;
  }

  .selected .share {
    font-weight: 600;
  }

  .whisker {
    stroke: var(--ciruela-4);
    stroke-width: 1.5px;
  }

  .band {
    stroke: var(--ciruela-4);
    stroke-width: 5px;
    stroke-opacity: 0.55;
  }

  .dot {
    fill: var(--ciruela-5);
    stroke: var(--surface);
    stroke-width: 1.2px;
  }

  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    margin-top: 8px;
    font: var(--font-caption);
    color: var(--ink-3);
  }

  .key {
    display: inline-flex;
    gap: 5px;
    align-items: center;
  }

  .empty {
    padding: 12px 0;
    font: var(--font-dense);
    color: var(--ink-2);
  }

  @media print {
    .whisker,
    .band,
    .dot,
    .zone {
      print-color-adjust: exact;
    }

    .row {
      break-inside: avoid;
    }
  }
`;
