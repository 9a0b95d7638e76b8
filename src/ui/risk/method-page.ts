import {css, html, LitElement, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {relativeDeviation} from '../../domain/index/dirichlet.ts';
import {formatNumber, formatPercent} from '../../i18n/format.ts';
import {riskPagesFor} from '../../i18n/risk-pages.ts';
import {riskMethodFor} from '../../i18n/risk-pages-method.ts';
import type {RiskMethodText} from '../../i18n/risk-pages-method-es.ts';
import type {MapGeometry} from '../../map/geometry.ts';
import {editions, indicators} from '../../methodology/indicators.ts';
import {riskFactors} from '../../methodology/risk-factors.ts';
import {minimumObservedShare} from '../../methodology/schemes.ts';
import {methodVersion} from '../../methodology/version.ts';
import {initialRisk} from '../../state/risk-choice.ts';
import type {View} from '../../state/view.ts';
import {icon} from '../../styles/icons.ts';
import {buttonStyles, controlStyles, patternStyles} from '../../styles/shared.ts';
import {sendTransition} from '../send.ts';
import {holesList} from './method-page-holes.ts';
import {indicatorSheet} from './method-page-indicator.ts';
import {factorTable, schemeTrees} from './method-page-schemes.ts';
import {sheetStyles} from './method-page-sheet-styles.ts';
import {pageStyles} from './method-page-styles.ts';

type SectionId = keyof RiskMethodText['sections'];
const sectionIds = [
  'frame',
  'factors',
  'schemes',
  'formulas',
  'indicators',
  'holes',
] as const satisfies readonly SectionId[];
const noneOpen: ReadonlySet<string> = new Set();
const allOpen: ReadonlySet<string> = new Set(indicators.map(({id}) => id));

/**
 * The whole method, written from its declarations: frame, factors, schemes, formulas, one sheet for each indicator, and what is missing.
 * @fires vg-transition - changeRisk
 */
@customElement('vg-method-page')
export class VgMethodPage extends LitElement {
  static override styles = [
    controlStyles,
    buttonStyles,
    patternStyles,
    pageStyles,
    sheetStyles,
    css`
      nav ol {
        display: flex;
        flex-wrap: wrap;
        gap: 6px 18px;
        margin-top: 14px;
      }
      .formula-list {
        margin-top: 4px;
      }
    `,
  ];

  @property({attribute: false}) view!: View;
  /** The shapes of the maps of coverage; without them the counts alone are shown. */
  @property({attribute: false}) geometry: MapGeometry | null = null;
  @state() private open = noneOpen;

  readonly #beforePrint = (): void => {
    this.open = allOpen;
  };

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.#beforePrint);
  }

  override disconnectedCallback(): void {
    window.removeEventListener('beforeprint', this.#beforePrint);
    super.disconnectedCallback();
  }

  get #words(): RiskMethodText {
    return riskMethodFor(this.view.text.locale);
  }

  protected override render(): unknown {
    const words = this.#words;
    return html`<button
        class="button back screen-only"
        @click=${() => {
          sendTransition(this, 'changeRisk', {page: null});
        }}
      >
        ${icon('chevron-left')} ${riskPagesFor(this.view.text.locale).back}
      </button>
      <h1>${words.title}</h1>
      <p class="lead">${words.intro(methodVersion, String(editions[0]))}</p>
      ${this.#contents()}
      ${sectionIds.map(
        (id) =>
          html`<section aria-labelledby=${id}>
            <h2 id=${id} tabindex="-1">${words.sections[id]}</h2>
            ${this.#section(id)}
          </section>`,
      )}`;
  }

  #contents(): TemplateResult {
    const words = this.#words;
    return html`<nav class="screen-only" aria-label=${words.contents}>
      <ol>
        ${sectionIds.map(
          (id) =>
            html`<li>
              <button
                class="link"
                @click=${() => {
                  this.#goTo(id);
                }}
              >
                ${words.sections[id]}
              </button>
            </li>`,
        )}
      </ol>
    </nav>`;
  }

  #goTo(id: string): void {
    const target = this.renderRoot.querySelector<HTMLElement>(`#${id}`);
    target?.scrollIntoView();
    target?.focus({preventScroll: true});
  }

  #section(id: SectionId): unknown {
    switch (id) {
      case 'frame':
        return this.#frame();
      case 'factors':
        return factorTable(this.view);
      case 'schemes':
        return schemeTrees(this.view);
      case 'formulas':
        return this.#formulas();
      case 'indicators':
        return this.#indicators();
      case 'holes':
        return holesList(this.view);
    }
  }

  #list(items: readonly string[]): TemplateResult {
    return html`<ul class="text">
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>`;
  }

  #frame(): TemplateResult {
    const {frame} = this.#words;
    const judged = riskFactors.filter(({coverage}) => coverage === 'analyst');
    const list = new Intl.ListFormat(this.view.text.locale, {type: 'conjunction'});
    return html`<p class="text">${frame.is}</p>
      ${this.#list(frame.isNot)}
      <p class="text">${frame.factors(list.format(judged.map(({number}) => String(number))))}</p>
      <p class="text">${frame.source}</p>`;
  }

  #formulas(): TemplateResult {
    const {formulas: words} = this.#words;
    const {locale} = this.view.text;
    const share = formatPercent(minimumObservedShare, locale);
    return html`<h3>${words.scale}</h3>
      <p class="text">${words.scaleText}</p>
      ${this.#list([words.minmax, words.log, words.less, words.percentile, words.zscore])}
      <h3>${words.smoothing}</h3>
      <p class="text">${words.smoothingText}</p>
      <h3>${words.aggregation}</h3>
      <p class="text">${words.categories}</p>
      ${this.#list([words.arithmetic, words.geometric, words['scaled-geometric']])}
      <h3>${words.missing}</h3>
      <p class="text">${words.missingText(share)}</p>
      <h3>${words.contributions}</h3>
      <p class="text">${words.contributionsText}</p>
      <h3>${words.stability}</h3>
      <p class="text">${words.stabilityText(formatPercent(relativeDeviation, locale))}</p>
      <h3>${words.clusters}</h3>
      <p class="text">${words.clustersText(formatNumber(initialRisk.cluster.alpha, locale, 2))}</p>
      <p class="note references">${words.references}</p>`;
  }

  #indicators(): TemplateResult {
    const words = this.#words;
    const {view, geometry} = this;
    const isAllOpen = this.open.size === allOpen.size;
    return html`<p class="text">
        ${words.indicators.intro(formatNumber(indicators.length, view.text.locale))}
      </p>
      <button
        class="button line all screen-only"
        @click=${() => {
          this.open = isAllOpen ? noneOpen : allOpen;
        }}
      >
        ${isAllOpen ? words.closeAll : words.openAll}
      </button>
      ${indicators.map((indicator) =>
        indicatorSheet(indicator, this.open.has(indicator.id), {
          view,
          geometry,
          onToggle: (isOpen) => {
            this.#toggle(indicator.id, isOpen);
          },
        }),
      )}`;
  }

  #toggle(id: string, isOpen: boolean): void {
    if (this.open.has(id) === isOpen) return;
    const next = new Set(this.open);
    if (isOpen) next.add(id);
    else next.delete(id);
    this.open = next;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-method-page': VgMethodPage;
  }
}
