import {css} from 'lit';

/** The storyboard: a rail of scenes, the chosen one beside it, and the hand-out on paper. */
export const storyboardStyles = css`
  :host {
    display: grid;
    grid-template: auto minmax(0, 1fr) / 336px minmax(0, 1fr);
    height: 100%;
    min-height: 0;
  }
  .bar {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: 8px 14px;
    align-items: center;
    padding: 12px 24px;
    border-bottom: 1px solid var(--line);
  }
  .back {
    padding-inline-start: 4px;
  }
  h1,
  .name {
    flex: 1 1 260px;
    min-width: 0;
    font: var(--font-territory);
    letter-spacing: -0.012em;
  }
  .name {
    height: 40px;
    padding: 0 8px;
    margin-inline-start: -8px;
    color: var(--ink);
    background: none;
    border: 1px solid transparent;
    border-radius: var(--radius-control);
  }
  .name:hover,
  .name:focus {
    border-color: var(--line-2);
  }
  .tag {
    padding: 1px 8px;
    font: var(--font-caption);
    color: var(--ink-2);
    background: var(--surface-3);
    border-radius: 4px;
  }
  details {
    position: relative;
  }
  summary {
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .menu {
    position: absolute;
    z-index: 5;
    inset-inline-end: 0;
    top: calc(100% + 4px);
    display: grid;
    min-width: 230px;
    padding: 6px;
    background: var(--surface);
    border: 1px solid var(--line-2);
    border-radius: var(--radius-furniture);
    box-shadow: var(--shadow);
  }
  .menu .button {
    justify-content: flex-start;
    color: var(--ink);
  }
  .rail {
    display: flex;
    flex-direction: column;
    min-height: 0;
    overflow: auto;
    background: var(--surface-2);
    border-inline-end: 1px solid var(--line);
  }
  .rail ol {
    padding: 10px 10px 4px;
  }
  .rail li {
    position: relative;
    border-radius: var(--radius-furniture);
  }
  .rail li.before::before,
  .rail li.after::after {
    content: '';
    position: absolute;
    z-index: 1;
    inset-inline: 8px;
    height: 3px;
    background: var(--accent);
    border-radius: 2px;
  }
  .rail li.before::before {
    top: -2px;
  }
  .rail li.after::after {
    bottom: -2px;
  }
  .card {
    display: grid;
    grid-template-columns: 20px 96px minmax(0, 1fr);
    gap: 10px;
    align-items: start;
    width: 100%;
    padding: 9px 8px;
    text-align: start;
    background: none;
    border: 1px solid transparent;
    border-radius: var(--radius-furniture);
  }
  .card:hover {
    background: var(--surface-3);
  }
  .card[aria-current='true'] {
    background: var(--surface);
    border-color: var(--line-2);
    box-shadow: inset 3px 0 0 var(--accent);
  }
  .number {
    padding-top: 1px;
    font: 600 13px/18px var(--sans);
    color: var(--ink-3);
    text-align: end;
  }
  .card[aria-current='true'] .number {
    color: var(--ink);
  }
  .thumb {
    aspect-ratio: 4 / 3;
    width: 100%;
    overflow: hidden;
    background: var(--sea);
    border-radius: 4px;
    box-shadow: inset 0 0 0 1px var(--hairline);
  }
  .thumb img {
    display: block;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .card .text {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    overflow: hidden;
    font: 400 13px/18px var(--serif);
    color: var(--ink);
  }
  .card .stale {
    display: flex;
    gap: 4px;
    align-items: center;
    margin-top: 4px;
    font: var(--font-caption);
    color: var(--warn);
  }
  .stale .icon {
    width: 14px;
    height: 14px;
  }
  .rail .foot {
    display: grid;
    gap: 8px;
    justify-items: start;
    padding: 6px 20px 20px;
  }
  .detail {
    min-width: 0;
    overflow: auto;
  }
  .empty {
    display: grid;
    gap: 10px;
    justify-items: start;
    max-width: 56ch;
    padding: 40px 32px;
  }
  .handout {
    display: none;
  }
  @media (max-width: 1023px) {
    :host {
      display: block;
      height: auto;
    }
    .bar {
      padding: 10px 16px;
    }
    .rail {
      overflow: visible;
      border-inline-end: 0;
      border-bottom: 1px solid var(--line);
    }
    .rail ol {
      display: flex;
      gap: 4px;
      padding: 8px 12px;
      overflow-x: auto;
      scroll-snap-type: x proximity;
    }
    .rail li {
      flex: none;
      width: 132px;
      scroll-snap-align: start;
    }
    .card {
      grid-template-columns: 16px minmax(0, 1fr);
      gap: 6px;
      height: 100%;
      padding: 8px;
    }
    .card > :last-child {
      grid-column: 1 / -1;
    }
    .card .text {
      -webkit-line-clamp: 3;
      font-size: 12px;
      line-height: 16px;
    }
    .card[aria-current='true'] {
      box-shadow: inset 0 3px 0 var(--accent);
    }
    .rail .foot {
      padding: 0 16px 12px;
    }
    .rail .hint {
      display: none;
    }
    .rail li.before::before,
    .rail li.after::after {
      inset: 8px auto;
      width: 3px;
      height: auto;
    }
    .rail li.after::after {
      inset-inline-end: -3px;
    }
    .rail li.before::before {
      inset-inline-start: -3px;
    }
    .detail {
      overflow: visible;
    }
  }
  @media (max-width: 767px) {
    h1,
    .name {
      flex-basis: 100%;
      font-size: 21px;
      line-height: 27px;
    }
    .menu {
      inset-inline: 0 auto;
    }
  }
  @media print {
    :host {
      display: block;
      height: auto;
    }
    .bar,
    .rail,
    .detail {
      display: none;
    }
    .handout {
      display: block;
    }
    .handout h1 {
      margin-bottom: 6mm;
    }
    .handout article {
      display: grid;
      grid-template-columns: 84mm minmax(0, 1fr);
      gap: 3mm 7mm;
      padding: 5mm 0;
      border-top: 0.3mm solid #888;
      break-inside: avoid;
    }
    .handout :is(.thumb, .sheet) {
      align-self: start;
    }
    .sheet img {
      display: block;
      width: 100%;
      border: 0.2mm solid #888;
    }
    .handout article > div {
      display: grid;
      gap: 2mm;
      align-content: start;
    }
    .handout h2 {
      font: 600 13pt/17pt var(--serif);
    }
    .handout .notes {
      white-space: pre-wrap;
      font: 400 10pt/14pt var(--serif);
    }
    .handout .small {
      font: 400 8.5pt/11.5pt var(--sans);
    }
  }
`;
