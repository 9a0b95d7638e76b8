import {css} from 'lit';

/** The map and the furniture on it. */
export const mapFrameStyles = css`
  :host {
    position: relative;
    overflow: hidden;
    background: var(--sea);
    isolation: isolate;
  }
  #stage {
    position: absolute;
    inset: 0;
  }
  #stage:focus-visible {
    outline: none;
  }
  /* The ring lies over the furniture of the map; the map itself stays below it. */
  #stage:focus-visible::after {
    content: '';
    position: absolute;
    inset: 0;
    z-index: 5;
    outline: 3px solid var(--focus);
    outline-offset: -3px;
    pointer-events: none;
  }
  /* The inset stands at one height, and gives way to a long sentence only. */
  .corner {
    position: absolute;
    top: 14px;
    left: 20px;
    max-width: min(400px, calc(100% - 96px));
    z-index: 3;
    display: grid;
    grid-template-rows: minmax(134px, auto) auto;
    gap: 10px;
    place-items: start;
    pointer-events: none;
  }
  .corner > * {
    pointer-events: auto;
  }
  .sentence {
    padding: 2px 8px 5px;
    margin: -2px -8px;
    border-radius: var(--radius-furniture);
    background: color-mix(in srgb, var(--sea) 76%, transparent);
  }
  .controls button[aria-pressed='true'] {
    background: var(--ink);
    color: var(--ink-inverse);
  }
  .legend {
    position: absolute;
    left: 12px;
    bottom: 12px;
    z-index: 3;
    max-width: min(336px, calc(100% - 24px));
  }
  @media (min-width: 768px) {
    .legend.two {
      right: 12px;
      bottom: 46px;
      max-width: none;
    }
  }
  .attribution {
    position: absolute;
    right: 10px;
    bottom: 6px;
    z-index: 1;
    max-width: min(400px, calc(100% - 372px));
    margin: 0;
    text-align: right;
    font: var(--font-axis);
    color: var(--ink-2);
    padding: 1px 4px;
    border-radius: 3px;
    background: color-mix(in srgb, var(--land) 72%, transparent);
  }
  .tooltip {
    position: absolute;
    z-index: 4;
    pointer-events: none;
    width: max-content;
    max-width: 240px;
    padding: 8px 11px;
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius-furniture);
    box-shadow: var(--shadow);
    font: var(--font-dense);
  }
  .tooltip b {
    font-weight: 600;
  }
  .tooltip .value {
    font-weight: 600;
  }
  .tooltip small {
    display: block;
    font: var(--font-caption);
    color: var(--ink-3);
  }
  .pending {
    position: absolute;
    inset: 0 0 auto;
    height: 2px;
    background: var(--accent);
    z-index: 6;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .note {
    position: absolute;
    top: 14px;
    right: 64px;
    max-width: 300px;
    z-index: 3;
    padding: 6px 10px;
    font: var(--font-caption);
    color: var(--ink-2);
    background: var(--scrim);
    border-radius: var(--radius-control);
  }
  .note button {
    padding: 0;
    color: inherit;
    text-decoration: underline;
    text-underline-offset: 3px;
    background: none;
    border: 0;
  }
  @media (max-width: 767px) {
    :host {
      display: grid;
      grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
    }
    .corner {
      position: relative;
      inset: auto;
      max-width: none;
      display: block;
    }
    .sentence {
      margin: 0;
      padding: 8px 14px;
      border-radius: 0;
      border-bottom: 1px solid var(--line);
      background: var(--surface);
    }
    #stage {
      position: relative;
      inset: auto;
    }
    .controls {
      grid-area: 2 / 1;
      position: relative;
      inset: auto;
      place-self: start end;
      margin: 76px 10px 0 0;
    }
    .attribution,
    vg-inset {
      display: none;
    }
    .note {
      grid-area: 2 / 1;
      position: relative;
      inset: auto;
      place-self: start;
      max-width: calc(100% - 84px);
      margin: 92px 0 0 10px;
    }
    .note.light {
      display: none;
    }
    .legend {
      grid-area: 2 / 1;
      position: relative;
      left: 10px;
      bottom: auto;
      align-self: start;
      width: max-content;
      max-width: calc(100% - 20px);
      margin-top: 8px;
    }
    .legend.keys {
      width: auto;
      margin-right: 84px;
    }
    .controls:has(~ .keys) {
      margin-top: 8px;
    }
    #stage {
      grid-area: 2 / 1;
    }
  }
  @media print {
    .controls,
    .tooltip,
    .pending,
    .note {
      display: none;
    }
  }
`;
