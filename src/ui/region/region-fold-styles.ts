import {css} from 'lit';

/** The map in the report of a department, from edge to edge, folded by its heading. */
export const regionFoldStyles = css`
  .map {
    margin: 12px -28px 0;
    border-block: 1px solid var(--line);
  }

  summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-height: 44px;
    padding: 0 28px;
    cursor: pointer;
    list-style: none;
  }

  summary h2 {
    font: var(--font-heading);
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary svg {
    color: var(--ink-2);
  }

  summary:focus-visible {
    outline-offset: -2px;
  }

  .map[open] summary svg {
    rotate: 180deg;
  }

  .map + vg-region-table {
    border-top: 0;
  }

  @media (max-width: 767px) {
    .map {
      margin-inline: -16px;
    }

    summary {
      padding-inline: 16px;
    }
  }
`;
