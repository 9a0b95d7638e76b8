import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Assessment} from '../../domain/assessments/assessment.ts';
import type {Conflict, ConflictChoice} from '../../domain/assessments/merge-records.ts';
import {assessmentTextFor} from '../../i18n/assessment.ts';
import type {AssessmentText} from '../../i18n/assessment-es.ts';
import {formatDate, type Locale} from '../../i18n/format.ts';
import {riskFactors} from '../../methodology/risk-factors.ts';
import {buttonStyles, controlStyles} from '../../styles/shared.ts';
import '../controls/vg-dialog.ts';
import {askAssessments} from './assessment-events.ts';
import {levelGlyph} from './assessment-glyph.ts';
import {glyphStyles, mergeStyles} from './assessment-styles.ts';

type Side = 'mine' | 'theirs';
type Row = readonly [name: string, show: (entry: Assessment) => unknown, raw: keyof Assessment];

/**
 * What a file says otherwise, beside what stands here, with a choice for each.
 * @fires vg-assessment-resolve - detail {key, choice}
 * @fires vg-close - the window was closed; what was not chosen stays a conflict
 */
@customElement('vg-assessment-merge')
export class VgAssessmentMerge extends LitElement {
  static override styles = [controlStyles, buttonStyles, glyphStyles, mergeStyles];

  @property() locale: Locale = 'es';
  @property({attribute: false}) conflicts: readonly Conflict<Assessment>[] = [];
  /** Name of a territory by its code. */
  @property({attribute: false}) nameOf: (territory: string) => string = (territory) => territory;
  @property({type: Boolean}) open = false;

  override render(): TemplateResult {
    const text = assessmentTextFor(this.locale);
    return html`<vg-dialog
      .locale=${this.locale}
      .heading=${text.merge.title}
      .open=${this.open}
      @vg-close=${this.#onClose}
    >
      <p id="intro" tabindex="-1">
        ${this.conflicts.length > 0 ? text.merge.intro : text.merge.done}
      </p>
      ${this.conflicts.map((conflict) => this.#renderConflict(conflict, text))}
    </vg-dialog>`;
  }

  /** The button that was pressed is gone: without the focus the window would not hear its keys. */
  override updated(changed: PropertyValues<this>): void {
    const before = changed.get('conflicts')?.length ?? 0;
    if (!this.open || before <= this.conflicts.length) return;
    const next = this.renderRoot.querySelector<HTMLElement>('.choices button');
    (next ?? this.renderRoot.querySelector<HTMLElement>('#intro'))?.focus();
  }

  readonly #onClose = (event: Event): void => {
    event.stopPropagation();
    this.open = false;
    this.dispatchEvent(new CustomEvent('vg-close'));
  };

  #title({mine}: Conflict<Assessment>): string {
    const factor = riskFactors.find(({number}) => number === mine.factor);
    const date = formatDate(mine.date, this.locale);
    return `${this.nameOf(mine.territory)}, ${factor?.name[this.locale] ?? ''}, ${date}`;
  }

  #renderConflict(conflict: Conflict<Assessment>, text: AssessmentText): TemplateResult {
    const title = this.#title(conflict);
    const {keepMine, takeTheirs, keepBoth} = text.merge;
    const choices: readonly (readonly [ConflictChoice, string])[] = [
      ['mine', keepMine],
      ['theirs', takeTheirs],
      ['both', keepBoth],
    ];
    return html`<article>
      <h3>${title}</h3>
      <div class="sides">
        ${this.#renderSide(conflict, 'mine', text)} ${this.#renderSide(conflict, 'theirs', text)}
      </div>
      <div class="choices" role="group" aria-label=${text.merge.choices(title)}>
        ${choices.map(
          ([choice, label]) =>
            html`<button
              class="button line"
              @click=${() => {
                askAssessments(this, 'vg-assessment-resolve', {key: conflict.key, choice});
              }}
            >
              ${label}
            </button>`,
        )}
      </div>
    </article>`;
  }

  #renderSide(conflict: Conflict<Assessment>, side: Side, text: AssessmentText): TemplateResult {
    const entry = conflict[side];
    return html`<section>
      <h4>${text.merge[side]}</h4>
      <dl>
        ${this.#rowsOf(conflict, text).map(([name, show, raw]) => {
          const isDifferent = conflict.mine[raw] !== conflict.theirs[raw];
          return html`<div>
            <dt>${name} ${isDifferent ? html`<mark>${text.merge.differs}</mark>` : nothing}</dt>
            <dd>${show(entry)}</dd>
          </div>`;
        })}
      </dl>
    </section>`;
  }

  /** Territory and factor are in the title; they are shown again when they are not the same. */
  #rowsOf({mine, theirs}: Conflict<Assessment>, text: AssessmentText): Row[] {
    const {form, merge} = text;
    const rows: Row[] = [
      [form.level, ({level}) => this.#level(level, text), 'level'],
      [form.evidence, ({evidence}) => evidence || text.noEvidence, 'evidence'],
      [form.source, ({source}) => source || text.noSource, 'source'],
      [form.date, ({date}) => formatDate(date, this.locale), 'date'],
      [form.author, ({author}) => author, 'author'],
      [merge.updated, ({updated}) => formatDate(updated.slice(0, 10), this.locale), 'updated'],
    ];
    if (mine.factor !== theirs.factor) {
      rows.unshift([merge.factor, ({factor}) => text.factor(String(factor)), 'factor']);
    }
    if (mine.territory !== theirs.territory) {
      rows.unshift([merge.territory, ({territory}) => this.nameOf(territory), 'territory']);
    }
    return rows;
  }

  #level(level: Assessment['level'], text: AssessmentText): TemplateResult {
    return html`<span class="level">${levelGlyph(level)} ${text.levels[level]}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-assessment-merge': VgAssessmentMerge;
  }
}
