import {css} from 'lit';

/** The stage: scenes fill it, its furniture stands at the foot and hides when nobody moves. */
export const stageStyles = css`
  :host {
    --column: max(calc(640 * var(--u)), 260px);
    position: fixed;
    inset: 0;
    z-index: 50;
    overflow: hidden;
    background: var(--sea);
    color: var(--ink);
    touch-action: pan-y pinch-zoom;
    user-select: none;
  }
  :host(:focus) {
    outline: none;
  }
  :host([resting]) {
    cursor: none;
  }
  main {
    display: block;
  }
  .empty {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    padding: 24px;
    font: 400 max(21px, calc(54 * var(--u))) / 1.2 var(--serif);
    text-align: center;
  }
  vg-stage-scene[current] {
    z-index: 1;
  }
  .brand {
    position: absolute;
    z-index: 2;
    top: calc(58 * var(--u));
    inset-inline-end: calc(96 * var(--u));
    display: flex;
    align-items: center;
    gap: calc(12 * var(--u));
    font: 600 max(15px, calc(28 * var(--u))) / 1 var(--serif);
    letter-spacing: -0.01em;
    text-shadow:
      0 0 3px var(--halo),
      0 0 3px var(--halo);
  }
  .brand svg {
    width: max(15px, calc(27 * var(--u)));
    height: max(15px, calc(27 * var(--u)));
    overflow: visible;
  }
  .brand path {
    fill: none;
    stroke: var(--accent);
    stroke-width: 2.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .brand circle {
    fill: var(--accent);
  }
  .foot {
    position: absolute;
    z-index: 2;
    inset-inline-end: calc(96 * var(--u));
    bottom: calc(30 * var(--u));
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: calc(10 * var(--u)) calc(26 * var(--u));
    max-width: calc(100% - 2 * 16px);
  }
  .position {
    min-height: max(24px, calc(40 * var(--u)));
    font: 400 max(12px, calc(18 * var(--u))) / max(24px, calc(40 * var(--u))) var(--sans);
    color: var(--ink-2);
  }
  /* Whatever the map shows below, where the show stands can be read. */
  .where {
    display: flex;
    align-items: center;
    gap: calc(20 * var(--u));
    padding: 0 calc(18 * var(--u));
    background: color-mix(in srgb, var(--sea) 88%, transparent);
    border-radius: 99px;
  }
  .dots {
    display: flex;
    align-items: center;
  }
  .dots button {
    display: grid;
    place-content: center;
    width: max(24px, calc(24 * var(--u)));
    height: max(24px, calc(40 * var(--u)));
    padding: 0;
    background: none;
    border: 0;
  }
  .dots button::before {
    content: '';
    box-sizing: border-box;
    width: max(8px, calc(11 * var(--u)));
    height: max(8px, calc(11 * var(--u)));
    border: max(1px, calc(1.6 * var(--u))) solid var(--ink-2);
    border-radius: 99px;
    background: var(--halo);
  }
  .dots .past::before {
    background: var(--ink-2);
  }
  .dots [aria-current] {
    width: max(34px, calc(44 * var(--u)));
  }
  .dots [aria-current]::before {
    width: max(22px, calc(30 * var(--u)));
    background: var(--ink);
    border-color: var(--ink);
  }
  .tools {
    display: flex;
    background: var(--surface);
    border: 1px solid var(--line-2);
    border-radius: var(--radius-furniture);
    transition: opacity var(--motion-colour);
  }
  .tools .button {
    width: 40px;
    height: 40px;
  }
  :host([resting]) .tools:not(:focus-within) {
    opacity: 0;
    pointer-events: none;
  }
  .typed,
  .notice {
    position: absolute;
    z-index: 4;
    inset-inline: 0;
    top: 16px;
    display: flex;
    align-items: center;
    gap: 10px;
    width: fit-content;
    max-width: calc(100% - 32px);
    margin: 0 auto;
    padding: 8px 14px;
    font: 400 max(14px, calc(20 * var(--u))) / 1.35 var(--sans);
    background: var(--surface);
    border: 1px solid var(--line-2);
    border-radius: var(--radius-furniture);
  }
  .notice {
    z-index: 5;
  }
  .curtain {
    position: absolute;
    z-index: 3;
    inset: 0;
    cursor: none;
  }
  .black {
    background: var(--curtain-black);
  }
  .white {
    background: var(--curtain-white);
  }
  @media (max-width: 600px) {
    .brand {
      top: 14px;
      inset-inline-end: 16px;
    }
    .foot {
      inset-inline: 8px;
      bottom: 4px;
      gap: 0 8px;
    }
    .tools .button {
      width: 44px;
      height: 44px;
    }
  }
  @media (pointer: coarse) {
    .tools .button {
      width: 44px;
      height: 44px;
    }
  }
`;
