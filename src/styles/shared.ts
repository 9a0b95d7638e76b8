import {css} from 'lit';

/** Box model, type and focus ring inside every shadow root. */
export const controlStyles = css`
  :host {
    display: block;
    font: var(--font-body);
    font-variant-numeric: tabular-nums lining-nums;
    color: var(--ink);
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    list-style: none;
  }

  button,
  input,
  select {
    margin: 0;
    font: inherit;
    font-variant-numeric: inherit;
    color: inherit;
    letter-spacing: inherit;
  }

  button:not([disabled]) {
    cursor: pointer;
  }

  :focus {
    outline: none;
  }

  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }

  svg {
    display: block;
  }

  svg text {
    font-family: var(--sans);
    font-variant-numeric: tabular-nums lining-nums;
  }

  .icon {
    flex: none;
  }

  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    border: 0;
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      transition-duration: 0ms !important;
      animation-duration: 0ms !important;
    }
  }
`;

/** Buttons: `button` quiet, `button line` outlined, `button solid` ink, `button icon-only` square, `link` in running text. */
export const buttonStyles = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 7px;
    min-width: var(--target);
    min-height: var(--target);
    padding: 0 9px;
    font-size: 14px;
    line-height: 20px;
    color: var(--ink-2);
    white-space: nowrap;
    background: none;
    border: 1px solid transparent;
    border-radius: var(--radius-control);
    transition:
      background-color var(--motion-colour),
      color var(--motion-colour);
  }

  .button:hover:not([disabled], [aria-disabled='true']) {
    color: var(--ink);
    background: var(--surface-2);
  }

  .button.line {
    padding: 0 12px;
    color: var(--ink);
    background: var(--surface);
    border-color: var(--control);
  }

  .button.solid,
  .button.solid:hover:not([disabled], [aria-disabled='true']) {
    padding: 0 13px;
    font-weight: 600;
    color: var(--ink-inverse);
    background: var(--ink);
  }

  .button.icon-only {
    width: var(--target);
    padding: 0;
  }

  .button[disabled],
  .button[aria-disabled='true'] {
    cursor: default;
    opacity: 0.45;
  }

  .link {
    padding: 0;
    color: var(--ink);
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
    background: none;
    border: 0;
    border-radius: 2px;
  }

  .link:hover {
    color: var(--accent);
  }

  @media (pointer: coarse) {
    .link {
      position: relative;
    }

    .link::after {
      content: '';
      position: absolute;
      inset: -13px 0;
    }
  }
`;

/** A field with an edge: text boxes, selects, number fields. */
export const fieldStyles = css`
  .field {
    height: var(--field);
    padding: 0 10px;
    font-size: 14px;
    line-height: 20px;
    color: var(--ink);
    background: var(--surface);
    border: 1px solid var(--control);
    border-radius: var(--radius-control);
    transition: background-color var(--motion-colour);
  }

  .field::placeholder {
    color: var(--ink-3);
    opacity: 1;
  }

  .field:hover:not([disabled]) {
    background: var(--surface-2);
  }

  .field[disabled] {
    opacity: 0.45;
  }

  /* Under 16 px a phone zooms into the field. */
  @media (pointer: coarse) {
    .field {
      font-size: 16px;
    }
  }
`;

/** Segmented control: one ink-filled choice in a row. */
export const segmentedStyles = css`
  .segments {
    display: inline-flex;
    max-width: 100%;
  }

  .segment {
    display: inline-flex;
    flex: 0 1 auto;
    align-items: center;
    justify-content: center;
    min-width: var(--target);
    min-height: var(--target);
    padding: 0 10px;
    overflow: hidden;
    font: var(--font-dense);
    color: var(--ink-2);
    text-overflow: ellipsis;
    white-space: nowrap;
    background: var(--surface);
    border: 1px solid var(--control);
    border-inline-start-color: var(--line-2);
    border-inline-end-width: 0;
    transition:
      background-color var(--motion-colour),
      color var(--motion-colour);
  }

  .segment:first-child {
    border-inline-start-color: var(--control);
    border-start-start-radius: var(--radius-control);
    border-end-start-radius: var(--radius-control);
  }

  .segment:last-child {
    border-inline-end-width: 1px;
    border-start-end-radius: var(--radius-control);
    border-end-end-radius: var(--radius-control);
  }

  .segment:hover {
    background: var(--surface-2);
  }

  .segment[aria-checked='true'] {
    font-weight: 600;
    color: var(--ink-inverse);
    background: var(--ink);
    border-color: var(--ink);
  }

  .segment[aria-checked='true'] + .segment {
    border-inline-start-color: var(--ink);
  }

  .segment[aria-disabled='true'] {
    color: var(--ink-3);
    opacity: 0.45;
  }

  .segment:focus-visible {
    z-index: 1;
    border-radius: 5px;
  }

  @media (forced-colors: active) {
    .segment[aria-checked='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
`;

/** The hatch, dots and outlines of the states that are not a value; the ids are `missing` and `suppressed`. */
export const patternStyles = css`
  .pattern-ground {
    fill: var(--pattern-ground);
  }

  .pattern-line {
    fill: var(--pattern-line);
  }

  .suppressed-ground {
    fill: var(--suppressed-ground);
  }

  .suppressed-dot {
    fill: var(--suppressed-dot);
  }
`;

/** Type of SVG charts and the small print below figures. */
export const figureStyles = css`
  .heading {
    font: var(--font-heading);
  }

  .subheading {
    font: var(--font-subheading);
  }

  .caption {
    font: var(--font-caption);
    color: var(--ink-3);
  }

  .axis {
    font-size: 11px;
    fill: var(--ink-3);
  }

  .label {
    font-size: 12px;
    fill: var(--ink-2);
  }

  .strong {
    font-weight: 600;
    fill: var(--ink);
  }

  .halo {
    paint-order: stroke;
    stroke: var(--surface);
    stroke-width: 3px;
    stroke-linejoin: round;
  }

  .gridline {
    stroke: var(--line);
    stroke-width: 1px;
    shape-rendering: crispEdges;
  }

  .baseline {
    stroke: var(--line-2);
    stroke-width: 1px;
    shape-rendering: crispEdges;
  }
`;
