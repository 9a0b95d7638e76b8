import {css} from 'lit';

/** The GL map, its scale, and the elements that stand on it. */
export const mapViewStyles = css`
  :host {
    display: block;
    position: absolute;
    inset: 0;
  }
  #map {
    position: absolute;
    inset: 0;
    background: var(--sea);
  }
  .maplibregl-ctrl-bottom-right {
    bottom: 36px;
  }
  .callout {
    pointer-events: none;
    white-space: nowrap;
    font: 400 12px/15px var(--sans);
    color: var(--ink);
    text-shadow:
      0 0 2px var(--halo),
      0 0 3px var(--halo),
      0 0 3px var(--halo);
  }
  .callout b {
    font-weight: 600;
  }
  .maplibregl-marker {
    pointer-events: none;
  }
  .maplibregl-marker:has(> .vertex, > .middle) {
    display: grid;
    place-items: center;
    width: 26px;
    height: 26px;
    pointer-events: auto;
    cursor: grab;
  }
  .vertex,
  .middle {
    box-sizing: border-box;
    width: 11px;
    height: 11px;
    background: var(--surface);
    border: 2px solid var(--accent);
  }
  .middle {
    width: 8px;
    height: 8px;
    border-width: 1px;
    border-radius: 50%;
    opacity: 0.75;
  }
  .maplibregl-marker:hover > .vertex,
  .maplibregl-marker:hover > .middle {
    background: var(--accent);
  }
  .disc {
    display: grid;
    place-items: center;
    width: 10px;
    height: 10px;
    font: 600 11px/1 var(--sans);
    color: var(--ink);
    background: var(--surface);
    border: 1.5px solid var(--ink);
    transform-origin: center;
  }
  .disc.ranked {
    width: 19px;
    height: 19px;
    border-width: 1px;
    border-radius: 50%;
  }
  .disc.present {
    box-shadow:
      0 0 0 2.5px var(--halo),
      0 0 0 4.5px var(--ink);
  }
  .disc.emerging {
    box-shadow:
      0 0 0 2.5px var(--halo),
      0 0 0 3.5px var(--ink);
  }
  .disc.absent,
  .disc.unknown {
    box-shadow:
      0 0 0 2px var(--halo),
      0 0 0 3px var(--ink-3);
  }
  .maplibregl-ctrl-scale {
    border: 1px solid var(--ink-3);
    border-top: 0;
    background: none;
    font: var(--font-axis);
    color: var(--ink-2);
  }
`;
