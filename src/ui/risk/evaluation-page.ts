import {publisherIn} from '../../i18n/publishers.ts';
import {css, html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {indicatorPeriod} from '../../domain/indicator-period.ts';
import {formatDate, formatNumber, formatPercent} from '../../i18n/format.ts';
import {riskPagesFor} from '../../i18n/risk-pages.ts';
import {
  earlyWarningPrecedent,
  evaluation,
  evaluationOutcomes,
} from '../../methodology/evaluation.ts';
import {indicatorOf} from '../../methodology/indicators.ts';
import {findingOf, type Evaluation, type EvaluationAnswer} from '../../state/evaluation-answer.ts';
import {
  adviceOf,
  evaluationTextFor,
  findingSentence,
  formatSkill,
  measuresOf,
  sourcesUsed,
  yearWords,
} from '../../state/evaluation-words.ts';
import type {Scenario} from '../../state/risk-choice.ts';
import type {View} from '../../state/view.ts';
import {icon} from '../../styles/icons.ts';
import {buttonStyles, controlStyles} from '../../styles/shared.ts';
import '../controls/vg-segment.ts';
import {sendCommand, sendTransition} from '../send.ts';
import {outcomeSection, referenceTable, type Measure} from './evaluation-page-parts.ts';
import {pageStyles} from './method-page-styles.ts';

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/**
 * How good the index is: built from data up to a year alone, against what happened afterwards, beside plain figures.
 * @fires vg-transition - changeRisk
 * @fires vg-command - `export-evaluation` with {name, csv}
 */
@customElement('vg-evaluation-page')
export class VgEvaluationPage extends LitElement {
  static override styles = [
    controlStyles,
    buttonStyles,
    pageStyles,
    css`
      .bar,
      .choose {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        align-items: center;
        justify-content: space-between;
      }
      .choose {
        justify-content: start;
        margin-top: 20px;
      }
      .finding {
        max-width: 30em;
        margin-top: 18px;
        font: 400 24px/32px var(--serif);
        text-wrap: pretty;
      }
      .advice {
        margin-top: 16px;
      }
      .after,
      figure {
        margin-top: 12px;
      }
      figure {
        max-width: 860px;
        margin-bottom: 14px;
      }
      .below {
        display: block;
        font: var(--font-caption);
        color: var(--ink-3);
      }
      .words {
        white-space: normal;
      }
      tbody th {
        min-width: 112px;
      }
      .own th,
      .own td {
        font-weight: 600;
      }
      .own .below {
        font-weight: 400;
      }
      .pending {
        opacity: 0.6;
      }
      .columns {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 320px), 1fr));
        gap: 0 40px;
      }
      .state {
        margin-top: 24px;
      }
      .error {
        color: var(--error);
      }
      @media (max-width: 600px) {
        .finding {
          font-size: 20px;
          line-height: 27px;
        }
      }
    `,
  ];

  @property({attribute: false}) view!: View;
  /** Evaluates a scenario; asked again whenever the scenario of the view is another one. */
  @property({attribute: false}) load!: (scenario: Scenario) => Promise<EvaluationAnswer>;
  @state() private answer: EvaluationAnswer | null = null;
  @state() private hasFailed = false;
  @state() private isPending = false;
  @state() private measure: Measure = 'auc';
  #asked = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('view') && !changed.has('load')) return;
    const {scenario} = this.view.state.risk;
    const key = JSON.stringify(scenario);
    if (key === this.#asked) return;
    this.#asked = key;
    void this.#ask(scenario, key);
  }

  async #ask(scenario: Scenario, key: string): Promise<void> {
    this.isPending = true;
    this.hasFailed = false;
    try {
      const answer = await this.load(scenario);
      if (key === this.#asked) this.answer = answer;
    } catch {
      if (key === this.#asked) this.hasFailed = true;
    } finally {
      if (key === this.#asked) this.isPending = false;
    }
  }

  protected override render(): unknown {
    const {view} = this;
    const words = evaluationTextFor(view);
    return html`<div class="bar screen-only">
        <button
          class="button back"
          @click=${() => {
            sendTransition(this, 'changeRisk', {page: null});
          }}
        >
          ${icon('chevron-left')} ${riskPagesFor(view.text.locale).back}
        </button>
        ${
          this.answer && !this.hasFailed
            ? html`<button
                class="button line"
                @click=${() => {
                  sendCommand(this, 'export-evaluation', this.answer?.toFile(view));
                }}
              >
                ${icon('download')} ${words.exportCsv}
              </button>`
            : nothing
        }
      </div>
      <h1>${words.title}</h1>
      <p class="lead">
        ${words.intro(String(evaluation.edition), ...yearWords(evaluation.outcome))}
      </p>
      ${this.#body()}`;
  }

  #body(): unknown {
    const words = evaluationTextFor(this.view);
    if (this.hasFailed)
      return html`<div class="state" role="alert">
        <p class="error">${words.failed}</p>
        <button
          class="button line"
          @click=${() => {
            void this.#ask(this.view.state.risk.scenario, this.#asked);
          }}
        >
          ${words.retry}
        </button>
      </div>`;
    if (!this.answer) return html`<p class="state" role="status">${words.loading}</p>`;
    return html`<div class=${this.isPending ? 'pending' : ''} aria-busy=${String(this.isPending)}>
      ${this.#found(this.answer)}
    </div>`;
  }

  #found(answer: Evaluation): TemplateResult {
    const {view} = this;
    const words = evaluationTextFor(view);
    const advice = adviceOf(answer, view);
    return html`${evaluationOutcomes.map(
        (outcome) =>
          html`<p class="finding">
            ${findingSentence(outcome, answer[outcome], answer.scheme, view)}
          </p>`,
      )}
      ${advice ? html`<p class="text advice">${advice}</p>` : nothing}
      ${this.#isAboutSize(answer) ? html`<p class="text">${words.size}</p>` : nothing}
      ${answer.own === 'empty' ? html`<p class="text" role="status">${words.ownEmpty}</p>` : nothing}
      <div class="choose screen-only">${this.#chooser(answer)}</div>
      ${evaluationOutcomes.map((outcome) => outcomeSection(outcome, answer, this.measure, view))}
      <h2>${words.reading.title}</h2>
      ${this.#reading()}
      <h2>${words.cautions.title}</h2>
      ${this.#cautions()}
      <h2>${words.built.title}</h2>
      ${this.#built(answer)}
      <h2>${words.reference.title}</h2>
      <p class="text">${words.reference.intro(...yearWords(evaluation.outcome))}</p>
      ${referenceTable(answer, view)}
      <h2>${words.sources}</h2>
      ${this.#sources(answer)}`;
  }

  /** True where a figure that grows with the number of people beats the index at the massacres. */
  #isAboutSize({massacre, scheme}: Evaluation): boolean {
    const finding = findingOf(massacre, scheme);
    return (
      finding?.difference.verdict === 'worse' &&
      ['homicide-count', 'population'].includes(finding.best.id)
    );
  }

  #chooser({massacre}: Evaluation): TemplateResult {
    return html`<vg-segment
      .label=${evaluationTextFor(this.view).measure}
      .options=${measuresOf(massacre, this.view).map(({id, name}) => ({id, label: name}))}
      .value=${this.measure}
      @vg-change=${({detail}: CustomEvent<{value: Measure}>) => {
        this.measure = detail.value;
      }}
    ></vg-segment>`;
  }

  #list(items: readonly string[]): TemplateResult {
    return html`<ul class="text">
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>`;
  }

  #reading(): TemplateResult {
    const {reading} = evaluationTextFor(this.view);
    const {locale} = this.view.text;
    const {reviewed, draws, seed, level} = evaluation;
    return this.#list([
      reading.auc,
      reading.averagePrecision,
      reading.precision(formatNumber(reviewed, locale)),
      reading.rho,
      reading.interval(formatNumber(draws, locale), String(seed), formatPercent(level, locale)),
      reading.best,
      reading.calibration,
    ]);
  }

  #cautions(): TemplateResult {
    const {view} = this;
    const {edition, outcome} = evaluation;
    const {auc, averagePrecision, prevalence} = earlyWarningPrecedent;
    return this.#list(
      evaluationTextFor(view).cautions.list(
        String(edition),
        formatNumber(outcome.to - outcome.from + 1, view.text.locale),
        {
          auc: formatSkill(auc, view),
          precision: formatSkill(averagePrecision, view),
          prevalence: formatPercent(prevalence, view.text.locale, 1),
        },
      ),
    );
  }

  #built({used, dropped}: Evaluation): TemplateResult {
    const {locale} = this.view.text;
    const words = evaluationTextFor(this.view).built;
    const edition = String(evaluation.edition);
    const why = {
      'no-data': words.why['no-data'](edition),
      'department-only': words.why['department-only'],
    };
    const usedWords = used.map((id) => {
      const period = indicatorPeriod(indicatorOf(id), evaluation.edition);
      return period === '–'
        ? indicatorOf(id).short[locale]
        : `${indicatorOf(id).short[locale]}, ${period}`;
    });
    return html`<div class="columns">
      <div>
        <h3>${words.used(edition)}</h3>
        ${this.#list(usedWords)}
      </div>
      <div>
        <h3>${words.dropped}</h3>
        ${this.#list(dropped.map((one) => `${indicatorOf(one.id).short[locale]}: ${why[one.why]}`))}
      </div>
    </div>`;
  }

  #sources(answer: Evaluation): TemplateResult {
    const {locale} = this.view.text;
    const {source, noCutoff} = riskPagesFor(locale);
    return this.#list(
      sourcesUsed(answer).map(({title, publisher, cutoff}) =>
        capital(
          source(
            title[locale],
            publisherIn(publisher, locale),
            cutoff ? formatDate(cutoff, locale) : noCutoff,
          ),
        ),
      ),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-evaluation-page': VgEvaluationPage;
  }
}
