import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {unscoredFactors, type Assessment} from '../../domain/assessments/assessment.ts';
import type {AssessmentImport} from '../../domain/assessments/import-assessments.ts';
import {historyOf} from '../../domain/assessments/standing.ts';
import {assessmentTextFor} from '../../i18n/assessment.ts';
import type {AssessmentText} from '../../i18n/assessment-es.ts';
import type {Locale} from '../../i18n/format.ts';
import {riskFactors, type RiskFactor} from '../../methodology/risk-factors.ts';
import type {Place, View} from '../../state/view.ts';
import {icon} from '../../styles/icons.ts';
import {buttonStyles, controlStyles} from '../../styles/shared.ts';
import '../controls/vg-notice.ts';
import type {Draft, FormTarget} from './assessment-draft.ts';
import {askAssessments} from './assessment-events.ts';
import {renderFactor} from './assessment-factor.ts';
import {carriesFile, readChosenFile} from './assessment-files.ts';
import './assessment-form.ts';
import './assessment-merge.ts';
import {renderResult} from './assessment-result.ts';
import {entryStyles, glyphStyles, sheetStyles} from './assessment-styles.ts';

/**
 * What analysts say of the factors that no figure measures, in the selected territory: what stands, what stood before, a
 * form for more, files out and in. It stands beside the index and is never mixed into it.
 * @fires vg-assessment-save - detail {assessment}
 * @fires vg-assessment-remove - detail {id}
 * @fires vg-assessment-import - detail {text, fileName}
 * @fires vg-assessment-export - detail {territory}, null for all
 * @fires vg-assessment-resolve - detail {key, choice}
 * @fires vg-assessment-import-read - what came of the file may go
 */
@customElement('vg-assessment-sheet')
export class VgAssessmentSheet extends LitElement {
  static override styles = [controlStyles, buttonStyles, glyphStyles, entryStyles, sheetStyles];

  @property({attribute: false}) view!: View;
  @property({attribute: false}) records: readonly Assessment[] = [];
  /** Whether what is written stays on this device. */
  @property() status: keyof AssessmentText['status'] = 'kept';
  /** The day in Colombia, `YYYY-MM-DD`. */
  @property() today = '';
  /** Initials of who wrote last; the sheet remembers those of this visit by itself. */
  @property() initials = '';
  /** What came of the last file; null when nothing has to be said. */
  @property({attribute: false}) lastImport: AssessmentImport | null = null;

  @state() private editing: FormTarget | null = null;
  @state() private removed: Assessment | null = null;
  @state() private unreadableFile = '';
  @state() private isMerging = false;
  /** What was typed and not yet saved, so that a look at another territory loses nothing. */
  readonly #drafts = new Map<string, Draft>();

  constructor() {
    super();
    this.addEventListener('dragover', this.#onDragOver);
    this.addEventListener('dragleave', this.#onDragLeave);
    this.addEventListener('drop', this.#onDrop);
  }

  get #locale(): Locale {
    return this.view.text.locale;
  }

  /** The selected department or municipality; null for a post, a region, the country or nothing. */
  get #place(): Place | null {
    const place = this.view.gazetteer.places.get(this.view.state.selected ?? '');
    return place?.level === 'department' || place?.level === 'municipality' ? place : null;
  }

  #open(target: FormTarget): void {
    this.editing = target;
    void this.updateComplete.then(async () => {
      const form = this.renderRoot.querySelector('vg-assessment-form');
      await form?.updateComplete;
      form?.focus();
    });
  }

  #close(target: FormTarget): void {
    this.#drafts.delete(keyOf(target));
    if (this.editing === target) this.editing = null;
    this.#focusFactor(target.factor);
  }

  #focusFactor(factor: number): void {
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>(`[data-factor="${factor}"] .add`)?.focus();
    });
  }

  #remove(entry: Assessment): void {
    if (this.editing?.initial?.id === entry.id) this.#close(this.editing);
    this.removed = entry;
    askAssessments(this, 'vg-assessment-remove', {id: entry.id});
    this.#focusFactor(entry.factor);
  }

  readonly #onUndo = (): void => {
    const assessment = this.removed;
    this.removed = null;
    if (!assessment) return;
    askAssessments(this, 'vg-assessment-save', {assessment});
    this.#focusFactor(assessment.factor);
  };

  async #take(file: File | undefined): Promise<void> {
    if (!file) return;
    const text = await readChosenFile(file);
    this.unreadableFile = text === null ? file.name : '';
    if (text === null) return;
    askAssessments(this, 'vg-assessment-import', {text, fileName: file.name});
  }

  readonly #onFile = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    void this.#take(input.files?.[0]);
    // The same file chosen again is a choice again.
    input.value = '';
  };

  readonly #onDragOver = (event: DragEvent): void => {
    if (!carriesFile(event)) return;
    event.preventDefault();
    this.toggleAttribute('dropping', true);
  };

  readonly #onDragLeave = (): void => {
    this.toggleAttribute('dropping', false);
  };

  readonly #onDrop = (event: DragEvent): void => {
    this.toggleAttribute('dropping', false);
    if (!carriesFile(event)) return;
    event.preventDefault();
    void this.#take(event.dataTransfer?.files[0]);
  };

  readonly #onMergeClosed = (): void => {
    this.isMerging = false;
  };

  override render(): TemplateResult {
    const text = assessmentTextFor(this.#locale);
    const place = this.#place;
    return html`<h2>${text.title}${place ? `: ${place.name}` : ''}</h2>
      <p class="intro">${text.intro}</p>
      <vg-notice .locale=${this.#locale}>${text.privacy}</vg-notice>
      ${this.#renderStatus(text)} ${this.#renderFileMessages(text)} ${this.#renderRemoved(text)}
      ${
        place
          ? html`<ul class="factors">
              ${unscored.map((factor) => this.#renderFactor(factor, place))}
            </ul>`
          : html`<p class="empty">${text.empty}</p>`
      }
      ${this.#renderFiles(place, text)}
      <vg-assessment-merge
        .locale=${this.#locale}
        .conflicts=${this.lastImport?.conflicts ?? []}
        .nameOf=${this.#nameOf}
        .open=${this.isMerging}
        @vg-close=${this.#onMergeClosed}
      ></vg-assessment-merge>`;
  }

  readonly #nameOf = (territory: string): string =>
    this.view.gazetteer.places.get(territory)?.name ?? territory;

  #renderStatus(text: AssessmentText): TemplateResult {
    return this.status === 'kept'
      ? html`<p class="status">${text.status.kept}</p>`
      : html`<vg-notice kind="warn" .locale=${this.#locale}
          >${text.status[this.status]}</vg-notice
        >`;
  }

  #renderFileMessages(text: AssessmentText): unknown {
    const unreadable = html`<vg-notice kind="error" .locale=${this.#locale}
      >${text.files.unreadable(this.unreadableFile)}</vg-notice
    >`;
    if (this.unreadableFile !== '') return unreadable;
    if (!this.lastImport) return nothing;
    return renderResult(this.lastImport, this.#locale, {
      resolve: () => {
        this.isMerging = true;
      },
      dismiss: () => {
        askAssessments(this, 'vg-assessment-import-read', null);
      },
    });
  }

  #renderRemoved(text: AssessmentText): unknown {
    if (!this.removed) return nothing;
    return html`<vg-notice
      dismissible
      .locale=${this.#locale}
      .action=${text.undo}
      @vg-action=${this.#onUndo}
      @vg-dismiss=${() => {
        this.removed = null;
      }}
      >${text.removed}</vg-notice
    >`;
  }

  #renderFactor(factor: RiskFactor, {code: territory}: Place): TemplateResult {
    const {number} = factor;
    const history = historyOf(this.records, territory, number);
    return renderFactor(factor, history, this.#renderForm(factor, territory), this.#locale, {
      add: () => {
        this.#open({territory, factor: number, initial: null});
      },
      edit: (initial) => {
        this.#open({territory, factor: number, initial});
      },
      remove: (entry) => {
        this.#remove(entry);
      },
    });
  }

  #renderForm(factor: RiskFactor, territory: string): TemplateResult | typeof nothing {
    const target = this.editing;
    if (target?.factor !== factor.number || target.territory !== territory) return nothing;
    return html`<vg-assessment-form
      .locale=${this.#locale}
      .heading=${factor.name[this.#locale]}
      .target=${target}
      .kept=${this.#drafts.get(keyOf(target))}
      .today=${this.today}
      .initials=${this.initials}
      .stale=${this.#isStale(target)}
      @vg-assessment-draft=${({detail}: CustomEvent<{draft: Draft}>) => {
        this.#drafts.set(keyOf(target), detail.draft);
      }}
      @vg-assessment-save=${({detail}: CustomEvent<{assessment: Assessment}>) => {
        this.initials = detail.assessment.author;
        this.removed = null;
      }}
      @vg-assessment-done=${() => {
        this.#close(target);
      }}
    ></vg-assessment-form>`;
  }

  /** True when what is edited was changed or taken away meanwhile: in another tab, or by a file. */
  #isStale({initial}: FormTarget): boolean {
    if (!initial) return false;
    return this.records.find(({id}) => id === initial.id)?.updated !== initial.updated;
  }

  #renderFiles(place: Place | null, {files}: AssessmentText): TemplateResult {
    const isHere = place && this.records.some(({territory}) => territory === place.code);
    const exportOf = (territory: string | null): (() => void) => {
      return () => {
        askAssessments(this, 'vg-assessment-export', {territory});
      };
    };
    return html`<div class="files">
      <div>
        <button
          class="button line all"
          ?disabled=${this.records.length === 0}
          @click=${exportOf(null)}
        >
          ${icon('download')} ${files.exportAll}
        </button>
        ${
          place
            ? html`<button
                class="button line here"
                ?disabled=${!isHere}
                @click=${exportOf(place.code)}
              >
                ${files.exportTerritory}
              </button>`
            : nothing
        }
        <button
          class="button line"
          @click=${() => {
            this.renderRoot.querySelector<HTMLInputElement>('input[type="file"]')?.click();
          }}
        >
          ${files.import}
        </button>
        <input
          type="file"
          accept=".json,application/json"
          hidden
          aria-label=${files.import}
          @change=${this.#onFile}
        />
      </div>
      <p class="note">${files.drop}</p>
    </div>`;
  }
}

const unscored: readonly RiskFactor[] = riskFactors.filter(({number}) =>
  unscoredFactors.includes(number),
);

function keyOf({territory, factor, initial}: FormTarget): string {
  return `${territory}/${factor}/${initial?.id ?? ''}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-assessment-sheet': VgAssessmentSheet;
  }
}
