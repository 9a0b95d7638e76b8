import {css} from 'lit';

/** Styles of `levelGlyph`. */
export const glyphStyles = css`
  .glyph {
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.4;
    stroke-linejoin: round;
  }

  .glyph .full {
    fill: currentColor;
  }

  .glyph .dashed {
    stroke-dasharray: 2 2;
  }
`;

/** Styles of an assessment as it is read: level, author and date, evidence, source. */
export const entryStyles = css`
  .said {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 8px;
    align-items: center;
  }

  .level {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    font-weight: 600;
  }

  .by,
  .source {
    font: var(--font-caption);
    color: var(--ink-3);
  }

  .source {
    overflow-wrap: anywhere;
  }

  .evidence {
    margin: 2px 0;
    font: var(--font-dense);
    color: var(--ink-2);
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
`;

/** Styles of `vg-assessment-sheet`. */
export const sheetStyles = css`
  :host {
    padding: 16px 20px 28px;
    border: 2px dashed transparent;
  }

  :host([dropping]) {
    border-color: var(--focus);
  }

  h2 {
    font: 600 18px/24px var(--serif);
  }

  h3 {
    font: var(--font-subheading);
  }

  .intro,
  .empty {
    margin: 6px 0;
    font: var(--font-dense);
    color: var(--ink-2);
    text-wrap: pretty;
  }

  .empty {
    margin: 14px 0;
  }

  .status,
  .note {
    margin: 6px 0;
    font: var(--font-caption);
    color: var(--ink-3);
  }

  vg-notice {
    margin: 8px 0;
  }

  .factors > li {
    padding: 10px 0;
    border-top: 1px solid var(--line);
  }

  .head {
    display: flex;
    gap: 8px;
    align-items: flex-start;
  }

  .head > div {
    flex: 1;
    min-width: 0;
  }

  .number {
    display: block;
    font: var(--font-caption);
    color: var(--ink-3);
  }

  .entry {
    padding: 6px 0 2px;
  }

  .entry + .entry {
    border-top: 1px dotted var(--line-2);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 14px;
    font: var(--font-caption);
  }

  .actions .link {
    min-width: 24px;
    min-height: 24px;
    color: var(--ink-2);
  }

  summary {
    min-height: var(--target);
    padding: 6px 0;
    font: var(--font-caption);
    color: var(--ink-2);
    cursor: pointer;
    border-radius: 2px;
  }

  .files {
    padding-top: 12px;
    border-top: 2px solid var(--ink);
  }

  .files > div {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .problems {
    margin-top: 4px;
  }

  .problems li {
    margin-top: 4px;
    overflow-wrap: anywhere;
  }

  @media (max-width: 767px) {
    :host {
      padding: 4px 16px 24px;
    }
  }
`;

/** Styles of `vg-assessment-form`. */
export const formStyles = css`
  form {
    display: grid;
    gap: 12px;
    margin-top: 8px;
    padding: 12px;
    background: var(--surface-2);
    border: 1px solid var(--line);
    border-radius: var(--radius-furniture);
  }

  fieldset {
    min-width: 0;
  }

  legend,
  .name {
    display: block;
    margin-bottom: 4px;
    font: var(--font-subheading);
  }

  .choice {
    display: flex;
    gap: 8px;
    align-items: center;
    min-height: var(--target);
    padding: 2px 0;
    cursor: pointer;
  }

  .choice input {
    flex: none;
    width: 16px;
    height: 16px;
    accent-color: var(--accent);
  }

  .hint,
  .counter {
    display: block;
    margin-top: 2px;
    font: var(--font-caption);
    color: var(--ink-3);
  }

  .choice .hint {
    flex: 1;
    margin-top: 0;
    min-width: 0;
  }

  .choice .word {
    flex: none;
    min-width: 76px;
  }

  textarea.field {
    display: block;
    width: 100%;
    height: auto;
    min-height: 96px;
    margin: 0;
    padding: 6px 10px;
    font-family: inherit;
    resize: vertical;
  }

  .wide {
    width: 100%;
  }

  .pair {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }

  .initials {
    width: 110px;
    text-transform: uppercase;
  }

  .wrong {
    font: var(--font-caption);
    color: var(--error);
  }

  [aria-invalid='true'] {
    border-color: var(--error);
  }

  .buttons {
    display: flex;
    gap: 8px;
  }
`;

/** Styles of `vg-assessment-merge`. */
export const mergeStyles = css`
  article {
    padding: 12px 0;
    border-top: 1px solid var(--line);
  }

  h3 {
    font: var(--font-subheading);
  }

  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 220px), 1fr));
    gap: 12px;
    margin: 8px 0;
  }

  section {
    min-width: 0;
    padding: 10px;
    background: var(--surface-2);
    border-radius: var(--radius-control);
  }

  h4 {
    margin-bottom: 4px;
    font: var(--font-caption);
    color: var(--ink-2);
  }

  dl {
    display: grid;
    gap: 6px;
  }

  dt {
    font: var(--font-caption);
    color: var(--ink-3);
  }

  dd {
    font: var(--font-dense);
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  dd .level {
    display: inline-flex;
    gap: 6px;
    align-items: center;
  }

  mark {
    padding: 0 4px;
    font-weight: 600;
    color: var(--warn);
    background: var(--warn-background);
    border-radius: 2px;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
`;
