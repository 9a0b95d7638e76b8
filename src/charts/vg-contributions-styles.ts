import {css} from 'lit';

/** Styles of `vg-contributions`. */
export const contributionStyles = css`
  .row {
    display: grid;
    grid-template-columns: 10px minmax(0, 1fr) auto 40px;
    column-gap: 8px;
    align-items: center;
    width: calc(100% + 12px);
    min-height: max(36px, var(--target));
    margin-inline: -6px;
    padding: 2px 6px;
    font: var(--font-dense);
    text-align: start;
    background: none;
    border: 0;
    border-radius: 3px;
  }

  .row:hover {
    background: var(--surface-2);
  }

  .row:focus-visible {
    outline-offset: -1px;
  }

  .short {
    grid-template-columns: 10px minmax(0, 1fr);
    min-height: max(26px, var(--target));
  }

  .short .name {
    color: var(--ink-2);
  }

  .name {
    line-height: 16px;
  }

  .figures {
    display: block;
    font: var(--font-axis);
    color: var(--ink-3);
  }

  .bar {
    overflow: visible;
  }

  .zero {
    stroke: var(--ink-3);
    shape-rendering: crispEdges;
  }

  .points {
    font-weight: 600;
    text-align: end;
    white-space: nowrap;
  }

  .sum {
    margin-top: 6px;
    padding-top: 6px;
    font: var(--font-dense);
    font-weight: 600;
    border-top: 1px solid var(--line-2);
  }

  .missing-head {
    display: flex;
    gap: 7px;
    align-items: center;
    margin-top: 10px;
  }

  .hatch {
    stroke: var(--ink-3);
  }

  .empty {
    padding: 8px 0;
    font: var(--font-dense);
    color: var(--ink-2);
  }

  @container (max-width: 340px) {
    .row {
      grid-template-columns: 10px minmax(0, 1fr) 40px;
      row-gap: 3px;
      padding-bottom: 5px;
    }

    .bar {
      grid-row: 2;
      overflow: hidden;
      grid-column: 2 / 4;
    }
  }
`;
