import {css} from 'lit';

/** The speaker's window: time at the top, scenes beside each other, notes as large as they can be. */
export const speakerStyles = css`
  :host {
    display: grid;
    grid-template-rows: auto auto 1fr auto;
    box-sizing: border-box;
    min-height: 100vh;
    min-height: 100dvh;
    background: var(--surface);
  }
  header,
  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 22px;
    min-height: 60px;
    padding: 8px 24px;
    border-bottom: 1px solid var(--line);
  }
  h1 {
    margin: 0;
    font: 600 20px/26px var(--serif);
    letter-spacing: -0.012em;
  }
  .position {
    font: 400 16px/24px var(--sans);
    color: var(--ink-2);
  }
  .space {
    flex: 1;
  }
  .stopwatch {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .stopwatch .button,
  .notes-head .button {
    width: 40px;
    height: 40px;
  }
  .label {
    font: 400 14px/20px var(--sans);
    color: var(--ink-3);
  }
  header b {
    margin-inline-start: 6px;
    font: 600 27px/32px var(--sans);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .clock b {
    font-weight: 400;
  }
  .warning {
    padding: 10px 24px;
    font: 600 15px/22px var(--sans);
    color: var(--warn);
    background: var(--warn-background);
  }
  main {
    grid-row: 3;
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    grid-template-rows: auto minmax(180px, 1fr);
    min-height: 0;
  }
  section {
    min-width: 0;
    padding: 18px 24px;
  }
  .now {
    grid-column: 1;
  }
  .then {
    grid-column: 2;
    grid-row: 1 / span 2;
    background: var(--surface-2);
    border-inline-start: 1px solid var(--line);
    overflow: auto;
  }
  .notes {
    display: flex;
    flex-direction: column;
    grid-column: 1;
    min-height: 0;
    border-top: 1px solid var(--line);
  }
  h2 {
    font: 600 14px/20px var(--sans);
    color: var(--ink-3);
  }
  .scene {
    display: grid;
    grid-template-columns: minmax(150px, 2fr) 3fr;
    gap: 20px;
    margin-top: 10px;
  }
  .then .scene {
    grid-template-columns: minmax(0, 1fr);
    max-width: 440px;
  }
  .then .picture {
    max-height: 40vh;
  }
  .picture {
    display: grid;
    place-content: center;
    align-self: start;
    overflow: hidden;
    aspect-ratio: 6 / 5;
    background: var(--sea);
    border: 1px solid var(--line-2);
    border-radius: var(--radius-control);
  }
  .picture img {
    display: block;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .picture p {
    padding: 14px;
    font: 400 15px/21px var(--sans);
    color: var(--ink-2);
    text-align: center;
  }
  .picture.black {
    background: var(--curtain-black);
  }
  .picture.black p {
    color: var(--curtain-white);
  }
  .picture.white {
    background: var(--curtain-white);
  }
  .picture.white p {
    color: var(--curtain-black);
  }
  .kicker {
    margin-bottom: 6px;
    font: 400 14px/20px var(--sans);
    color: var(--ink-3);
  }
  .takeaway {
    font: 400 25px/32px var(--serif);
    letter-spacing: -0.012em;
    text-wrap: pretty;
  }
  .then .takeaway {
    font-size: 20px;
    line-height: 27px;
  }
  .caption {
    margin-top: 10px;
    font: 400 14px/20px var(--sans);
    color: var(--ink-2);
  }
  .end {
    margin-top: 10px;
    font: 400 18px/26px var(--serif);
    color: var(--ink-2);
  }
  .notes-head {
    display: flex;
    align-items: center;
    gap: 4px;
  }
  .notes-head h2 {
    flex: 1;
  }
  .notes-text {
    flex: 1;
    min-height: 90px;
    max-width: 46em;
    overflow: auto;
    line-height: 1.45;
    overflow-wrap: break-word;
  }
  .words {
    white-space: pre-line;
  }
  .none {
    color: var(--ink-3);
  }
  .waiting {
    grid-column: 1 / -1;
    align-self: center;
    justify-self: center;
    display: grid;
    gap: 14px;
    max-width: 34em;
    padding: 32px 24px;
    font: 400 17px/26px var(--sans);
  }
  .waiting h2 {
    font: 400 27px/34px var(--serif);
    color: var(--ink);
  }
  .waiting ul {
    display: grid;
    gap: 10px;
  }
  .waiting .button {
    min-height: 44px;
    white-space: normal;
  }
  footer {
    grid-row: 4;
    border-top: 1px solid var(--line);
    border-bottom: 0;
  }
  footer .button {
    min-height: 44px;
    padding: 0 16px;
    font-size: 15px;
  }
  .keys {
    flex: 1 1 200px;
    font: 400 13px/18px var(--sans);
    color: var(--ink-3);
  }

  /* The buttons are always there: what is too long scrolls inside its own part. */
  @media (min-width: 760.1px) and (min-height: 560px) {
    :host {
      height: 100vh;
      height: 100dvh;
    }
  }
  @media (max-width: 760px) {
    main {
      display: block;
    }
    section {
      padding: 14px 16px;
    }
    header,
    footer {
      padding: 8px 16px;
    }
    .then {
      border-inline-start: 0;
      border-top: 1px solid var(--line);
    }
    .scene,
    .then .scene {
      grid-template-columns: minmax(96px, 1fr) 2fr;
      gap: 14px;
      max-width: none;
    }
    .takeaway,
    .then .takeaway {
      font-size: 18px;
      line-height: 24px;
    }
    footer {
      position: sticky;
      bottom: 0;
      background: var(--surface);
    }
    footer .button {
      flex: none;
    }
    footer .solid {
      flex: 1;
    }
    .word {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .keys {
      display: none;
    }
  }
`;
