import {css} from 'lit';

/** Headings, notes and blocks of the panels of Riesgo. */
export const riskStyles = css`
  h2,
  h3 {
    font: var(--font-heading);
    text-wrap: balance;
  }
  h4 {
    font: var(--font-subheading);
  }
  .block {
    padding: 14px 20px 16px;
    border-top: 1px solid var(--line);
  }
  .block:first-of-type {
    border-top: 0;
  }
  .head {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 12px;
    margin-bottom: 6px;
  }
  .note,
  .source {
    font: var(--font-caption);
    color: var(--ink-3);
    text-wrap: pretty;
  }
  .say {
    margin: 8px 0;
    font: var(--font-sentence);
    font-size: 15px;
    line-height: 22px;
    text-wrap: pretty;
  }
  .dense {
    font: var(--font-dense);
    color: var(--ink-2);
    text-wrap: pretty;
  }
  .box {
    display: flex;
    gap: 10px;
    padding: 10px 12px;
    font: var(--font-dense);
    background: var(--surface-2);
    border-radius: var(--radius-furniture);
  }
  .fields {
    display: grid;
    grid-template-columns: 108px minmax(0, 1fr);
    gap: 8px;
    align-items: center;
    font: var(--font-dense);
  }
  .fields > span {
    color: var(--ink-2);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .pending {
    opacity: 0.6;
  }
  @media (max-width: 767px) {
    .block {
      padding-inline: 16px;
    }
  }
`;
