import {css} from 'lit';

/** Styles of `vg-table`. */
export const tableStyles = css`
  :host {
    --row: 32px;
    display: flex;
    flex-direction: column;
    min-height: 0;
    font: var(--font-table);
    container-type: inline-size;
  }

  .tools {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    padding-bottom: 8px;
  }

  .filter {
    position: relative;
    flex: 1 1 180px;
    max-width: 280px;
  }

  .filter .field {
    width: 100%;
    padding-inline-start: 32px;
    font-size: 13px;
  }

  .filter .icon {
    position: absolute;
    top: 50%;
    left: 10px;
    margin-top: -8px;
    color: var(--ink-3);
    pointer-events: none;
  }

  .count {
    flex: 1 0 auto;
    font: var(--font-caption);
    color: var(--ink-3);
  }

  .tools .button {
    font-size: 13px;
  }

  .scroller {
    flex: 1;
    min-height: 0;
    overflow: auto;
    overflow-anchor: none;
    overscroll-behavior: contain;
    border-bottom: 1px solid var(--line-2);
  }

  table {
    width: 100%;
    border-spacing: 0;
    border-collapse: separate;
  }

  thead {
    position: sticky;
    top: 0;
    z-index: 2;
  }

  thead [scope='col'] {
    padding: 0;
    vertical-align: bottom;
    background: var(--surface);
    border-bottom: 1px solid var(--line-2);
  }

  .sort {
    display: flex;
    flex-direction: row-reverse;
    gap: 3px;
    align-items: flex-end;
    width: 100%;
    min-height: var(--target);
    padding: 6px 8px 5px 10px;
    font: 400 12px/15px var(--sans);
    color: var(--ink-3);
    text-align: end;
    background: none;
    border: 0;
  }

  .end .sort {
    margin-inline-start: auto;
  }

  .start .sort {
    flex-direction: row;
    padding-inline-start: 8px;
    text-align: start;
  }

  .sort:hover {
    color: var(--ink);
  }

  .sort:focus-visible {
    outline-offset: -2px;
  }

  .sort .icon {
    width: 13px;
    height: 13px;
    margin-bottom: 1px;
  }

  .sort .unsorted {
    opacity: 0;
  }

  .sort:hover .unsorted,
  .sort:focus-visible .unsorted {
    opacity: 0.6;
  }

  th[aria-sort='ascending'] .sort,
  th[aria-sort='descending'] .sort {
    font-weight: 600;
    color: var(--ink);
  }

  [scope='row'],
  td {
    position: relative;
    height: var(--row);
    padding: 0 8px 0 12px;
    font-weight: 400;
    text-align: end;
    white-space: nowrap;
    border-bottom: 1px solid var(--line);
  }

  [scope='row'],
  td.start {
    padding-inline-start: 8px;
    text-align: start;
  }

  .name {
    display: block;
    width: 100%;
    min-height: var(--row);
    padding: 0;
    overflow: hidden;
    color: inherit;
    text-align: start;
    text-overflow: ellipsis;
    background: none;
    border: 0;
  }

  .name:focus-visible {
    outline-offset: -1px;
    border-radius: 2px;
  }

  tr.choosable {
    cursor: pointer;
  }

  tr.choosable:hover > * {
    background: var(--surface-2);
  }

  tr.reference > * {
    font-weight: 600;
    background: var(--surface-2);
  }

  tr.selected > *,
  tr.selected:hover > * {
    background: var(--accent-weak);
  }

  tr.selected .name {
    font-weight: 600;
  }

  .bar {
    position: absolute;
    top: 50%;
    right: 4px;
    width: calc(100% - 12px);
    height: 20px;
    margin-top: -10px;
    pointer-events: none;
  }

  .bar rect {
    fill: var(--surface-3);
  }

  tr.selected .bar rect {
    fill: var(--line-2);
    fill-opacity: 0.6;
  }

  .number {
    position: relative;
  }

  /* The name stays when a narrow table scrolls sideways. */
  [scope='row'],
  thead [scope='col']:first-child {
    position: sticky;
    left: 0;
    z-index: 1;
    max-width: 44cqw;
    background: var(--surface);
  }

  .quiet {
    color: var(--ink-3);
  }

  .suppressed {
    padding: 0 4px;
    font-size: 12px;
    color: var(--ink-2);
    border: 1px dotted var(--ink-3);
    border-radius: 2px;
  }

  .verify {
    position: relative;
    font-size: 11px;
    font-weight: 600;
    color: var(--warn);
  }

  .spacer td {
    height: 0;
    padding: 0;
    border: 0;
  }

  .spacer.before td {
    height: var(--before, 0);
  }

  .spacer.after td {
    height: var(--after, 0);
  }

  .empty {
    padding: 20px 8px;
    font: var(--font-dense);
    color: var(--ink-2);
  }

  .skeleton {
    height: 14px;
    background: var(--surface-3);
    border-radius: 3px;
  }

  @container (max-width: 460px) {
    .filter {
      flex-basis: 100%;
      max-width: none;
    }

    .sort {
      max-width: 40cqw;
    }
  }

  @media (pointer: coarse) {
    :host {
      --row: 44px;
    }

    .filter .field {
      font-size: 16px;
    }
  }

  @media print {
    .tools {
      display: none;
    }

    .scroller {
      overflow: visible;
    }
  }
`;
