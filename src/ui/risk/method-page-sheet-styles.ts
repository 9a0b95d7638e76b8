import {css} from 'lit';

/** The sheets of indicators, their maps of coverage, and the trees of schemes. */
export const sheetStyles = css`
  details {
    border-top: 1px solid var(--line);
  }
  details:last-of-type {
    border-bottom: 1px solid var(--line);
  }
  summary {
    display: flex;
    gap: 4px 16px;
    align-items: baseline;
    justify-content: space-between;
    min-height: 44px;
    padding: 11px 8px 11px 28px;
    position: relative;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    position: absolute;
    inset-inline-start: 10px;
    top: 18px;
    width: 7px;
    height: 7px;
    content: '';
    border: solid var(--ink-3);
    border-width: 0 1.5px 1.5px 0;
    transform: rotate(-45deg);
  }
  details[open] > summary::before {
    top: 15px;
    transform: rotate(45deg);
  }
  summary:hover {
    background: var(--surface-2);
  }
  summary h3 {
    margin: 0;
  }
  summary .note {
    flex: none;
  }
  .all {
    margin: 12px 0;
  }
  .sheet {
    display: flex;
    flex-wrap: wrap;
    gap: 16px 36px;
    padding: 2px 8px 24px 28px;
  }
  .sheet > :last-child {
    flex: none;
  }
  dl {
    flex: 1 1 400px;
    min-width: 0;
    display: grid;
    grid-template-columns: 112px minmax(0, 1fr);
    gap: 6px 16px;
    align-content: start;
  }
  dt {
    font: var(--font-dense);
    color: var(--ink-3);
  }
  dd {
    max-width: 66ch;
    text-wrap: pretty;
  }
  .line {
    display: block;
  }
  .source + .source {
    margin-top: 10px;
  }
  .source .note {
    margin-top: 2px;
  }
  h4 {
    margin-bottom: 6px;
    font: var(--font-subheading);
  }
  .states {
    display: grid;
    gap: 3px;
    margin-top: 8px;
    font: var(--font-dense);
  }
  .states li {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  .state {
    stroke: none;
  }
  .state.value {
    fill: var(--agua-4);
  }
  /* Neighbours that are rounded apart leave no speck between them. */
  path.state.value {
    stroke: var(--agua-4);
    stroke-width: 0.6px;
  }
  .state.zero {
    fill: var(--surface-3);
  }
  .state.missing {
    fill: url('#missing');
  }
  .state.unreported {
    fill: url('#suppressed');
  }
  rect.state {
    stroke: var(--line-2);
  }
  tr.dimension > * {
    padding-top: 14px;
    font-weight: 600;
  }
  .below {
    display: block;
    font: var(--font-caption);
    color: var(--ink-3);
  }
  tbody th {
    min-width: 180px;
  }
  .tree tr.category th {
    padding-inline-start: 18px;
  }
  .tree tr.indicator th {
    padding-inline-start: 36px;
    color: var(--ink-2);
  }
  .references {
    margin-top: 14px;
  }
  @media (max-width: 760px) {
    tbody th {
      min-width: 118px;
    }
    .sheet {
      padding-inline: 0;
    }
    dl {
      flex-basis: 100%;
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    dd {
      margin-bottom: 8px;
    }
    summary {
      flex-direction: column;
    }
  }
  @media print {
    summary::before {
      display: none;
    }
    summary,
    .sheet {
      padding-inline: 0;
    }
    summary {
      break-after: avoid;
    }
  }
`;
