import {css} from 'lit';

/** The table of municipalities on paper: one block, or two or three side by side in smaller type. */
export const regionPrintTableStyles = css`
  @media print {
    .table {
      display: grid;
      gap: 0 5mm;
      align-items: start;
      margin-top: 1.5mm;
    }

    .blocks-2 {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .blocks-3 {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 0 4mm;
    }

    table {
      width: 100%;
      font: 400 7pt/8.4pt var(--sans);
      border-spacing: 0;
    }

    .blocks-2 table,
    .blocks-3 table {
      table-layout: fixed;
    }

    .roomy.blocks-2 table {
      font-size: 7.5pt;
      line-height: 9.8pt;
    }

    .blocks-1 table {
      font-size: 7.5pt;
      line-height: 9.4pt;
    }

    .blocks-3 table {
      font-size: 6.5pt;
      line-height: 7.1pt;
    }

    .facts-table table {
      font-size: 7.5pt;
      line-height: 7.8pt;
    }

    .facts-table:not(.wide) :is(th, td) {
      padding-block: 0.1mm;
    }

    /* Without neighbours to show there is more room. */
    .facts-table.wide table {
      font-size: 8pt;
      line-height: 10.4pt;
    }

    .facts-table .from {
      text-align: start;
      white-space: normal;
    }

    .unstable {
      text-underline-offset: 1.5px;
    }

    th,
    td {
      position: relative;
      padding: 0.2mm 0 0.2mm 1.2mm;
      font-weight: 400;
      text-align: end;
      white-space: nowrap;
      border-bottom: 0.15mm solid var(--line);
    }

    /* A long name takes two lines: nothing is cut. */
    th:first-child {
      padding-inline-start: 0;
      text-align: start;
      white-space: normal;
    }

    .blocks-1 th:first-child {
      width: 46mm;
    }

    .blocks-2 th:first-child {
      width: 30mm;
    }

    .blocks-3 th:first-child {
      width: 25.5mm;
    }

    .blocks-3 th:nth-child(4) {
      width: 8.5mm;
    }

    .blocks-3 :is(th, td) {
      padding-inline-start: 0.6mm;
    }

    .blocks-3 th:first-child {
      padding-inline-start: 0;
    }

    thead th {
      font-size: 6.3pt;
      line-height: 7.4pt;
      vertical-align: bottom;
      color: var(--ink-2);
      white-space: normal;
      border-color: var(--ink-3);
    }

    .reference.department > * {
      font-weight: 600;
    }

    .reference.country > * {
      border-bottom: 0.2mm solid var(--ink-3);
    }

    .print-bar {
      position: absolute;
      top: 25%;
      left: 2mm;
      width: calc(100% - 14mm);
      height: 50%;
    }

    .blocks-1 td:nth-child(2) {
      width: 42mm;
    }

    .suppressed {
      padding: 0 0.5mm;
    }
  }
`;
