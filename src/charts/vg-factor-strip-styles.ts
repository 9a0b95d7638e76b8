import {css} from 'lit';

/** Styles of `vg-factor-strip`: one row when wide, two when narrower, then as many as the groups need. */
export const factorStripStyles = css`
  :host {
    width: 100%;
    container-type: inline-size;
  }

  .patterns {
    position: absolute;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 20px;
    justify-content: flex-end;
    margin-bottom: 6px;
    font: var(--font-caption);
    color: var(--ink-2);
  }

  .legend li {
    display: flex;
    gap: 7px;
    align-items: center;
  }

  .legend .swatch {
    flex: none;
  }

  .count {
    color: var(--ink-3);
  }

  .groups {
    display: grid;
    grid-template-columns: 8fr 2fr 2fr 2fr;
    gap: 8px 14px;
  }

  .factors {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }

  .common .factors {
    grid-template-columns: repeat(8, minmax(0, 1fr));
  }

  .group .caption {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .factor {
    display: block;
    width: 100%;
    min-height: max(40px, var(--target));
    padding: 3px 4px;
    text-align: start;
    background: none;
    border: 0;
    border-radius: 4px;
  }

  .factors {
    margin-inline: -4px;
  }

  .factor:hover {
    background: var(--surface-2);
  }

  .factor[aria-pressed='true'] {
    background: var(--accent-weak);
    box-shadow: inset 0 0 0 1.5px var(--ink);
  }

  .factor:focus-visible {
    outline-offset: 0;
  }

  .line {
    display: flex;
    gap: 5px;
    align-items: center;
  }

  .number {
    flex: none;
    font: var(--font-subheading);
  }

  .line .swatch {
    flex: 1;
    min-width: 0;
    max-width: 72px;
  }

  .short {
    display: block;
    margin-top: 2px;
    overflow: hidden;
    font: var(--font-caption);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .none .short,
  .idle .short {
    color: var(--ink-3);
  }

  .swatch {
    overflow: visible;
  }

  .box {
    fill: var(--surface);
  }

  .edge {
    fill: none;
    stroke: var(--ciruela-5);
  }

  .fill {
    fill: var(--ciruela-5);
  }

  .pencil {
    fill: none;
    stroke: var(--ciruela-5);
    stroke-width: 1.2px;
    stroke-linejoin: round;
  }

  .swatch.none .edge {
    stroke: var(--ink-3);
  }

  .swatch.idle .edge {
    stroke: var(--ink-3);
    stroke-dasharray: 3 2;
  }

  .chosen {
    margin-top: 6px;
    font: var(--font-dense);
    color: var(--ink-2);
  }

  .chosen strong {
    font-weight: 600;
    color: var(--ink);
  }

  @container (max-width: 1000px) {
    .groups {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }

    .common {
      grid-column: 1 / -1;
    }

    .legend {
      justify-content: flex-start;
    }
  }

  @container (max-width: 620px) {
    .groups {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .common .factors {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }

  @container (max-width: 380px) {
    .common .factors {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }

  @media print {
    .swatch {
      print-color-adjust: exact;
    }
  }
`;
