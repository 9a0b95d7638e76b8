import {html, nothing, type TemplateResult} from 'lit';
import type {AssessmentImport} from '../../domain/assessments/import-assessments.ts';
import {assessmentTextFor, sayProblem} from '../../i18n/assessment.ts';
import {formatNumber, type Locale} from '../../i18n/format.ts';
import '../controls/vg-notice.ts';

/** Problems that are said one by one; the rest is counted. */
const saidProblems = 5;

/** What the owner does when it is asked. */
export interface ResultActions {
  readonly resolve: () => void;
  readonly dismiss: () => void;
}

/** What came of a file: refused with the reasons, or what was taken and what must still be chosen. */
export function renderResult(
  result: AssessmentImport,
  locale: Locale,
  actions: ResultActions,
): TemplateResult {
  return result.problems.length > 0
    ? renderRefusal(result, locale, actions)
    : renderTaken(result, locale, actions);
}

function renderRefusal(
  {fileName, problems}: AssessmentImport,
  locale: Locale,
  {dismiss}: ResultActions,
): TemplateResult {
  const {files} = assessmentTextFor(locale);
  const more = problems.length - saidProblems;
  return html`<vg-notice
    kind="error"
    dismissible
    .locale=${locale}
    .strong=${files.refused(fileName)}
    @vg-dismiss=${dismiss}
  >
    <ul class="problems">
      ${problems
        .slice(0, saidProblems)
        .map((problem) => html`<li>${sayProblem(problem, fileName, locale)}</li>`)}
      ${more > 0 ? html`<li>${files.more(formatNumber(more, locale))}</li>` : nothing}
    </ul>
  </vg-notice>`;
}

function renderTaken(
  {fileName, added, unchanged, conflicts}: AssessmentImport,
  locale: Locale,
  {resolve, dismiss}: ResultActions,
): TemplateResult {
  const {files} = assessmentTextFor(locale);
  const done = files.done(fileName, formatNumber(added, locale), formatNumber(unchanged, locale));
  const count = conflicts.length;
  return html`<vg-notice
    .kind=${count > 0 ? 'warn' : 'info'}
    .locale=${locale}
    .dismissible=${count === 0}
    .action=${count > 0 ? files.resolve : ''}
    @vg-action=${resolve}
    @vg-dismiss=${dismiss}
  >
    ${done} ${count > 0 ? files.pending(formatNumber(count, locale)) : nothing}
  </vg-notice>`;
}
