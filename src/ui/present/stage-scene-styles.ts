import {css} from 'lit';

/**
 * A scene in units of a stage of 1080 (`--u`): everything grows with the height of the screen. A small screen keeps a
 * size that can be read.
 */
export const stageSceneStyles = css`
  :host {
    position: absolute;
    inset: 0;
    overflow: hidden;
    background: var(--sea);
    visibility: hidden;
    contain: strict;
  }
  :host([current]),
  :host(.moving) {
    visibility: visible;
  }
  .map {
    position: absolute;
    inset: 0;
  }
  .scrim {
    position: absolute;
    inset: 0 auto 0 0;
    /* It ends where the map's subject begins: a class that is paler is another number. */
    width: calc(96 * var(--u) + var(--column) + 44 * var(--u));
    /* A mask would cost a surface of its own for every picture. */
    background: linear-gradient(
      to right,
      var(--sea) calc(100% - 44 * var(--u)),
      color-mix(in srgb, var(--sea) 0%, transparent)
    );
  }
  .text {
    position: absolute;
    inset: 0 auto 0 0;
    display: flex;
    flex-direction: column;
    gap: calc(24 * var(--u));
    box-sizing: border-box;
    width: calc(96 * var(--u) + var(--column));
    padding: calc(92 * var(--u)) 0 calc(44 * var(--u)) calc(96 * var(--u));
    overflow: hidden auto;
    color: var(--ink);
  }
  .claim {
    flex: 1;
  }
  .kicker {
    margin-bottom: calc(20 * var(--u));
    font: 400 max(13px, calc(24 * var(--u))) / 1.3 var(--sans);
    color: var(--ink-2);
  }
  h1 {
    margin: 0;
    font: 400 max(21px, calc(54 * var(--u))) / 1.185 var(--serif);
    letter-spacing: -0.015em;
    text-wrap: pretty;
    overflow-wrap: break-word;
  }
  h1.long {
    font-size: max(18px, calc(42 * var(--u)));
  }
  .caption {
    margin-top: calc(30 * var(--u));
    font: 400 max(13px, calc(22 * var(--u))) / 1.36 var(--sans);
    color: var(--ink-2);
  }
  .figures {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: calc(22 * var(--u)) calc(28 * var(--u));
    margin-top: calc(36 * var(--u));
  }
  .figures dt {
    font: 400 max(12px, calc(20 * var(--u))) / 1.3 var(--sans);
    color: var(--ink-2);
  }
  .figures dd {
    font: 400 max(12px, calc(20 * var(--u))) / 1.25 var(--sans);
    color: var(--ink-2);
  }
  .figures b {
    font: 600 max(18px, calc(38 * var(--u))) / 1.25 var(--sans);
    color: var(--ink);
  }
  .figures .when {
    font-size: max(11px, calc(16.5 * var(--u)));
    color: var(--ink-3);
  }
  .note {
    margin-top: calc(24 * var(--u));
    font: 600 max(13px, calc(22 * var(--u))) / 1.36 var(--sans);
    color: var(--warn);
  }
  .fetch {
    display: block;
    width: auto;
    min-height: 44px;
    margin-top: calc(14 * var(--u));
    padding: 0 calc(24 * var(--u));
    font: inherit;
    color: var(--surface);
    background: var(--ink);
    border: 0;
    border-radius: var(--radius-control);
  }
  .card {
    right: 0;
    width: auto;
    max-width: calc(1500 * var(--u));
  }
  .card h1 {
    font-size: max(24px, calc(76 * var(--u)));
  }
  .card .claim {
    display: grid;
    align-content: center;
  }
  .legend {
    display: grid;
    gap: calc(12 * var(--u));
  }
  .heading {
    margin: 0;
    font: 600 max(13px, calc(22 * var(--u))) / 1.25 var(--sans);
    text-wrap: balance;
  }
  .ramp {
    width: 100%;
    max-width: calc(640 * var(--u) * 1.6);
    overflow: visible;
  }
  .ramp text {
    font-size: 20px;
    font-weight: 500;
    fill: var(--ink);
  }
  .states {
    display: flex;
    flex-wrap: wrap;
    gap: calc(6 * var(--u)) calc(30 * var(--u));
    margin: 0;
    padding: 0;
    font: 400 max(12px, calc(20 * var(--u))) / 1.3 var(--sans);
    list-style: none;
  }
  .states li {
    display: flex;
    align-items: center;
    gap: calc(10 * var(--u));
  }
  .swatch {
    flex: none;
    width: max(17px, calc(28 * var(--u)));
    height: max(12px, calc(20 * var(--u)));
  }
  .swatch rect {
    stroke: var(--control);
    stroke-width: 1;
  }
  .swatch .zero {
    fill: var(--surface);
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(6 * var(--u)) calc(22 * var(--u));
    font: 400 max(12px, calc(20 * var(--u))) / 1.3 var(--sans);
  }
  .mark {
    display: flex;
    align-items: center;
    gap: calc(8 * var(--u));
  }
  .line {
    width: calc(60 * var(--mark));
    height: calc(14 * var(--mark));
  }
  .post {
    fill: var(--post);
    fill-opacity: 0.86;
    stroke: var(--post-line);
  }
  .flow {
    fill: var(--flow);
  }
  .method {
    font: 400 max(12px, calc(18 * var(--u))) / 1.35 var(--sans);
    color: var(--ink-2);
  }
  .enlarged {
    zoom: var(--zoom, 1);
  }
  .source {
    font: 400 max(11px, calc(18 * var(--u))) / 1.35 var(--sans);
    color: var(--ink-3);
  }

  :host([tall]) {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto auto;
    row-gap: 10px;
    padding: 44px 0 52px;
  }
  :host([tall]) .map {
    position: relative;
    inset: auto;
    grid-row: 2;
  }
  :host([tall]) .scrim {
    display: none;
  }
  :host([tall]) .text:not(.card) {
    display: contents;
  }
  :host([tall]) :is(.claim, .legend, .source) {
    margin-inline: 18px;
  }
  :host([tall]) .claim {
    grid-row: 1;
  }
  :host([tall]) .legend {
    grid-row: 3;
    gap: 6px;
  }
  :host([tall]) .source {
    grid-row: 4;
  }
  :host([tall]) .kicker {
    margin-bottom: 6px;
  }
  :host([tall]) h1 {
    font-size: max(20px, calc(40 * var(--u)));
  }
  :host([tall]) .caption {
    margin-top: 8px;
  }
  :host([tall]) .figures {
    gap: 8px 14px;
    margin-top: 10px;
  }
`;
