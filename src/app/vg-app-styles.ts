import {css} from 'lit';

/** The page: panels docked around the map, fewer of them the narrower it is. */
export const appStyles = css`
  :host {
    display: grid;
    grid-template: 52px minmax(0, 1fr) auto / 300px minmax(0, 1fr) 372px;
    grid-template-areas: 'bar bar bar' 'layers map profile' 'layers time profile';
    height: 100dvh;
    overflow: hidden;
    background: var(--surface);
  }
  /* What is absolute in a scrolled part stays in it, and the page itself has nothing to scroll. */
  :is(.layers, .profile, .strip, .sheet, .page) {
    position: relative;
  }
  vg-topbar {
    grid-area: bar;
    position: relative;
    z-index: 14;
  }
  .layers {
    grid-area: layers;
    overflow: auto;
    border-right: 1px solid var(--line);
    background: var(--surface);
  }
  .map {
    grid-area: map;
    position: relative;
    min-width: 0;
  }
  vg-map-frame {
    position: absolute;
    inset: 0;
  }
  .time {
    grid-area: time;
    min-height: 106px;
    border-top: 1px solid var(--line);
    background: var(--surface);
  }
  .profile {
    grid-area: profile;
    overflow: auto;
    border-left: 1px solid var(--line);
    background: var(--surface);
  }
  :host([screen='riesgo']) {
    grid-template: 52px auto minmax(0, 1fr) / 324px minmax(0, 1fr) 560px;
    grid-template-areas: 'bar bar bar' 'layers strip strip' 'layers map profile';
  }
  :host([screen='riesgo']) .time {
    display: none;
  }
  .strip {
    grid-area: strip;
    min-width: 0;
    border-bottom: 1px solid var(--line);
    background: var(--surface);
  }
  .sheet {
    grid-area: 3 / 2 / 4 / -1;
    z-index: 9;
    min-width: 0;
    overflow: auto;
    background: var(--surface);
  }
  .page {
    grid-area: 2 / 1 / -1 / -1;
    z-index: 12;
    overflow: auto;
    background: var(--surface);
  }
  .table {
    position: absolute;
    inset: 0;
    z-index: 8;
    background: var(--surface);
    overflow: hidden;
  }
  .offline {
    display: flex;
    align-items: center;
    gap: 7px;
    font: var(--font-dense);
    color: var(--ink-2);
    white-space: nowrap;
  }
  .offline::before {
    content: '';
    flex: none;
    width: 9px;
    height: 9px;
    border: 2px solid var(--ink-2);
    border-radius: 50%;
  }
  @media (max-width: 767px) {
    .offline {
      position: absolute;
      top: 8px;
      left: 32px;
      width: 13px;
      overflow: hidden;
    }
  }
  .notices {
    position: absolute;
    z-index: 9;
    left: 50%;
    bottom: 14px;
    transform: translateX(-50%);
    width: min(460px, calc(100% - 24px));
    display: grid;
    gap: 8px;
  }
  :host > .notices {
    position: fixed;
    z-index: 30;
  }
  @media (max-width: 767px) {
    :host > .notices {
      bottom: 74px;
    }
  }
  @media print {
    .notices {
      display: none;
    }
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .skip {
    position: absolute;
    left: -999px;
    top: 8px;
    z-index: 100;
    padding: 8px 14px;
    background: var(--ink);
    color: var(--ink-inverse);
    border-radius: var(--radius-control);
  }
  .skip:focus {
    left: 8px;
  }
  @media (min-width: 1800px) {
    :host {
      grid-template-columns: 320px minmax(0, 1fr) 400px;
    }
    :host([screen='riesgo']) {
      grid-template-columns: 340px minmax(0, 1fr) 600px;
    }
  }
  @media (max-width: 1279px) {
    :host {
      grid-template-columns: 0 minmax(0, 1fr) 340px;
    }
    :host([screen='riesgo']) {
      grid-template-columns: 0 minmax(0, 1fr) minmax(420px, 44%);
    }
    .layers {
      position: absolute;
      z-index: 20;
      top: 52px;
      bottom: 0;
      left: 0;
      width: 300px;
      box-shadow: var(--shadow);
      visibility: hidden;
      transform: translateX(-102%);
      transition: transform var(--motion-panel);
    }
    :host([layers-open]) .layers {
      visibility: visible;
      transform: none;
    }
  }
  @media (max-width: 1023px) {
    :host {
      grid-template: 52px minmax(0, 1fr) auto 40% / minmax(0, 1fr);
      grid-template-areas: 'bar' 'map' 'time' 'profile';
    }
    :host([screen='riesgo']) {
      grid-template: 52px auto minmax(0, 1fr) 46% / minmax(0, 1fr);
      grid-template-areas: 'bar' 'strip' 'map' 'profile';
    }
    .sheet {
      grid-area: 3 / 1 / -1 / -1;
    }
    .profile {
      border-left: 0;
      border-top: 1px solid var(--line);
    }
  }
  @media (max-width: 767px) {
    :host {
      grid-template: 52px minmax(0, 1fr) 60px / minmax(0, 1fr);
      grid-template-areas: 'bar' 'map' 'tabs';
    }
    :host([screen='riesgo']) {
      grid-template: 52px minmax(0, 1fr) 60px / minmax(0, 1fr);
      grid-template-areas: 'bar' 'map' 'tabs';
    }
    .strip {
      display: none;
    }
    .sheet {
      grid-area: 2 / 1 / 3 / -1;
    }
    .layers {
      bottom: 60px;
      width: 100%;
    }
    .time,
    .profile {
      display: none;
    }
  }
  .tabs {
    grid-area: tabs;
    z-index: 15;
    display: none;
    background: var(--surface);
    border-top: 1px solid var(--line);
  }
  @media (max-width: 767px) {
    .tabs {
      display: flex;
    }
    .tabs button {
      all: unset;
      flex: 1;
      text-align: center;
      font: var(--font-caption);
      color: var(--ink-2);
      border-top: 2px solid transparent;
      cursor: pointer;
    }
    .tabs button[aria-current] {
      color: var(--ink);
      font-weight: 600;
      border-top-color: var(--ink);
    }
    .tabs button:focus-visible {
      outline: 2px solid var(--focus);
      outline-offset: -2px;
    }
  }
  .print-only {
    display: none;
  }
  @media print {
    .print-only {
      display: block;
      margin-top: 12px;
      padding-top: 8px;
      border-top: 1px solid var(--ink);
      font: var(--font-axis);
      overflow-wrap: anywhere;
    }
    .print-only p {
      margin: 0 0 2px;
    }
    :host {
      display: block;
      height: auto;
      overflow: visible;
    }
    .sheet {
      overflow: visible;
    }
    :host(:has(.sheet)) .map,
    :host(:has(.sheet)) .profile,
    :host(:has(.sheet)) .strip,
    :host(:has(.sheet)) .print-only,
    .layers,
    .notices,
    .tabs {
      display: none;
    }
    :host([screen='region'])
      :is(vg-topbar, .map, .layers, .time, .profile, .tabs, .notices, .print-only) {
      display: none;
    }
    :host(:is([screen='presentar'], [screen='datos']))
      :is(.map, .layers, .strip, .time, .profile, .tabs, .notices, .print-only) {
      display: none;
    }
    :host(:is([screen='presentar'], [screen='datos'])) .page {
      overflow: visible;
    }
    :host([screen='region']) {
      page: region;
    }
    :host([screen='region']) .page {
      overflow: visible;
    }
    .map {
      height: 150mm;
      break-inside: avoid;
    }
    .time,
    .profile {
      display: block;
      border: 0;
      overflow: visible;
    }
  }
`;
