import {css} from 'lit';

/** Marks of the states of a figure, and the colours of the classes of bars; on the screen and on paper. */
export const regionCellStyles = css`
  .quiet {
    color: var(--ink-3);
  }

  .suppressed {
    padding: 0 4px;
    font-size: 0.92em;
    color: var(--ink-2);
    border: 1px dotted var(--ink-3);
    border-radius: 2px;
  }

  .unstable {
    text-decoration: underline dotted var(--ink-3);
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }

  .verify {
    margin-inline-start: 2px;
    font-weight: 600;
    color: var(--warn);
  }

  .agua-1 {
    fill: var(--agua-1);
  }
  .agua-2 {
    fill: var(--agua-2);
  }
  .agua-3 {
    fill: var(--agua-3);
  }
  .agua-4 {
    fill: var(--agua-4);
  }
  .agua-5 {
    fill: var(--agua-5);
  }
  .agua-6 {
    fill: var(--agua-6);
  }
  .arcilla-1 {
    fill: var(--arcilla-1);
  }
  .arcilla-2 {
    fill: var(--arcilla-2);
  }
  .arcilla-3 {
    fill: var(--arcilla-3);
  }
  .arcilla-4 {
    fill: var(--arcilla-4);
  }
  .arcilla-5 {
    fill: var(--arcilla-5);
  }
  .arcilla-6 {
    fill: var(--arcilla-6);
  }
  .ciruela-1 {
    fill: var(--ciruela-1);
  }
  .ciruela-2 {
    fill: var(--ciruela-2);
  }
  .ciruela-3 {
    fill: var(--ciruela-3);
  }
  .ciruela-4 {
    fill: var(--ciruela-4);
  }
  .ciruela-5 {
    fill: var(--ciruela-5);
  }
  .ciruela-6 {
    fill: var(--ciruela-6);
  }

  [class^='agua-'],
  [class^='arcilla-'],
  [class^='ciruela-'] {
    stroke: var(--hairline);
    stroke-width: 0.5px;
  }
`;
