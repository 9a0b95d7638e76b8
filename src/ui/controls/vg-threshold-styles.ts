import {css} from 'lit';

/** Styles of `vg-threshold`. */
export const thresholdStyles = css`
  :host {
    --share: 0%;
  }

  .bars {
    width: 100%;
    overflow: visible;
  }

  .bin {
    fill: var(--bar);
  }

  .bin.on {
    fill: var(--threshold-colour, var(--flow));
  }

  .bars.loading .bin {
    fill: var(--surface-3);
  }

  input[type='range'] {
    display: block;
    width: 100%;
    height: 32px;
    margin: -14px 0 -8px;
    cursor: pointer;
    appearance: none;
    background: none;
    border-radius: 4px;
  }

  input[type='range']::-webkit-slider-runnable-track {
    height: 3px;
    background: linear-gradient(
      to right,
      var(--line-2) var(--share),
      var(--threshold-colour, var(--flow)) var(--share)
    );
    border-radius: 2px;
  }

  input[type='range']::-moz-range-track {
    height: 3px;
    background: linear-gradient(
      to right,
      var(--line-2) var(--share),
      var(--threshold-colour, var(--flow)) var(--share)
    );
    border-radius: 2px;
  }

  input[type='range']::-webkit-slider-thumb {
    width: 14px;
    height: 14px;
    margin-top: -5.5px;
    appearance: none;
    background: var(--surface);
    border: 2px solid var(--ink);
    border-radius: 50%;
  }

  input[type='range']::-moz-range-thumb {
    box-sizing: border-box;
    width: 14px;
    height: 14px;
    background: var(--surface);
    border: 2px solid var(--ink);
    border-radius: 50%;
  }

  .ends {
    display: flex;
    justify-content: space-between;
    font: var(--font-axis);
    color: var(--ink-3);
  }

  .row {
    display: flex;
    gap: 8px;
    align-items: center;
    margin-top: 4px;
    font: var(--font-dense);
  }

  .row label {
    display: flex;
    gap: 8px;
    align-items: center;
    color: var(--ink-3);
  }

  .row .field {
    width: 92px;
    font-size: 13px;
    font-weight: 600;
  }

  .sign {
    color: var(--ink);
    font-weight: 600;
  }

  .count {
    flex: 1;
    font: var(--font-caption);
    color: var(--ink-3);
  }

  .empty {
    margin-top: 4px;
    font: var(--font-dense);
    color: var(--ink-2);
  }

  @media (pointer: coarse) {
    input[type='range'] {
      height: 44px;
      margin: -20px 0 -14px;
    }

    input[type='range']::-webkit-slider-thumb {
      width: 24px;
      height: 24px;
      margin-top: -10.5px;
    }

    .row .field {
      font-size: 16px;
    }
  }
`;
