import {css} from 'lit';

/**
 * The report on paper: two boxes, each exactly as high as the page whatever the paper, so that there are two pages and no
 * third. Nothing of it is on the screen.
 */
export const regionPrintStyles = css`
  :host {
    display: none;
  }

  @media print {
    :host {
      display: block;
      page: region;
      font: 400 8pt/10pt var(--sans);
      /* The x-height of Source Sans 3: a wider face that stands in before it is there takes no more room. */
      font-size-adjust: 0.486;
    }

    .page {
      display: flex;
      flex-direction: column;
      height: 100vh;
      padding: 9mm 10mm 7mm;
      overflow: hidden;
      break-inside: avoid;
      page: region;
    }

    /* Few municipalities leave room: larger type, and what is left of it between the parts. */
    .page.sparse {
      justify-content: space-between;
    }

    .sparse .foot {
      margin-top: 0;
    }

    .page.first {
      break-after: page;
    }

    .head {
      display: flex;
      gap: 4mm;
      align-items: end;
      justify-content: space-between;
    }

    .head .mark {
      font: 600 10pt/12pt var(--serif);
      color: var(--ink);
    }

    p.sub {
      flex: none;
      text-align: end;
    }

    h1 {
      margin: 0;
      font: 600 21pt/25pt var(--serif);
      letter-spacing: -0.015em;
    }

    h1.long {
      font-size: 14pt;
      line-height: 18pt;
      text-wrap: balance;
    }

    .second h1 {
      font-size: 12pt;
      line-height: 15pt;
    }

    .sub,
    .kind {
      color: var(--ink-3);
    }

    .sentence {
      margin: 1.5mm 0 3mm;
      font: 400 10.5pt/14.5pt var(--serif);
      text-wrap: pretty;
    }

    b {
      font-weight: 600;
    }

    .map {
      position: relative;
      flex: 1 1 0;
      min-height: 0;
      border: 0.3mm solid var(--line-2);
    }

    ::slotted([slot='map']) {
      position: absolute;
      inset: 0;
    }

    .under {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 0 6mm;
      align-items: end;
      padding: 1.5mm 0 2.5mm;
    }

    .under h2 {
      grid-column: 1 / -1;
      font: 600 8.5pt/11pt var(--sans);
    }

    .legend text {
      font-size: 7.6px;
      fill: var(--ink-2);
    }

    .figures {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 0 6mm;
    }

    .figure {
      padding: 1.2mm 0 1.6mm;
      border-top: 0.2mm solid var(--line-2);
    }

    dt {
      color: var(--ink-2);
    }

    dd.value {
      font: 600 11.5pt/14pt var(--sans);
    }

    .unit,
    dd.beside,
    dd.change,
    dd.source,
    .small {
      font: 400 7pt/9pt var(--sans);
      color: var(--ink-2);
    }

    dd.source,
    .unit {
      color: var(--ink-3);
    }

    .foot {
      display: flex;
      gap: 4mm;
      justify-content: space-between;
      margin-top: auto;
      padding-top: 1.2mm;
      font: 400 6.5pt/8.5pt var(--sans);
      color: var(--ink-3);
      border-top: 0.2mm solid var(--line-2);
    }

    .foot .address {
      overflow-wrap: anywhere;
    }

    .foot span:last-child {
      flex: none;
    }

    .trends {
      display: grid;
      grid-template-columns: repeat(4, minmax(0, 1fr));
      gap: 0 5mm;
      margin-top: 2mm;
      padding-top: 1.2mm;
      border-top: 0.2mm solid var(--line-2);
    }

    .trends > div {
      display: grid;
      grid-template-rows: subgrid;
      grid-template-columns: minmax(0, 1fr);
      grid-row: span 3;
      align-content: start;
      min-width: 0;
    }

    h2,
    h3 {
      font: 600 8pt/10pt var(--sans);
    }

    .trend {
      margin-top: 0.5mm;
      overflow: visible;
    }

    .trend text {
      font-size: 8.5px;
      fill: var(--ink-2);
    }

    .trend .last {
      font-size: 10.5px;
      font-weight: 600;
      fill: var(--ink);
    }

    .area {
      fill: var(--accent-weak);
    }

    .line {
      fill: none;
      stroke: var(--accent);
      stroke-width: 1.5px;
      stroke-linejoin: round;
    }

    .suspect {
      stroke-dasharray: 3 3;
    }

    .trend circle {
      fill: var(--accent);
    }

    .baseline {
      stroke: var(--line-2);
    }

    .extra,
    .method {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 0 6mm;
      margin-top: 2mm;
      padding-top: 1.2mm;
      border-top: 0.2mm solid var(--line-2);
    }

    .method {
      display: block;
    }

    .facts div {
      display: flex;
      gap: 2mm;
      justify-content: space-between;
      font: 400 7pt/9pt var(--sans);
    }

    .gaps {
      columns: 2;
      column-gap: 6mm;
      font: 400 7pt/9pt var(--sans);
      color: var(--ink-2);
    }

    .gaps p {
      break-inside: avoid;
    }

    .sources {
      columns: 2;
      column-gap: 6mm;
      margin-top: 1mm;
      font: 400 6.2pt/7.6pt var(--sans);
      color: var(--ink-2);
    }

    .sources b {
      color: var(--ink);
    }

    .bars {
      display: grid;
      grid-template-columns: fit-content(26mm) minmax(6mm, 1fr) max-content;
      gap: 0 2mm;
    }

    .bars li {
      display: grid;
      grid-template-columns: subgrid;
      grid-column: 1 / -1;
      align-items: center;
      font: 400 7pt/9.5pt var(--sans);
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

    h4 {
      font: 400 7pt/9pt var(--sans);
      color: var(--ink-2);
    }
  }
`;
