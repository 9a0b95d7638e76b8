import {css} from 'lit';

/** Rows of a name, a bar and a number, in common columns. */
export const regionBarsStyles = css`
  .bars {
    display: grid;
    grid-template-columns: fit-content(120px) minmax(24px, 1fr) max-content;
    gap: 0 8px;
    margin: 3px 0 0;
  }

  .bars li {
    display: grid;
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
    align-items: center;
    min-height: 18px;
    font: 400 12px/18px var(--sans);
  }

  .bars li > :last-child {
    text-align: end;
  }

  .bar-name {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .bars rect {
    fill: var(--bar);
  }

  .bars .own {
    font-weight: 600;
  }

  .bars .own rect {
    fill: var(--accent);
  }

  .bars.flow rect {
    fill: var(--flow);
  }

  .bars.index rect {
    fill: var(--ciruela-4);
  }
`;
