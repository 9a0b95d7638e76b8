import {html, type TemplateResult} from 'lit';
import type {Locale} from '../../../src/i18n/format.ts';

/** Legends and statistics of the Riesgo view with invented figures. */
export function riskDetailSections(_locale: Locale): TemplateResult {
  return html``;
}
