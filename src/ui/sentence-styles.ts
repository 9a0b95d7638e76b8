import {css} from 'lit';

/** A sentence whose underlined words are controls. */
export const sentenceStyles = css`
  :host {
    display: block;
  }
  p {
    margin: 0;
    font: 400 16px/25px var(--serif);
    color: var(--ink);
    text-wrap: pretty;
  }
  .control {
    position: relative;
    font-weight: 560;
    border-bottom: 1.5px solid currentColor;
  }
  .control:hover,
  [role='button']:hover {
    color: var(--accent);
  }
  select {
    position: absolute;
    inset: -4px 0;
    width: 100%;
    opacity: 0;
    cursor: pointer;
    font: 400 14px/20px var(--sans);
    color: #14212b;
  }
  .control:has(select:focus-visible),
  [role='button']:focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
    border-radius: 2px;
  }
  [role='button'] {
    cursor: pointer;
    font-weight: 560;
    border-bottom: 1.5px solid currentColor;
  }
  .pending {
    opacity: 0.6;
  }
  @media (max-width: 767px) {
    p {
      font-size: 15px;
      line-height: 21px;
    }
  }
  @media print {
    .control,
    [role='button'] {
      border-bottom: 0;
    }
  }
`;
