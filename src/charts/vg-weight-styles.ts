import {css} from 'lit';

/** Styles of `vg-weight`. */
export const weightStyles = css`
  :host {
    --share: 0;
    --equal: 0;
    --height: 24px;
    --thumb: 14px;
  }

  .head {
    display: flex;
    gap: 8px;
    align-items: center;
  }

  .name {
    display: flex;
    flex: 1;
    gap: 8px;
    align-items: center;
    min-width: 0;
    font: var(--font-dense);
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  label.name {
    gap: 4px;
    min-height: 24px;
    font-weight: 400;
    cursor: pointer;
  }

  .box {
    display: grid;
    flex: none;
    place-items: center;
    width: 24px;
    height: 24px;
    margin-inline-start: -5px;
  }

  input[type='checkbox'] {
    width: 15px;
    height: 15px;
    accent-color: var(--ink-2);
  }

  .counts {
    flex: none;
    fill: var(--bar);
  }

  .percent {
    display: flex;
    flex: none;
    gap: 3px;
    align-items: baseline;
    font: var(--font-dense);
    font-weight: 600;
  }

  .percent .field {
    width: 42px;
    height: 24px;
    padding: 0 2px;
    font-size: 13px;
    line-height: 18px;
    font-weight: 600;
    text-align: end;
    appearance: textfield;
    background: none;
    border-radius: 4px;
  }

  .percent .field::-webkit-inner-spin-button {
    display: none;
  }

  .percent .field[disabled] {
    opacity: 1;
  }

  .off .name,
  .off .percent,
  .off .counts,
  .off .track {
    opacity: 0.55;
  }

  .off label.name {
    opacity: 1;
    color: var(--ink-3);
  }

  .track {
    position: relative;
    height: var(--height);
  }

  .equal {
    position: absolute;
    top: calc(50% - 6px);
    left: calc(var(--thumb) / 2 + (100% - var(--thumb)) * var(--equal));
    width: 1px;
    height: 12px;
    background: var(--ink-3);
    print-color-adjust: exact;
  }

  input[type='range'] {
    position: relative;
    display: block;
    width: 100%;
    height: 100%;
    cursor: pointer;
    appearance: none;
    background: none;
    border-radius: 4px;
  }

  input[type='range']:disabled {
    cursor: default;
  }

  input[type='range']::-webkit-slider-runnable-track {
    height: 3px;
    background: linear-gradient(
      to right,
      var(--category) calc(100% * var(--share)),
      var(--line-2) calc(100% * var(--share))
    );
    border-radius: 2px;
    print-color-adjust: exact;
  }

  input[type='range']::-moz-range-track {
    height: 3px;
    background: linear-gradient(
      to right,
      var(--category) calc(100% * var(--share)),
      var(--line-2) calc(100% * var(--share))
    );
    border-radius: 2px;
  }

  input[type='range']::-webkit-slider-thumb {
    box-sizing: border-box;
    width: var(--thumb);
    height: var(--thumb);
    margin-top: calc(1.5px - var(--thumb) / 2);
    appearance: none;
    background: var(--surface);
    border: 2px solid var(--ink);
    border-radius: 50%;
  }

  input[type='range']::-moz-range-thumb {
    box-sizing: border-box;
    width: var(--thumb);
    height: var(--thumb);
    background: var(--surface);
    border: 2px solid var(--ink);
    border-radius: 50%;
  }

  .caption {
    margin-top: -2px;
  }

  :host([compact]) {
    --height: 44px;
    --thumb: 24px;
  }

  :host([compact]) .percent .field {
    width: 60px;
    height: 44px;
    font-size: 16px;
  }

  :host([compact]) label.name {
    min-height: 44px;
  }

  :host([compact]) .box {
    width: 44px;
    height: 44px;
    margin-inline-start: -14px;
  }

  :host([compact]) input[type='checkbox'] {
    width: 20px;
    height: 20px;
  }

  @media (pointer: coarse) {
    :host {
      --height: 44px;
      --thumb: 24px;
    }

    .percent .field {
      width: 60px;
      height: 44px;
      font-size: 16px;
    }

    label.name,
    .box {
      min-height: 44px;
    }

    .box {
      width: 44px;
      margin-inline-start: -14px;
    }

    input[type='checkbox'] {
      width: 20px;
      height: 20px;
    }
  }

  @media (forced-colors: active) {
    .equal {
      background: CanvasText;
    }
  }
`;
