import {css} from 'lit';

/** One layer of the panel: its title line, its fields in two columns and its notes. */
export const layerStyles = css`
  h3 {
    font: var(--font-heading);
  }
  section {
    padding: 10px 16px 12px;
    border-top: 1px solid var(--line);
  }
  .title {
    display: grid;
    grid-template-columns: 22px 1fr auto;
    align-items: center;
    gap: 8px;
    min-height: 32px;
  }
  .title.off h3 {
    font-weight: 400;
    color: var(--ink-2);
  }
  .fields {
    display: grid;
    grid-template-columns: 78px minmax(0, 1fr);
    gap: 8px 8px;
    align-items: center;
    margin: 6px 0 4px;
    font: var(--font-dense);
  }
  .fields > span {
    color: var(--ink-2);
  }
  .whole {
    grid-column: 1 / -1;
  }
  .note {
    margin-top: 6px;
    font: var(--font-caption);
    color: var(--ink-3);
  }
  .note b {
    font-weight: 600;
    color: var(--ink-2);
  }
`;
