import {html, nothing, type TemplateResult} from 'lit';
import '../../charts/vg-interval-bars.ts';
import type {IntervalRow} from '../../charts/vg-interval-bars.ts';
import type {Backtest, PredictorSkill} from '../../domain/backtest.ts';
import type {Estimate} from '../../domain/backtest-interval.ts';
import {formatNumber} from '../../i18n/format.ts';
import type {Baseline, EvaluationOutcome} from '../../methodology/evaluation.ts';
import {findingOf, type Evaluation} from '../../state/evaluation-answer.ts';
import {
  definitionSentence,
  evaluationTextFor,
  formatSkill,
  judgedSentence,
  leftSentence,
  measuresOf,
  referenceName,
  skillDigits,
  skillName,
} from '../../state/evaluation-words.ts';
import type {View} from '../../state/view.ts';

/** A measure of the evaluation. */
export type Measure = 'auc' | 'averagePrecision' | 'precision';

/** Where the axis of the AUC begins unless an interval reaches lower: below it only worse than chance is left. */
const aucFrom = 0.4;

/** The best first; those that are not defined last. */
function bestFirst({skills}: Backtest, measure: Measure): readonly PredictorSkill[] {
  const place = (skill: PredictorSkill): number => {
    const {value} = skill[measure];
    return Number.isNaN(value) ? -1 : value;
  };
  return [...skills].sort((a, b) => place(b) - place(a));
}

const undefinedEstimate: Estimate = {value: NaN, low: NaN, high: NaN};

/** A skill above its interval, so that a column stays narrow. */
function stacked({value, low, high}: Estimate, view: View): TemplateResult {
  const words = evaluationTextFor(view).table;
  const interval = words.bounds(formatSkill(low, view), formatSkill(high, view));
  return html`${formatSkill(value, view)}${
    Number.isNaN(low) ? nothing : html` <span class="below">${interval}</span>`
  }`;
}

const isJudged = (id: string, {scheme}: Evaluation): boolean => id === scheme || id === 'own';

function chart(
  backtest: Backtest,
  answer: Evaluation,
  measure: Measure,
  view: View,
): TemplateResult {
  const declared = measuresOf(backtest, view).find(({id}) => id === measure);
  const rows = bestFirst(backtest, measure).map((skill): IntervalRow => ({
    ...skill[measure],
    label: skillName(skill, view),
    isOwn: isJudged(skill.id, answer),
    note: '',
  }));
  const lowest = Math.min(...rows.map(({low}) => (Number.isNaN(low) ? 1 : low)));
  return html`<vg-interval-bars
    .locale=${view.text.locale}
    .label=${declared?.name ?? ''}
    .rows=${rows}
    .reference=${declared ? {value: declared.chance, label: declared.chanceName} : null}
    .minimum=${measure === 'auc' && lowest >= aucFrom ? aucFrom : 0}
    .maximum=${1}
    .digits=${skillDigits}
  ></vg-interval-bars>`;
}

function table(
  outcome: EvaluationOutcome,
  backtest: Backtest,
  answer: Evaluation,
  view: View,
): TemplateResult {
  const words = evaluationTextFor(view);
  const measures = measuresOf(backtest, view);
  const hasRho = backtest.skills.some(({rho}) => !Number.isNaN(rho));
  const name = words.outcomes[outcome];
  const row = (skill: PredictorSkill): TemplateResult => {
    const pair = backtest.differences.find(
      ({id, other}) => id === answer.scheme && other === skill.id,
    );
    const isIndex = skill.id === answer.scheme;
    return html`<tr class=${isIndex ? 'own' : ''}>
      <th scope="row">${skillName(skill, view)}</th>
      ${measures.map(({id}) => html`<td class="number">${stacked(skill[id], view)}</td>`)}
      ${
        hasRho
          ? html`<td class="number">${formatNumber(skill.rho, view.text.locale, 2)}</td>`
          : nothing
      }
      <td class="number">
        ${isIndex ? words.table.itself : stacked(pair?.auc ?? undefinedEstimate, view)}
        ${pair ? html`<span class="below words">${words.table.verdicts[pair.verdict]}</span>` : nothing}
      </td>
    </tr>`;
  };
  return html`<div class="wide" tabindex="0" role="region" aria-label=${words.table.caption(name)}>
    <table>
      <caption>
        ${words.table.caption(name)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.table.predictor}</th>
          ${measures.map((measure) => html`<th scope="col" class="number">${measure.name}</th>`)}
          ${hasRho ? html`<th scope="col" class="number">${words.table.rho}</th>` : nothing}
          <th scope="col" class="number">${words.table.difference}</th>
        </tr>
      </thead>
      <tbody>
        ${bestFirst(backtest, 'auc').map(row)}
      </tbody>
    </table>
  </div>`;
}

/** How the index, and the reader's own, differ from what they are compared with. */
function differences(backtest: Backtest, answer: Evaluation, view: View): TemplateResult {
  const words = evaluationTextFor(view);
  const finding = findingOf(backtest, answer.scheme);
  const own = backtest.differences.find(({id, other}) => id === 'own' && other === answer.scheme);
  const said = (value: {value: number; low: number; high: number}) =>
    [value.value, value.low, value.high].map((one) => formatSkill(one, view)) as [
      string,
      string,
      string,
    ];
  return html`${
    finding
      ? html`<p class="text">
          ${words.versus(...said(finding.difference.auc), words.plain[finding.best.id as Baseline])}
        </p>`
      : nothing
  }
  ${own ? html`<p class="text">${words.ownVersus[own.verdict](...said(own.auc))}</p>` : nothing}`;
}

/** One outcome: what it is, the chart of one measure, the table of all, who was left out. */
export function outcomeSection(
  outcome: EvaluationOutcome,
  answer: Evaluation,
  measure: Measure,
  view: View,
): TemplateResult {
  const backtest = answer[outcome];
  const words = evaluationTextFor(view);
  return html`<section aria-labelledby=${outcome}>
    <h2 id=${outcome}>${words.outcomes[outcome]}</h2>
    <p class="text">
      ${definitionSentence(outcome, answer.homicideLimit, view)} ${judgedSentence(backtest, view)}
    </p>
    ${
      backtest.n === 0
        ? html`<p class="text" role="status">${words.empty}</p>`
        : html`<figure>${chart(backtest, answer, measure, view)}</figure>
            ${differences(backtest, answer, view)} ${table(outcome, backtest, answer, view)}`
    }
    <p class="note after">${leftSentence(backtest, view)}</p>
  </section>`;
}

/** The figures of the method beside those worked out here; what does not match is said. */
export function referenceTable(answer: Evaluation, view: View): TemplateResult {
  const words = evaluationTextFor(view).reference;
  const {locale} = view.text;
  const isOff = ({skill, publishedAuc}: Evaluation['reference'][number]): boolean =>
    formatSkill(skill.auc.value, view) !== formatSkill(publishedAuc, view);
  const off = answer.reference.filter(isOff);
  const why: Readonly<Partial<Record<string, string>>> = words.differsWhy;
  return html`<div class="wide" tabindex="0" role="region" aria-label=${words.caption}>
      <table>
        <caption>
          ${words.caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.figure}</th>
            <th scope="col" class="number">${words.here}</th>
            <th scope="col" class="number">${words.said}</th>
            <th scope="col" class="number">${words.n}</th>
          </tr>
        </thead>
        <tbody>
          ${answer.reference.map(
            (one) =>
              html`<tr>
                <th scope="row">${referenceName(one.id, view)}</th>
                <td class="number">${stacked(one.skill.auc, view)}</td>
                <td class="number">
                  ${formatSkill(one.publishedAuc, view)}${isOff(one) ? ' ≠' : nothing}
                </td>
                <td class="number">${formatNumber(one.n, locale)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${off.map(
      (one) =>
        html`<p class="text after">
          ${words.differs(
            referenceName(one.id, view),
            formatSkill(one.skill.auc.value, view),
            formatSkill(one.publishedAuc, view),
          )}
          ${why[one.id] ?? nothing}
        </p>`,
    )}
    ${off.length === 0 ? html`<p class="text after">${words.agrees}</p>` : nothing}`;
}
