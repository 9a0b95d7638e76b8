import {css} from 'lit';

/** What the two pages of Riesgo share: a column of text, tables with captions, and how both print. */
export const pageStyles = css`
  :host {
    max-width: 1020px;
    margin: 0 auto;
    padding: 20px 28px 96px;
  }
  .back {
    margin-inline-start: -10px;
  }
  h1 {
    margin: 14px 0 6px;
    font: var(--font-region);
  }
  h2 {
    margin: 38px 0 10px;
    padding-top: 14px;
    border-top: 2px solid var(--ink);
    font: 600 20px/26px var(--serif);
    text-wrap: balance;
    scroll-margin-top: 12px;
  }
  h3 {
    margin: 22px 0 6px;
    font: 600 15px/21px var(--sans);
    scroll-margin-top: 12px;
  }
  .lead {
    max-width: 66ch;
    font: 400 16px/25px var(--serif);
    color: var(--ink-2);
    text-wrap: pretty;
  }
  .text,
  .text li {
    max-width: 74ch;
    text-wrap: pretty;
  }
  .text + .text {
    margin-top: 8px;
  }
  ul.text li {
    position: relative;
    margin-top: 5px;
    padding-inline-start: 16px;
  }
  ul.text li::before {
    position: absolute;
    inset-inline-start: 2px;
    content: '–';
    color: var(--ink-3);
  }
  .note {
    max-width: 80ch;
    font: var(--font-dense);
    color: var(--ink-3);
    text-wrap: pretty;
  }
  .wide {
    overflow-x: auto;
    margin-top: 12px;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font: var(--font-table);
  }
  caption {
    padding-bottom: 6px;
    font: var(--font-subheading);
    text-align: start;
  }
  th,
  td {
    padding: 6px 12px 6px 0;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    border-bottom: 1px solid var(--line);
  }
  th:last-child,
  td:last-child {
    padding-inline-end: 0;
  }
  thead th {
    font: var(--font-caption);
    color: var(--ink-3);
    vertical-align: bottom;
    border-bottom-color: var(--line-2);
  }
  .number {
    text-align: end;
  }
  td.number {
    white-space: nowrap;
  }
  code,
  .formula {
    font:
      400 13px/19px ui-monospace,
      monospace;
  }
  a {
    color: var(--accent);
    text-underline-offset: 3px;
    overflow-wrap: anywhere;
  }
  @media (max-width: 600px) {
    :host {
      padding: 12px 16px 72px;
    }
    h1 {
      font-size: 26px;
      line-height: 31px;
    }
  }
  @media print {
    :host {
      max-width: none;
      padding: 0;
    }
    .screen-only {
      display: none !important;
    }
    h2,
    h3,
    caption {
      break-after: avoid;
    }
    tr,
    li,
    figure {
      break-inside: avoid;
    }
    .wide {
      overflow: visible;
    }
    th,
    td {
      padding-inline-end: 8px;
    }
  }
`;
