import {css} from 'lit';

/** The buttons on a map, one below the other in its corner: larger for a finger. */
export const mapButtonsStyles = css`
  .controls {
    position: absolute;
    top: 16px;
    right: 16px;
    z-index: 3;
    display: flex;
    flex-direction: column;
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius-furniture);
    overflow: hidden;
  }
  .controls button {
    all: unset;
    box-sizing: border-box;
    width: 34px;
    height: 34px;
    display: grid;
    place-items: center;
    color: var(--ink-2);
    cursor: pointer;
  }
  .controls button + button {
    border-top: 1px solid var(--line);
  }
  .controls button:hover {
    background: var(--surface-2);
    color: var(--ink);
  }
  .controls button:focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: -2px;
  }
  @media (pointer: coarse) {
    .controls button {
      width: 44px;
      height: 44px;
    }
  }
`;
