import {css} from 'lit';

/** Styles of `vg-region-table`. */
export const regionTableStyles = css`
  :host {
    container-type: inline-size;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: end;
    margin-bottom: 2px;
  }

  h2 {
    flex: 1;
    font: var(--font-heading);
  }

  label {
    display: flex;
    gap: 7px;
    align-items: center;
    font: var(--font-caption);
    color: var(--ink-3);
  }

  .field {
    max-width: 260px;
    height: 28px;
    padding: 0 8px;
    font-size: 13px;
  }

  input.field {
    width: 150px;
  }

  .second {
    display: none;
  }

  .scroller {
    overflow-x: auto;
  }

  table {
    width: 100%;
    font: var(--font-table);
    border-spacing: 0;
  }

  thead th {
    padding: 0;
    vertical-align: bottom;
    border-bottom: 1px solid var(--line-2);
  }

  .sort {
    display: block;
    width: 100%;
    padding: 6px 2px 5px 10px;
    font: 400 12px/15px var(--sans);
    color: var(--ink-3);
    text-align: end;
    text-wrap: balance;
    background: none;
    border: 0;
  }

  .name .sort {
    padding-inline-start: 8px;
    text-align: start;
  }

  .sort:hover {
    color: var(--ink);
  }

  .sort:focus-visible,
  .choose:focus-visible {
    outline-offset: -2px;
  }

  [aria-sort='ascending'] .sort,
  [aria-sort='descending'] .sort {
    font-weight: 600;
    color: var(--ink);
  }

  .spark-head {
    padding: 6px 2px 5px 10px;
    font: 400 12px/15px var(--sans);
    color: var(--ink-3);
    text-align: end;
  }

  tbody th,
  td {
    position: relative;
    height: 23px;
    padding: 0 2px 0 10px;
    font-weight: 400;
    text-align: end;
    white-space: nowrap;
    border-bottom: 1px solid var(--line);
  }

  tbody th {
    min-width: 152px;
    max-width: 220px;
    padding-inline-start: 8px;
    text-align: start;
    white-space: normal;
  }

  td:last-child,
  th:last-child .sort {
    padding-inline-end: 8px;
  }

  .choose {
    display: block;
    width: 100%;
    min-height: 23px;
    padding: 0;
    overflow: hidden;
    text-align: start;
    text-overflow: ellipsis;
    background: none;
    border: 0;
  }

  .reference > * {
    color: var(--ink-2);
    background: var(--surface-2);
  }

  .reference.own > * {
    font-weight: 600;
    color: var(--ink);
  }

  .row {
    cursor: pointer;
  }

  .row:hover > * {
    background: var(--surface-2);
  }

  .row.selected > *,
  .row.selected:hover > * {
    background: var(--accent-weak);
  }

  .row.selected .choose {
    font-weight: 600;
  }

  .lead {
    min-width: 136px;
  }

  .lead-bar {
    position: absolute;
    top: calc(50% - 5.5px);
    left: 16px;
    width: calc(100% - 72px);
    height: 11px;
  }

  .back {
    position: absolute;
    top: 3px;
    right: 0;
    width: calc(100% - 10px);
    height: calc(100% - 6px);
    pointer-events: none;
  }

  td:last-child .back {
    right: 6px;
  }

  .back rect {
    fill: var(--surface-3);
  }

  .selected .back rect {
    fill: var(--line-2);
    fill-opacity: 0.6;
  }

  .value {
    position: relative;
  }

  .spark {
    display: inline-block;
    vertical-align: middle;
  }

  .spark path {
    fill: none;
    stroke: var(--ink-2);
    stroke-width: 1.25px;
    stroke-linejoin: round;
  }

  .spark circle {
    fill: var(--ink);
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    justify-content: space-between;
    padding-top: 6px;
    font: var(--font-caption);
    color: var(--ink-3);
  }

  .foot .link {
    font: var(--font-dense);
  }

  .empty {
    padding: 14px 8px;
    font: var(--font-dense);
    color: var(--ink-2);
  }

  @media (pointer: coarse) {
    tbody th,
    td,
    .choose {
      height: 44px;
      min-height: 44px;
    }

    .sort {
      min-height: 44px;
    }

    .field {
      height: 44px;
      font-size: 16px;
    }
  }

  /* A narrow table shows the name and two columns: the leading one and the one that is chosen. */
  @container (max-width: 600px) {
    .extra:not(.chosen) {
      display: none;
    }

    h2 {
      flex-basis: 100%;
    }

    label.second,
    label {
      display: grid;
      flex: 1 1 130px;
      gap: 2px;
    }

    .field,
    input.field {
      width: 100%;
      max-width: none;
    }

    tbody th {
      min-width: 108px;
    }

    .lead {
      min-width: 120px;
    }
  }

  @container (max-width: 420px) {
    label.second {
      flex-basis: 100%;
    }
  }

  /* The smallest phones: both figures before the bar. */
  @container (max-width: 340px) {
    tbody th {
      min-width: 0;
    }

    .lead {
      min-width: 100px;
    }

    .lead-bar {
      left: 8px;
      width: calc(100% - 62px);
    }
  }
`;
