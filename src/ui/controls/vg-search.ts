import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {controlsFor} from '../../i18n/controls.ts';
import type {Locale} from '../../i18n/format.ts';
import {buttonStyles, controlStyles, fieldStyles} from '../../styles/shared.ts';
import {announce} from './announce.ts';
import {icon} from './icons.ts';
import {matchedParts} from './matched-parts.ts';
import {searchStyles} from './vg-search-styles.ts';

/** A territory that was found; `detail` says where it is, `kind` what it is. */
export interface SearchResult {
  readonly code: string;
  readonly name: string;
  readonly detail: string;
  readonly kind: string;
}

/**
 * The territory search: a combobox with a list below. The owner answers `vg-query` with `results`.
 * @fires vg-query - the text changed; detail {text}
 * @fires vg-choose - a territory was chosen; detail {code}
 * @see https://www.w3.org/TR/wai-aria-1.2/#combobox
 */
@customElement('vg-search')
export class VgSearch extends LitElement {
  static override styles = [controlStyles, buttonStyles, fieldStyles, searchStyles];

  @property() locale: Locale = 'es';
  @property() query = '';
  /** Best first. */
  @property({attribute: false}) results: readonly SearchResult[] = [];
  /** The index is not there yet. */
  @property({type: Boolean}) loading = false;
  @property({type: Boolean}) offline = false;

  #isOpen = false;
  #active = -1;

  /** Puts the focus into the field and selects its text. */
  override focus(): void {
    this.#input?.focus();
    this.#input?.select();
  }

  get #input(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  get #hasList(): boolean {
    return this.#isOpen && this.query.trim() !== '';
  }

  override firstUpdated(): void {
    this.renderRoot.addEventListener('click', (event) => {
      const option = (event.target as Element).closest('[role="option"]');
      if (option) this.#choose(this.results[Number(option.getAttribute('data-index'))]);
    });
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('results')) this.#active = this.results.length > 0 ? 0 : -1;
  }

  override updated(): void {
    this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({block: 'nearest'});
  }

  #open(isOpen: boolean): void {
    this.#isOpen = isOpen;
    this.requestUpdate();
  }

  readonly #onInput = (event: Event): void => {
    this.query = (event.target as HTMLInputElement).value;
    this.#open(true);
    announce(this, 'vg-query', {text: this.query});
  };

  #clear(): void {
    this.query = '';
    announce(this, 'vg-query', {text: ''});
    this.#input?.focus();
  }

  #choose(result: SearchResult | undefined): void {
    if (!result) return;
    this.#open(false);
    this.query = result.name;
    announce(this, 'vg-choose', {code: result.code});
  }

  #move(by: number): void {
    const count = this.results.length;
    if (count === 0) return;
    this.#active = this.#hasList ? (this.#active + by + count) % count : 0;
    this.#open(true);
  }

  #onEscape(): void {
    if (this.#hasList) this.#open(false);
    else if (this.query !== '') this.#clear();
    else this.#input?.blur();
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const isEscapeUsed = this.#hasList || this.query !== '';
    switch (event.key) {
      case 'ArrowDown':
        this.#move(1);
        break;
      case 'ArrowUp':
        this.#move(-1);
        break;
      case 'Enter':
        if (!this.#hasList) return;
        this.#choose(this.results[Math.max(0, this.#active)]);
        break;
      case 'Escape':
        if (isEscapeUsed) event.stopPropagation();
        this.#onEscape();
        break;
      default:
        return;
    }
    event.preventDefault();
  };

  #renderResult(result: SearchResult, index: number): TemplateResult {
    const isActive = index === this.#active;
    return html`<li
      id="option-${index}"
      role="option"
      data-index=${index}
      aria-selected=${isActive ? 'true' : 'false'}
    >
      ${icon('pin')}
      <span class="name"
        >${matchedParts(result.name, this.query).map((part) =>
          part.isMatch ? html`<b>${part.text}</b>` : part.text,
        )}<span class="detail">${result.detail}</span></span
      >
      <span class="code">${result.kind} · ${result.code}</span>
    </li>`;
  }

  #renderList(): TemplateResult | typeof nothing {
    if (!this.#hasList) return nothing;
    const text = controlsFor(this.locale).search;
    if (this.loading) {
      return html`<div class="list" aria-busy="true" aria-label=${controlsFor(this.locale).loading}>
        <div class="skeleton"></div>
        <div class="skeleton"></div>
        <div class="skeleton"></div>
      </div>`;
    }
    if (this.results.length === 0) {
      return html`<p class="list message">${text.empty(this.query.trim())}</p>`;
    }
    return html`<ul class="list" id="list" role="listbox" aria-label=${text.label}>
      ${this.results.map((result, index) => this.#renderResult(result, index))}
      ${this.offline ? html`<li class="message" role="presentation">${text.offline}</li>` : nothing}
    </ul>`;
  }

  #status(): string {
    if (!this.#hasList || this.loading) return '';
    const text = controlsFor(this.locale).search;
    const count = this.results.length;
    return count === 0 ? text.empty(this.query.trim()) : text.results(count);
  }

  override render(): TemplateResult {
    const text = controlsFor(this.locale).search;
    const hasOptions = this.#hasList && !this.loading && this.results.length > 0;
    return html`<div
        class="box"
        @pointerdown=${(event: Event) => {
          event.stopPropagation();
        }}
      >
        <span class="glass">${icon('search')}</span>
        <input
          class="field"
          type="search"
          role="combobox"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          enterkeyhint="search"
          aria-label=${text.label}
          aria-autocomplete="list"
          aria-expanded=${hasOptions ? 'true' : 'false'}
          aria-controls=${hasOptions ? 'list' : nothing}
          aria-activedescendant=${
            hasOptions && this.#active >= 0 ? `option-${String(this.#active)}` : nothing
          }
          placeholder=${text.placeholder}
          .value=${this.query}
          @input=${this.#onInput}
          @keydown=${this.#onKeyDown}
          @focus=${() => {
            this.#open(true);
          }}
          @blur=${() => {
            this.#open(false);
          }}
        />
        ${
          this.query === ''
            ? html`<kbd aria-hidden="true">/</kbd>`
            : html`<button
                class="button icon-only clear"
                aria-label=${text.clear}
                @click=${this.#clear}
              >
                ${icon('close')}
              </button>`
        }
      </div>
      <div
        @pointerdown=${(event: Event) => {
          event.preventDefault();
        }}
      >
        ${this.#renderList()}
      </div>
      <p class="visually-hidden" role="status">${this.#status()}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-search': VgSearch;
  }
}
