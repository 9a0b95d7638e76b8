import {css} from 'lit';

/** What the list of briefings and the storyboard share. */
export const presentStyles = css`
  h1 {
    margin: 0;
    font: var(--font-region);
    letter-spacing: -0.012em;
  }
  h2 {
    font: 600 20px/26px var(--serif);
    letter-spacing: -0.01em;
  }
  .lead {
    max-width: 62ch;
    font: var(--font-sentence);
    color: var(--ink-2);
  }
  .note {
    font: var(--font-caption);
    color: var(--ink-3);
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 14px;
    align-items: center;
    padding: 10px 14px;
    font: var(--font-dense);
    color: var(--warn);
    background: var(--warn-background);
    border-radius: var(--radius-control);
  }
  .notice .icon {
    align-self: flex-start;
    margin-top: 1px;
  }
  .notice p {
    flex: 1 1 24ch;
  }
  .notice .link {
    color: inherit;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    align-items: center;
  }
  input[type='file'] {
    position: absolute;
    width: 1px;
    height: 1px;
    opacity: 0;
  }
  label.button:focus-within {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  label.button {
    cursor: pointer;
  }
  @media (max-width: 767px) {
    .button {
      min-height: 44px;
    }
    .button.icon-only {
      width: 44px;
    }
  }
`;
