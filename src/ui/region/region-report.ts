import {publisherIn} from '../../i18n/publishers.ts';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import '../../charts/vg-rank.ts';
import type {RegionFile} from '../../domain/region/region-file.ts';
import {factIn, rankDepartments} from '../../domain/region/region-figures.ts';
import {formatDate, formatNumber, type Locale} from '../../i18n/format.ts';
import {factWords} from '../../i18n/region-facts.ts';
import {regionReportTextOf} from '../../i18n/region-report.ts';
import {methodVersion} from '../../methodology/version.ts';
import {keyFigures} from '../../state/region-figures-words.ts';
import {gapWords} from '../../state/region-gaps-words.ts';
import {initialRegion, type RegionChoice} from '../../state/region-choice.ts';
import {regionSentence} from '../../state/region-sentence.ts';
import {icon} from '../../styles/icons.ts';
import {buttonStyles, controlStyles} from '../../styles/shared.ts';
import {sendCommand, sendTransition} from '../send.ts';
import {renderDisplacement, renderEvents, renderPosts} from './region-blocks.ts';
import {regionBarsStyles} from './region-bars-styles.ts';
import {regionCellStyles} from './region-cell-styles.ts';
import {regionColumns} from './region-columns.ts';
import {regionFoldStyles} from './region-fold-styles.ts';
import {renderIndex} from './region-index.ts';
import {regionReportStyles} from './region-report-styles.ts';
import './region-table.ts';
import {renderTrends} from './region-trends.ts';

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * The report of a department beside its map: a sentence, key figures, municipalities, trends, and what is missing. All figures
 * are those of the department's file.
 * @fires vg-transition - select, changeRegion, chooseDepartment
 * @fires vg-command - region-kit, print
 */
@customElement('vg-region-report')
export class VgRegionReport extends LitElement {
  static override styles = [
    controlStyles,
    buttonStyles,
    regionCellStyles,
    regionBarsStyles,
    regionReportStyles,
    regionFoldStyles,
  ];

  @property({attribute: false}) file: RegionFile | null = null;
  @property() locale: Locale = 'es';
  @property({attribute: false}) choice: RegionChoice = initialRegion;
  /** Code of the selected municipality; null for none. */
  @property({attribute: false}) selected: string | null = null;
  /** True while the kit is being written. */
  @property({type: Boolean}) busy = false;
  /** True where the map stands in the report, below the key figures. */
  @property({type: Boolean}) stacked = false;

  override render(): TemplateResult | typeof nothing {
    const {file, locale} = this;
    if (!file) return nothing;
    const text = regionReportTextOf(locale);
    return html`${this.#renderHead(file)}
      <dl class="figures" aria-label=${text.figures.title}>
        ${keyFigures(file, locale).map(
          ({label, value, unit, beside, change, source}) =>
            html`<div class="figure">
              <dt>${label}</dt>
              <dd class="value">${value} <span class="unit">${unit}</span></dd>
              ${beside === null ? nothing : html`<dd class="beside">${beside}</dd>`}
              ${change === '' ? nothing : html`<dd class="change">${change}</dd>`}
              <dd class="caption">${source}</dd>
            </div>`,
        )}
      </dl>
      ${
        this.stacked
          ? html`<details class="map" open>
              <summary>
                <h2>${text.map}</h2>
                ${icon('chevron-down')}
              </summary>
              <slot name="map"></slot>
            </details>`
          : nothing
      }
      <vg-region-table
        .file=${file}
        .locale=${locale}
        .choice=${this.choice}
        .selected=${this.selected ?? ''}
      ></vg-region-table>
      ${renderTrends(file, locale)}
      <div class="blocks">
        ${this.#block(text.rank.title, this.#renderRank(file))}
        ${this.#block(text.posts.title, renderPosts(file, locale))}
        ${this.#block(text.displacement.title, renderDisplacement(file, locale))}
        ${this.#block(
          text.index.title,
          renderIndex(file, locale, (code) => {
            sendTransition(this, 'select', code);
          }),
        )}
        ${this.#block(text.events.title, renderEvents(file, locale))}
        ${this.#block(text.gaps.title, this.#renderGaps(file))}
        ${this.#block(text.sources.title, this.#renderSources(file), 'whole')}
      </div>`;
  }

  #block(title: string, content: unknown, kind = ''): TemplateResult {
    return html`<section class="block ${kind}">
      <h2>${title}</h2>
      ${content}
    </section>`;
  }

  #renderHead(file: RegionFile): TemplateResult {
    const text = regionReportTextOf(this.locale);
    const {locale} = this;
    const number = (value: number): string => formatNumber(value, locale);
    const count = file.municipalities.length;
    const sub = [
      text.department(file.code),
      text.municipalities(count, number(count)),
      text.inhabitants(number(file.population.people), String(file.population.year)),
    ].join(' · ');
    return html`<header>
        <h1>${file.name}</h1>
        <span class="sub">${sub}</span>
        <div class="tools">
          <button
            type="button"
            class="button"
            title=${text.kit.printing}
            @click=${() => {
              sendCommand(this, 'print');
            }}
          >
            ${icon('print')}${text.kit.print}
          </button>
          <button
            type="button"
            class="button line"
            aria-disabled=${this.busy ? 'true' : nothing}
            @click=${() => {
              if (!this.busy) sendCommand(this, 'region-kit');
            }}
          >
            ${icon('download')}${this.busy ? text.kit.making : text.kit.download}
          </button>
        </div>
      </header>
      <p class="sentence">
        ${regionSentence(file, locale).map(({text: part, isKey}) =>
          isKey ? html`<b>${part}</b>` : part,
        )}
      </p>`;
  }

  /** The department among the others by the fact that leads the table. */
  #renderRank(file: RegionFile): TemplateResult {
    const {rank: text} = regionReportTextOf(this.locale);
    const [lead] = regionColumns(file, this.choice, this.locale);
    const fact = lead ? factIn(file, lead.id) : null;
    const items = fact ? rankDepartments(file, fact) : [];
    if (!lead || !fact || items.length === 0) return html`<p class="dense">${text.none}</p>`;
    return html`<p class="caption">
        ${text.caption(factWords(lead.id, this.locale).name, fact.when)}
      </p>
      <vg-rank
        .locale=${this.locale}
        .items=${items}
        .selected=${file.code}
        .palette=${lead.palette}
        .digits=${lead.decimals}
        @vg-select=${(event: CustomEvent<{code: string}>) => {
          this.#open(event.detail.code);
        }}
      ></vg-rank>`;
  }

  #open(code: string): void {
    if (code !== this.file?.code) sendCommand(this, 'region-open', code);
  }

  #renderGaps(file: RegionFile): TemplateResult {
    const {gaps: text} = regionReportTextOf(this.locale);
    const gaps = gapWords(file, this.locale);
    if (gaps.length === 0) return html`<p class="dense">${text.none}</p>`;
    return html`<dl class="gaps">
      ${gaps.map(
        ({names, words}) =>
          html`<div>
            <dt>${names}:</dt>
            <dd>${words}.</dd>
          </div>`,
      )}
    </dl>`;
  }

  #renderSources(file: RegionFile): TemplateResult {
    const {sources: text} = regionReportTextOf(this.locale);
    const {locale} = this;
    return html`<p class="dense">
        ${text.dates} ${text.rates} ${text.method(methodVersion)} ${text.disclaimer}
      </p>
      <ul class="sources">
        ${file.sources.map(
          ({publisher, title, url, licence, cutoff}) =>
            html`<li>
              ${publisherIn(publisher, locale)}.
              ${
                url === null
                  ? title[locale]
                  : html`<a href=${url} target="_blank" rel="noreferrer">${title[locale]}</a>`
              }.
              ${cutoff === null ? nothing : `${capitalised(text.cutoff(formatDate(cutoff, locale)))}.`}
              ${text.licence(licence[locale])}.
            </li>`,
        )}
      </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-region-report': VgRegionReport;
  }
}
