import {html, nothing, svg, type TemplateResult} from 'lit';
import type {ControlsText} from '../../i18n/controls-es.ts';
import {formatNumber, type Locale} from '../../i18n/format.ts';
import {figureOf, type TableColumn, type TableValue} from './table-rows.ts';

function renderBar(share: number): TemplateResult {
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect x=${100 - share * 100} y="0" width=${share * 100} height="10"></rect>`}
  </svg>`;
}

/**
 * What a cell shows: the text, the number, or its state in words. `most` is the largest figure of the column, for the bar
 * behind the number; 0 draws none.
 */
export function renderTableValue(
  value: TableValue | undefined,
  column: TableColumn,
  most: number,
  text: ControlsText,
  locale: Locale,
): TemplateResult | string {
  if (typeof value === 'string') return value;
  if (value?.status === 'suppressed') {
    return html`<span class="suppressed"
      ><span aria-hidden="true">&lt;5</span
      ><span class="visually-hidden">${text.suppressed}</span></span
    >`;
  }
  if (value?.status === 'not-reported') return html`<span class="quiet">${text.notReported}</span>`;
  if (value?.status !== 'observed') return html`<span class="quiet">${text.noData}</span>`;
  const number = formatNumber(value.value, locale, column.kind === 'rate' ? 1 : 0);
  const share = most > 0 ? figureOf(value) / most : 0;
  return html`${share > 0 ? renderBar(share) : nothing}<span class="number"
      >${value.value === 0 ? '0' : number}</span
    >${value.implausible ? html` <span class="verify">${text.toVerify}</span>` : nothing}`;
}
