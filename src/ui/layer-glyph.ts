import {svg, type SVGTemplateResult} from 'lit';
import {html, type TemplateResult} from 'lit';
import type {LayerId} from '../state/app-state.ts';

const glyphs: Readonly<Record<LayerId, SVGTemplateResult>> = {
  coropletas: svg`<rect x="1" y="5" width="5" height="8" fill="var(--agua-2)"></rect>
    <rect x="6" y="5" width="5" height="8" fill="var(--agua-4)"></rect>
    <rect x="11" y="5" width="5" height="8" fill="var(--agua-5)"></rect>
    <rect x="16" y="5" width="5" height="8" fill="var(--agua-6)"></rect>`,
  densidad: svg`<path d="M6 2l4 2.300v4.600l-4 2.300-4-2.300V4.300Z" fill="var(--arcilla-3)"></path>
    <path d="M15 2l4 2.300v4.600l-4 2.300-4-2.300V4.300Z" fill="var(--arcilla-5)"></path>
    <path d="M10.500 9.600l4 2.300v4.600l-4 1.500-4-1.500v-4.600Z" fill="var(--arcilla-6)"></path>`,
  puestos: svg`<circle cx="11" cy="9" r="6" fill="var(--post)" stroke="var(--post-line)"></circle>`,
  flujos: svg`<path d="M2 14C7 8 12 6 20 5l-4 7-1-3C10 9 7 11 2 14Z" fill="var(--flow)"></path>`,
  zona: svg`<path d="M2 4h9v10H2Z" fill="var(--accent)" fill-opacity=".18"></path>
    <path d="M11 2v14" stroke="var(--line-international)" stroke-width="1.6"></path>
    <path d="M2 4v10" stroke="var(--accent)" stroke-dasharray="3 2" stroke-width="1.4"></path>`,
  rutas: svg`<path d="M2 14l6-6 5 3 7-7" fill="none" stroke="var(--ink-2)" stroke-width="1.8" stroke-dasharray="4 2"></path>`,
  hechos: svg`<path d="M11 3l6 6-6 6-6-6Z" fill="var(--event)"></path>`,
};

/** The sign of a layer, as it is drawn on the map. */
export function layerGlyph(layer: LayerId): TemplateResult {
  return html`<svg width="22" height="18" viewBox="0 0 22 18" aria-hidden="true">
    ${glyphs[layer]}
  </svg>`;
}
