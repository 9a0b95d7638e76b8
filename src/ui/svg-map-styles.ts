import {css} from 'lit';

/** The SVG map: its ground and its words. */
export const svgMapStyles = css`
  :host {
    display: block;
    position: absolute;
    inset: 0;
    overflow: hidden;
    background: var(--sea);
    touch-action: none;
  }
  svg {
    display: block;
    width: 100%;
    height: 100%;
  }
  text {
    font: 400 11.5px/1 var(--sans);
    fill: var(--ink);
    paint-order: stroke;
    stroke: var(--halo);
    stroke-width: 3px;
    stroke-opacity: 0.85;
    stroke-linejoin: round;
  }
  .country {
    font-size: 11.5px;
    letter-spacing: 0.16em;
    fill: var(--ink-3);
    stroke: var(--land);
  }
  .sea {
    font: italic 400 14px/1 var(--serif);
    fill: var(--sea-ink);
    stroke: none;
  }
  .selected,
  .flag {
    font-size: 13.5px;
    font-weight: 700;
  }
  .disc {
    font-size: 11px;
    font-weight: 600;
    stroke: none;
  }
  .territory {
    cursor: pointer;
  }
`;
