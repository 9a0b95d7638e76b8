import {css} from 'lit';

/** Styles of `vg-search`. */
export const searchStyles = css`
  :host {
    position: relative;
    min-width: 0;
  }

  .box {
    position: relative;
    display: flex;
    align-items: center;
  }

  input.field {
    width: 100%;
    height: 34px;
    padding: 0 38px 0 34px;
    text-overflow: ellipsis;
  }

  input::-webkit-search-cancel-button {
    display: none;
  }

  .glass {
    position: absolute;
    inset-inline-start: 10px;
    color: var(--ink-3);
    pointer-events: none;
  }

  kbd {
    position: absolute;
    inset-inline-end: 9px;
    padding: 0 5px;
    font: 500 11px/16px var(--sans);
    color: var(--ink-3);
    pointer-events: none;
    border: 1px solid var(--line-2);
    border-radius: 3px;
  }

  input:focus ~ kbd {
    display: none;
  }

  .clear {
    position: absolute;
    inset-inline-end: 1px;
    min-width: 32px;
    min-height: 32px;
    width: 32px;
  }

  .list {
    position: absolute;
    z-index: 20;
    inset: calc(100% + 4px) 0 auto;
    min-width: min(320px, 100vw - 32px);
    max-height: min(400px, 60vh);
    padding: 4px;
    overflow: auto;
    overscroll-behavior: contain;
    background: var(--surface);
    border: 1px solid var(--line-2);
    border-radius: var(--radius-furniture);
    box-shadow: var(--shadow);
  }

  [role='option'] {
    display: flex;
    gap: 10px;
    align-items: center;
    min-height: var(--target);
    padding: 4px 8px;
    cursor: pointer;
    border-radius: 4px;
  }

  [role='option'] .icon {
    color: var(--ink-3);
  }

  .name {
    flex: 1;
    min-width: 0;
  }

  .name b {
    font-weight: 600;
  }

  .detail {
    display: block;
    font: var(--font-caption);
    color: var(--ink-3);
  }

  .code {
    font: var(--font-caption);
    color: var(--ink-3);
  }

  [aria-selected='true'] {
    background: var(--accent-weak);
  }

  [role='option']:hover {
    background: var(--surface-2);
  }

  .message {
    padding: 7px 8px;
    font: var(--font-dense);
    color: var(--ink-2);
  }

  .skeleton {
    height: 14px;
    margin: 10px 8px;
    background: var(--surface-3);
    border-radius: 3px;
  }

  .skeleton:nth-child(2) {
    width: 62%;
  }

  .skeleton:nth-child(3) {
    width: 78%;
  }

  @media (pointer: coarse) {
    input.field {
      height: 44px;
    }

    .clear {
      min-width: 44px;
      min-height: 44px;
    }

    kbd {
      display: none;
    }
  }

  @media (forced-colors: active) {
    [aria-selected='true'] {
      outline: 2px solid Highlight;
    }
  }
`;
