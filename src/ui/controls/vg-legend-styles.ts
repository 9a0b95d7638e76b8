import {css} from 'lit';

/** Styles of `vg-legend`. */
export const legendStyles = css`
  :host {
    width: 336px;
    max-width: 100%;
    color: var(--ink);
    background: var(--scrim);
    border: 1px solid var(--line);
    border-radius: var(--radius-furniture);
  }

  .body {
    padding: 10px 12px 9px;
  }

  h3,
  .title {
    font: var(--font-subheading);
    text-wrap: balance;
  }

  h4 {
    margin: 0 0 4px;
    font: 600 12px/16px var(--sans);
  }

  .scale {
    display: flex;
    gap: 17px;
    margin-top: 2px;
  }

  .scale.wide {
    flex-direction: column;
    gap: 6px;
  }

  .ramp {
    flex: none;
    overflow: visible;
  }

  .hair {
    stroke: var(--hairline);
    stroke-width: 0.5px;
  }

  .break {
    font-size: 11.5px;
    fill: var(--ink-2);
  }

  .break.small {
    font-size: 12px;
  }

  .marker {
    fill: var(--ink);
  }

  .marker-label {
    font-size: 11.5px;
    font-weight: 600;
    fill: var(--ink);
  }

  .states {
    display: grid;
    align-content: start;
    gap: 3px;
    padding-top: 6px;
    font: var(--font-caption);
    font-size: 12px;
    white-space: nowrap;
  }

  .wide .states {
    grid-template-columns: repeat(2, max-content);
    gap: 3px 24px;
    padding: 0;
  }

  .states li {
    display: flex;
    align-items: center;
    gap: 6px;
  }

  .states svg {
    flex: none;
  }

  .swatch {
    stroke: var(--ink-3);
    stroke-width: 0.8px;
  }

  .mark {
    fill: none;
    stroke: var(--surface);
    stroke-width: 2px;
    stroke-linecap: round;
  }

  .count {
    margin-inline-start: 1px;
    color: var(--ink-3);
  }

  .parts {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 8px;
    margin-top: 7px;
    padding-top: 7px;
    border-top: 1px solid var(--line);
  }

  .part {
    flex: none;
  }

  .part + .part {
    padding-inline-start: 8px;
    border-inline-start: 1px solid var(--line);
  }

  .post {
    fill: var(--post);
    fill-opacity: 0.86;
    stroke: var(--post-line);
  }

  .flow {
    fill: var(--flow);
  }

  /* The arrows decide how wide the part is, the sentence wraps below them. */
  .note {
    width: 0;
    min-width: 100%;
    font: var(--font-axis);
    color: var(--ink-3);
  }

  .source {
    margin-top: 6px;
    padding-top: 5px;
    font: var(--font-axis);
    font-size: 11.5px;
    line-height: 15px;
    color: var(--ink-3);
    border-top: 1px solid var(--line);
  }

  .head {
    display: flex;
    align-items: flex-start;
    gap: 8px;
  }

  .head h3 {
    flex: 1;
    padding-top: 3px;
  }

  .head .button {
    margin: -8px -8px -4px 0;
  }

  .key {
    display: flex;
    align-items: flex-start;
    padding: 8px 0 7px 12px;
  }

  .key .states {
    display: flex;
    gap: 14px;
    padding: 2px 0 0;
  }

  .key .states li:first-child {
    display: none;
  }

  .key .button {
    margin-top: -7px;
  }

  :host([compact]) {
    width: max-content;
  }

  /* Two of them stand side by side where there is room. */
  :host([compact][named]:not([expanded])) {
    box-sizing: border-box;
    max-width: 288px;
  }

  :host([named]) .key {
    position: relative;
    padding-right: 12px;
  }

  :host([named]) .key .title {
    padding-right: 26px;
  }

  :host([named]) .key .button {
    position: absolute;
    top: 7px;
    right: 0;
  }

  :host([named]) .key .states {
    gap: 12px;
  }

  :host([line]) .key {
    gap: 8px;
    align-items: center;
    padding-block: 0;
  }

  :host([line]) .title {
    flex: 1;
    padding-block: 4px;
    font: 600 12px/15px var(--sans);
  }

  :host([line]) .key .button {
    margin-top: 0;
  }

  :host([compact][line]) {
    width: 100%;
  }

  :host([compact][expanded]) {
    width: 100%;
  }
`;
