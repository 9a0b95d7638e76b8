import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {assessmentLevels, recordLimits} from '../../domain/assessments/assessment.ts';
import type {RecordProblem} from '../../domain/assessments/record-problem.ts';
import {assessmentTextFor, sayExpected} from '../../i18n/assessment.ts';
import type {AssessmentText} from '../../i18n/assessment-es.ts';
import {formatNumber, type Locale} from '../../i18n/format.ts';
import {buttonStyles, controlStyles, fieldStyles} from '../../styles/shared.ts';
import '../controls/vg-notice.ts';
import {
  draftOf,
  makeAssessmentId,
  readDraft,
  type Draft,
  type FormTarget,
} from './assessment-draft.ts';
import {askAssessments} from './assessment-events.ts';
import {levelGlyph} from './assessment-glyph.ts';
import {formStyles, glyphStyles} from './assessment-styles.ts';

type Field = keyof Draft;

/** The strongest first, as a reader looks for it. */
const levelsInForm = [...assessmentLevels].reverse();

/**
 * The form of one assessment. What is wrong is said beside its field after the first try to save.
 * @fires vg-assessment-save - detail {assessment}
 * @fires vg-assessment-draft - detail {draft}: something was typed, for the owner to keep
 * @fires vg-assessment-done - saved or cancelled; the owner takes the form away
 */
@customElement('vg-assessment-form')
export class VgAssessmentForm extends LitElement {
  static override styles = [controlStyles, buttonStyles, fieldStyles, glyphStyles, formStyles];

  @property() locale: Locale = 'es';
  /** Name of the factor. */
  @property() heading = '';
  /** Another object is another form. */
  @property({attribute: false}) target!: FormTarget;
  /** What was typed before, if the form was open before; read when `target` changes. */
  @property({attribute: false}) kept: Draft | undefined;
  /** The day in Colombia, `YYYY-MM-DD`: no assessment speaks of a later one. */
  @property() today = '';
  @property() initials = '';
  /** What is edited is no longer what was opened: saving makes a new assessment and overwrites nothing. */
  @property({type: Boolean}) stale = false;
  /** The moment of saving, in UTC. */
  @property({attribute: false}) now = (): string => new Date().toISOString();
  @property({attribute: false}) makeId: () => string = makeAssessmentId;

  @state() private draft!: Draft;
  @state() private problems: readonly RecordProblem[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('target')) return;
    this.draft = this.kept ?? draftOf(this.target, this.today, this.initials);
    this.problems = [];
  }

  /** Puts the focus on the level, the first thing to choose. */
  override focus(): void {
    const radios = [...this.renderRoot.querySelectorAll<HTMLInputElement>('[name="level"]')];
    (radios.find(({checked}) => checked) ?? radios[0])?.focus();
  }

  #read(): ReturnType<typeof readDraft> {
    const stamp = {id: this.makeId(), updated: this.now()};
    const target = this.stale ? {...this.target, initial: null} : this.target;
    return readDraft(this.draft, target, this.today, stamp);
  }

  #change(change: Partial<Draft>): void {
    this.draft = {...this.draft, ...change};
    if (this.problems.length > 0) this.problems = this.#read().problems;
    this.dispatchEvent(new CustomEvent('vg-assessment-draft', {detail: {draft: this.draft}}));
  }

  readonly #onInput = (event: Event): void => {
    const field = event.target as HTMLInputElement | HTMLTextAreaElement;
    this.#change({[field.name]: field.value});
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    const {assessment, problems} = this.#read();
    this.problems = problems;
    if (problems.length > 0) {
      void this.updateComplete.then(() => {
        this.#focusWrong();
      });
      return;
    }
    askAssessments(this, 'vg-assessment-save', {assessment});
    this.#done();
  };

  #focusWrong(): void {
    if (this.#problemOf('level')) this.focus();
    else this.renderRoot.querySelector<HTMLElement>('.field[aria-invalid="true"]')?.focus();
  }

  readonly #done = (): void => {
    this.dispatchEvent(new CustomEvent('vg-assessment-done'));
  };

  #problemOf(field: Field): RecordProblem | undefined {
    return this.problems.find((problem) => problem.field === field);
  }

  #wrong(field: Field, text: AssessmentText): TemplateResult | typeof nothing {
    const problem = this.#problemOf(field);
    if (!problem) return nothing;
    const expected =
      problem.expected === 'level' ? text.chooseLevel : sayExpected(problem, this.locale);
    return html`<p class="wrong" id="wrong-${field}">${text.form.needed(expected)}</p>`;
  }

  /** Ids of what explains a field: its hint, and what is wrong with it. */
  #described(field: Field): string {
    return this.#problemOf(field) ? `hint-${field} wrong-${field}` : `hint-${field}`;
  }

  override render(): TemplateResult {
    const text = assessmentTextFor(this.locale);
    const {form} = text;
    const count = formatNumber(this.problems.length, this.locale);
    return html`<form
      novalidate
      aria-label=${form.title(this.heading)}
      @submit=${this.#onSubmit}
      @input=${this.#onInput}
    >
      ${
        this.stale
          ? html`<vg-notice kind="warn" .locale=${this.locale}>${form.stale}</vg-notice>`
          : nothing
      }
      ${this.#renderLevels(text)} ${this.#renderEvidence(text)}
      <div>
        <label class="name" for="source">${form.source}</label>
        <input
          class="field wide"
          id="source"
          name="source"
          maxlength=${recordLimits.source}
          autocomplete="off"
          .value=${live(this.draft.source)}
          aria-describedby=${this.#described('source')}
          aria-invalid=${this.#problemOf('source') ? 'true' : 'false'}
        />
        <span class="hint" id="hint-source">${form.sourceHint}</span>
        ${this.#wrong('source', text)}
      </div>
      <div class="pair">${this.#renderDate(text)} ${this.#renderAuthor(text)}</div>
      <p class="wrong" role="status">${this.problems.length > 0 ? form.wrong(count) : nothing}</p>
      <div class="buttons">
        <button class="button solid" type="submit">${form.save}</button>
        <button class="button line" type="button" @click=${this.#done}>${form.cancel}</button>
      </div>
    </form>`;
  }

  #renderLevels(text: AssessmentText): TemplateResult {
    const isWrong = this.#problemOf('level') !== undefined;
    return html`<fieldset
      role="radiogroup"
      aria-required="true"
      aria-invalid=${isWrong ? 'true' : 'false'}
      aria-describedby=${isWrong ? 'wrong-level' : nothing}
    >
      <legend>${text.form.level}</legend>
      ${levelsInForm.map(
        (level) =>
          html`<label class="choice">
            <input
              type="radio"
              name="level"
              value=${level}
              .checked=${live(this.draft.level === level)}
              aria-describedby="hint-${level}"
            />
            ${levelGlyph(level)}
            <span class="word">${text.levels[level]}</span>
            <span class="hint" id="hint-${level}">${text.levelHints[level]}</span>
          </label>`,
      )}
      ${this.#wrong('level', text)}
    </fieldset>`;
  }

  #renderEvidence(text: AssessmentText): TemplateResult {
    const left = recordLimits.evidence - this.draft.evidence.length;
    return html`<div>
      <label class="name" for="evidence">${text.form.evidence}</label>
      <textarea
        class="field"
        id="evidence"
        name="evidence"
        maxlength=${recordLimits.evidence}
        .value=${live(this.draft.evidence)}
        aria-describedby=${this.#described('evidence')}
        aria-invalid=${this.#problemOf('evidence') ? 'true' : 'false'}
      ></textarea>
      <span class="hint" id="hint-evidence">${text.form.evidenceHint}</span>
      <span class="counter">${text.form.left(formatNumber(left, this.locale))}</span>
      ${this.#wrong('evidence', text)}
    </div>`;
  }

  #renderDate(text: AssessmentText): TemplateResult {
    return html`<div>
      <label class="name" for="date">${text.form.date}</label>
      <input
        class="field"
        type="date"
        id="date"
        name="date"
        min="1900-01-01"
        max=${this.today}
        .value=${live(this.draft.date)}
        aria-describedby=${this.#problemOf('date') ? 'wrong-date' : nothing}
        aria-invalid=${this.#problemOf('date') ? 'true' : 'false'}
      />
      ${this.#wrong('date', text)}
    </div>`;
  }

  #renderAuthor(text: AssessmentText): TemplateResult {
    return html`<div>
      <label class="name" for="author">${text.form.author}</label>
      <input
        class="field initials"
        id="author"
        name="author"
        maxlength="5"
        autocomplete="off"
        .value=${live(this.draft.author)}
        aria-describedby=${this.#problemOf('author') ? 'wrong-author' : nothing}
        aria-invalid=${this.#problemOf('author') ? 'true' : 'false'}
      />
      ${this.#wrong('author', text)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-assessment-form': VgAssessmentForm;
  }
}
