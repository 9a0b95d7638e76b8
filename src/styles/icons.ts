import {html, type TemplateResult} from 'lit';

/** Path data of every icon on a 24 × 24 grid, drawn as lines. Solid ones carry `Z` shapes and are listed in `solid`. */
const paths = {
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.3 15.3 20.5 20.5',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  home: 'M4 11 12 4l8 7v8a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1ZM9.5 20v-6.5h5V20',
  table: 'M4 5.5h16v13H4ZM4 10h16M9.5 10v8.5M4 14.2h16',
  close: 'M6 6l12 12M18 6 6 18',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12ZM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z',
  'eye-off':
    'M6.2 7.2C3.8 9 2.5 12 2.5 12S6 18.5 12 18.5c1.7 0 3.2-.5 4.5-1.2M9.5 5.9A9 9 0 0 1 12 5.5c6 0 9.5 6.5 9.5 6.5s-.8 1.5-2.3 3M10 10a3 3 0 0 0 4 4.2M4 4l16 16',
  share:
    'M18 8a2.7 2.7 0 1 0 0-5.4A2.7 2.7 0 0 0 18 8ZM6 14.7a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4ZM18 21.4a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4ZM8.4 10.6l7.2-4M8.4 13.4l7.2 4',
  download:
    'M12 4v11M7.5 10.8 12 15.3l4.5-4.5M4.5 16v3a1.5 1.5 0 0 0 1.5 1.5h12a1.5 1.5 0 0 0 1.5-1.5v-3',
  undo: 'M8.5 5 4.5 9l4 4M4.5 9H14a5.5 5.5 0 0 1 0 11h-3.5',
  redo: 'M15.5 5l4 4-4 4M19.5 9H10a5.5 5.5 0 0 0 0 11h3.5',
  reset: 'M4.5 4.5v5h5M5.2 14.5A7.5 7.5 0 1 0 6.3 7.2L4.5 9.5',
  play: 'M7.5 4.5v15L19.5 12Z',
  pause: 'M8 6v12M16 6v12',
  'step-back': 'M14.5 6.5 9 12l5.5 5.5',
  'step-forward': 'M9.5 6.5 15 12l-5.5 5.5',
  'whole-series': 'M4 6v12M20 6v12M7.5 12h9M10 9l-3 3 3 3M14 9l3 3-3 3',
  sun: 'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4',
  moon: 'M20 14.2A8.2 8.2 0 0 1 9.8 4 8.2 8.2 0 1 0 20 14.2Z',
  'half-sun':
    'M12 3.5a8.5 8.5 0 1 0 0 17ZM12 3.5a8.5 8.5 0 0 1 0 17M12 8.5h6.7M12 12h8M12 15.5h6.7',
  layers: 'M12 3.5 21 8.5l-9 5-9-5ZM3.5 12.5l8.5 4.7 8.5-4.7M3.5 16.5l8.5 4.7 8.5-4.7',
  filter: 'M4 7h9M17 7h3M4 12h3M11 12h9M4 17h7M15 17h5M15 5v4M9 10v4M13 15v4',
  'chevron-down': 'M6.5 9.5 12 15l5.5-5.5',
  'chevron-up': 'M6.5 14.5 12 9l5.5 5.5',
  'chevron-left': 'M14.5 6.5 9 12l5.5 5.5',
  'chevron-right': 'M9.5 6.5 15 12l-5.5 5.5',
  'arrow-up': 'M12 19V5.5M6.5 11 12 5.5l5.5 5.5',
  'arrow-down': 'M12 5v13.5M6.5 13l5.5 5.5 5.5-5.5',
  sort: 'M8 5v14M4.5 15.5 8 19l3.5-3.5M16 19V5M12.5 8.5 16 5l3.5 3.5',
  warning: 'M12 4 21.5 20h-19ZM12 10v4.5M12 17.2v.2',
  info: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 11v5.2M12 7.9v.2',
  check: 'M5 12.5 10 17.5 19.5 7',
  keyboard: 'M3 6.5h18v11H3ZM7 10.2h.2M10.3 10.2h.2M13.6 10.2h.2M16.9 10.2h.2M8 14h8',
  map: 'M3.5 6.5 9 4l6 2.5L20.5 4v13.5L15 20l-6-2.5L3.5 20ZM9 4v13.5M15 6.5V20',
  pin: 'M12 21s7-6.3 7-11.2A7 7 0 0 0 5 9.8C5 14.7 12 21 12 21ZM12 12.3a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  locate: 'M12 18a6 6 0 1 0 0-12 6 6 0 0 0 0 12ZM12 2.5v4M12 17.5v4M2.5 12h4M17.5 12h4',
  book: 'M12 6.5v13.5M12 6.5C10.5 5 8 4.5 3.5 4.5v13c4.5 0 7 .7 8.5 2.5 1.5-1.8 4-2.5 8.5-2.5v-13C16 4.5 13.5 5 12 6.5Z',
  print:
    'M7 9V4h10v5M7 17H4.5a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1h15a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1H17M7 14h10v6H7Z',
  copy: 'M9 9h10.5v10.5H9ZM15 9V5.5a1 1 0 0 0-1-1H5.5a1 1 0 0 0-1 1V14a1 1 0 0 0 1 1H9',
  external:
    'M13.5 4.5h6v6M19.5 4.5 11 13M18 14v4.5a1 1 0 0 1-1 1H5.5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1H10',
  capture:
    'M4 8V5.5A1.5 1.5 0 0 1 5.5 4H8M16 4h2.5A1.5 1.5 0 0 1 20 5.5V8M20 16v2.5a1.5 1.5 0 0 1-1.5 1.5H16M8 20H5.5A1.5 1.5 0 0 1 4 18.5V16M12 8.5v7M8.5 12h7',
  compare: 'M7 4.5v10a3 3 0 0 0 3 3h4M11 14.5l3 3-3 3M17 19.5v-10a3 3 0 0 0-3-3h-4M13 9.5l-3-3 3-3',
  grip: 'M9 5.5v.2M9 12v.2M9 18.5v.2M15 5.5v.2M15 12v.2M15 18.5v.2',
  expand: 'M4.5 9.5v-5h5M19.5 14.5v5h-5M4.5 4.5l6 6M19.5 19.5l-6-6',
  shrink: 'M10.5 5.5v5h-5M13.5 18.5v-5h5M10.5 10.5l-6-6M13.5 13.5l6 6',
  notes: 'M4 5h16v10.5H11L7 19.5v-4H4ZM8 8.5h8M8 12h5',
  present: 'M3.5 4.5h17M5 4.5v10.5h14V4.5M12 15v2.5M12 17l-3.5 3.5M12 17l3.5 3.5',
} as const;

/** The name of an icon of the interface. */
export type IconName = keyof typeof paths;

const solid: ReadonlySet<IconName> = new Set<IconName>(['play']);

/**
 * A line icon in the current text colour: decorative, so the control around it must carry the accessible name.
 * The stroke is 1.75 on a grid of 24, as in the mock-ups. `size` is in px, 16 in dense panels, 20 on phones.
 */
export function icon(name: IconName, size: 16 | 20 = 16): TemplateResult {
  return html`<svg
    class="icon"
    width=${size}
    height=${size}
    viewBox="0 0 24 24"
    fill=${solid.has(name) ? 'currentColor' : 'none'}
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    <path d=${paths[name]}></path>
  </svg>`;
}
