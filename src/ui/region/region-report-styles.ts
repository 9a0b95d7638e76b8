import {css} from 'lit';

/** Styles of `vg-region-report` on the screen. */
export const regionReportStyles = css`
  :host {
    container: report / inline-size;
    padding: 18px 28px 32px;
    background: var(--surface);
  }

  header {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 14px;
    align-items: center;
  }

  h1 {
    margin: 0;
    font: var(--font-region);
    letter-spacing: -0.015em;
    text-wrap: balance;
  }

  .sub {
    grid-column: 1 / -1;
    color: var(--ink-3);
  }

  .tools {
    display: flex;
    grid-row: 1;
    grid-column: 2;
    gap: 4px;
  }

  .sentence {
    max-width: 820px;
    margin-top: 8px;
    font: 400 16px/24px var(--serif);
    text-wrap: pretty;
  }

  b {
    font-weight: 600;
  }

  .figures {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 0 26px;
    margin-top: 14px;
  }

  .figure {
    padding: 7px 0 9px;
    border-top: 1px solid var(--line);
  }

  dt {
    font: var(--font-subheading);
    font-weight: 400;
    color: var(--ink-2);
  }

  dd.value {
    margin-top: 1px;
    font: var(--font-figure);
  }

  .unit,
  .beside {
    font: 400 12px/16px var(--sans);
    color: var(--ink-2);
  }

  .unit {
    color: var(--ink-3);
  }

  .change {
    font: 400 12px/16px var(--sans);
    color: var(--ink-2);
  }

  .caption,
  .note {
    font: var(--font-caption);
    color: var(--ink-3);
  }

  .dense {
    font: var(--font-dense);
    color: var(--ink-2);
  }

  vg-region-table {
    margin-top: 16px;
    padding-top: 12px;
    border-top: 1px solid var(--line);
  }

  .trends {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: 20px 26px;
    margin-top: 18px;
    padding-top: 12px;
    border-top: 1px solid var(--line);
  }

  /* Names, captions, charts and neighbours of the four stand on common lines. */
  .trends > div {
    display: grid;
    grid-template-rows: subgrid;
    grid-template-columns: minmax(0, 1fr);
    grid-row: span 4;
    gap: 0;
    align-content: start;
    min-width: 0;
  }

  .trends vg-trend {
    margin-top: 2px;
  }

  .trends h4 {
    margin-top: 6px;
  }

  h2,
  h3 {
    font: var(--font-subheading);
  }

  h4,
  h3.minor {
    font: var(--font-caption);
    color: var(--ink-2);
  }

  .blocks {
    columns: 2;
    column-gap: 32px;
    margin-top: 20px;
  }

  .block {
    break-inside: avoid;
    margin-bottom: 14px;
    padding-top: 10px;
    border-top: 1px solid var(--line);
  }

  .block > h2 {
    margin-bottom: 3px;
    font: var(--font-heading);
  }

  .block.whole {
    column-span: all;
  }

  .pair {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 12px 26px;
    margin: 4px 0 6px;
  }

  .plain {
    width: 100%;
    margin-top: 4px;
    font: 400 12px/16px var(--sans);
    border-spacing: 0;
  }

  .plain th,
  .plain td {
    padding: 3px 0 3px 12px;
    font-weight: 400;
    text-align: end;
    vertical-align: middle;
    border-bottom: 1px solid var(--line);
  }

  .plain thead th {
    color: var(--ink-3);
    border-color: var(--line-2);
  }

  .plain th:first-child {
    padding-inline-start: 0;
    text-align: start;
  }

  .plain .wide {
    width: 96px;
    text-align: start;
  }

  .plain .note {
    display: block;
    font: var(--font-axis);
  }

  .years {
    width: 100%;
    overflow: visible;
  }

  .years rect {
    fill: var(--event);
  }

  .plain .years rect {
    fill: var(--post-stroke);
  }

  .years .partial {
    fill-opacity: 0.4;
  }

  .years .base {
    stroke: var(--line-2);
    stroke-width: 1px;
    vector-effect: non-scaling-stroke;
  }

  .kind .years {
    margin-top: 4px;
  }

  .ends {
    display: flex;
    justify-content: space-between;
    font: var(--font-axis);
    color: var(--ink-3);
  }

  .score {
    font: var(--font-dense);
    color: var(--ink-2);
  }

  .score b {
    font: var(--font-figure);
    color: var(--ink);
  }

  .first {
    margin: 2px 0 6px;
  }

  .first li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 34px 128px;
    gap: 8px;
    align-items: baseline;
    min-height: 20px;
    font: 400 12px/20px var(--sans);
  }

  .first li > :not(:first-child) {
    text-align: end;
  }

  .first .link {
    font: inherit;
    text-decoration-color: var(--line-2);
  }

  .block vg-rank {
    margin-top: 4px;
  }

  .gaps {
    font: var(--font-dense);
  }

  .gaps div {
    padding: 3px 0;
    border-bottom: 1px solid var(--line);
  }

  .gaps dt,
  .gaps dd {
    display: inline;
    font: inherit;
  }

  .gaps dt {
    color: var(--ink);
  }

  .gaps dd {
    color: var(--ink-2);
  }

  .sources {
    columns: 2;
    column-gap: 32px;
    margin-top: 6px;
    font: var(--font-caption);
    color: var(--ink-3);
  }

  .sources li {
    break-inside: avoid;
    margin-bottom: 3px;
    overflow-wrap: anywhere;
  }

  .sources a {
    color: var(--ink-2);
  }

  @container report (max-width: 640px) {
    .figures,
    .trends {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0 18px;
    }

    .trends {
      gap: 18px;
    }

    .blocks,
    .sources {
      columns: 1;
    }

    header {
      grid-template-columns: minmax(0, 1fr);
    }

    .tools {
      grid-row: auto;
      grid-column: 1;
      margin-top: 6px;
    }
  }

  @container report (max-width: 400px) {
    .trends,
    .pair {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media (max-width: 767px) {
    :host {
      padding: 14px 16px 24px;
    }

    h1 {
      font: 600 25px/30px var(--serif);
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
