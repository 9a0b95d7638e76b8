import {html, nothing, type TemplateResult} from 'lit';
import type {RegionValue} from '../../domain/region/region-file.ts';
import {formatNumber, type Locale} from '../../i18n/format.ts';
import type {RegionReportText} from '../../i18n/region-report-es.ts';

/** A figure, or the state that stands in its place, each with its own mark and its words for who cannot see it. */
export function renderRegionValue(
  value: RegionValue | undefined,
  decimals: number,
  text: RegionReportText['table'],
  locale: Locale,
): TemplateResult {
  const state = (mark: string, words: string, kind: string): TemplateResult =>
    html`<span class=${kind} title=${words}
      ><span aria-hidden="true">${mark}</span><span class="visually-hidden">${words}</span></span
    >`;
  switch (value?.status) {
    case 'suppressed':
      return state('<5', text.suppressed, 'suppressed');
    case 'not-reported':
      return state(text.notReportedShort, text.notReported, 'quiet');
    case 'missing':
    case undefined:
      return state(text.missingShort, text.missing, 'quiet');
    case 'observed': {
      const number = value.value ?? NaN;
      const said = number === 0 ? '0' : formatNumber(number, locale, decimals);
      const isUnstable = value.unstable === true;
      return html`<span
          class=${isUnstable ? 'number unstable' : 'number'}
          title=${isUnstable ? text.unstable : nothing}
          >${said}</span
        >${isUnstable ? html`<span class="visually-hidden">, ${text.unstable}</span>` : nothing}${
          value.implausible
            ? html`<span class="verify" title=${text.verify}
                ><span aria-hidden="true">!</span
                ><span class="visually-hidden">, ${text.verify}</span></span
              >`
            : nothing
        }`;
    }
  }
}

/** A mark that a legend below the table explains. */
export type RegionMark = keyof RegionReportText['table']['legend'];

/** Which marks the shown figures have, in the order of their legend. */
export function marksOf(values: readonly (RegionValue | undefined)[]): readonly RegionMark[] {
  const marks = new Set<RegionMark>();
  for (const value of values) {
    if (!value || value.status === 'missing') marks.add('missing');
    else if (value.status !== 'observed') marks.add(value.status);
    if (value?.unstable) marks.add('unstable');
    if (value?.implausible) marks.add('verify');
  }
  const order: readonly RegionMark[] = [
    'missing',
    'not-reported',
    'suppressed',
    'unstable',
    'verify',
  ];
  return order.filter((mark) => marks.has(mark));
}
