import type {Locale} from './format.ts';
import {regionReportEn} from './region-report-en.ts';
import {regionReportEs, type RegionReportText} from './region-report-es.ts';

/** The words of a department's report in one language; fetched with the report. */
export function regionReportTextOf(locale: Locale): RegionReportText {
  return locale === 'es' ? regionReportEs : regionReportEn;
}
