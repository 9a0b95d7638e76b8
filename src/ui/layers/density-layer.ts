import {css, html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {formatNumber, formatPercent} from '../../i18n/format.ts';
import {densityTextOf} from '../../i18n/density.ts';
import type {DensityText} from '../../i18n/density-es.ts';
import {eventsInCells, unstableCells, type DensityAnswer} from '../../state/density-answer.ts';
import {
  coveredYears,
  densityBandwidthsKm,
  densityCellsKm,
  densityFigures,
  densityKinds,
  densityProblem,
  yearSpanOf,
  type DensityChoice,
  type DensityKind,
} from '../../state/density-choice.ts';
import {coverageWords, spanWords} from '../../state/density-words.ts';
import type {View} from '../../state/view.ts';
import {controlStyles} from '../../styles/shared.ts';
import {sendTransition} from '../send.ts';
import '../controls/vg-select.ts';
import {choicesOf, layerSection, selectField, type Choice} from './layer-fields.ts';
import {layerStyles} from './layer-styles.ts';

/**
 * The density of events in cells: kind, years, cell, radius and figure, and what must be known to read it. A choice that
 * does not go with the others is in its list, but cannot be taken; the notes say why.
 * @fires vg-transition - toggleLayer, chooseDensity
 */
@customElement('vg-density-layer')
export class VgDensityLayer extends LitElement {
  static override styles = [
    controlStyles,
    layerStyles,
    css`
      .years {
        display: grid;
        grid-template-columns: 1fr auto 1fr;
        gap: 6px;
        align-items: center;
      }
    `,
  ];

  @property({attribute: false}) view!: View;

  get #words(): DensityText {
    return densityTextOf(this.view.text.locale);
  }

  protected override render(): unknown {
    return layerSection(
      this,
      this.view,
      'densidad',
      html`<div class="fields">
          ${this.#kind()} ${this.#years()} ${this.#cell()} ${this.#bandwidth()} ${this.#figure()}
        </div>
        ${this.#answer()} ${this.#notes().map((note) => html`<p class="note">${note}</p>`)}`,
    );
  }

  #choose(change: Partial<DensityChoice>): void {
    sendTransition(this, 'chooseDensity', change);
  }

  /** True for a change that does not go with the rest of the choice. */
  #isRefused(change: Partial<DensityChoice>): boolean {
    return densityProblem({...this.view.state.density, ...change}) !== null;
  }

  #kind(): unknown {
    const words = this.#words;
    const massacre: Choice = {id: 'massacre', label: words.massacre, disabled: true};
    const options = [...choicesOf(densityKinds, words.kinds), massacre];
    return selectField(words.kind, options, this.view.state.density.kind, (id) => {
      this.#choose({kind: id as DensityKind});
    });
  }

  #years(): unknown {
    const words = this.#words;
    const {density} = this.view.state;
    const [firstCovered, lastCovered] = coveredYears(density.kind);
    const [first, last] = yearSpanOf(density);
    const options = Array.from({length: lastCovered - firstCovered + 1}, (_, index) => {
      const year = String(firstCovered + index);
      return {id: year, label: year};
    });
    const year = (label: string, value: number, choose: (year: number) => void): unknown =>
      html`<vg-select
        look="bare"
        .label=${label}
        .options=${options}
        .value=${String(value)}
        @vg-change=${(event: CustomEvent<{value: string}>) => {
          choose(Number(event.detail.value));
        }}
      ></vg-select>`;
    return html`<span aria-hidden="true">${this.view.text.layers.year}</span>
      <span class="years">
        ${year(words.firstYear, first, (chosen) => {
          this.#choose({years: [chosen, Math.max(chosen, last)]});
        })}
        <span aria-hidden="true">–</span>
        ${year(words.lastYear, last, (chosen) => {
          this.#choose({years: [Math.min(chosen, first), chosen]});
        })}
      </span>`;
  }

  #cell(): unknown {
    const words = this.#words;
    const options = densityCellsKm.map((cellKm) => ({
      id: String(cellKm),
      label: words.km(String(cellKm)),
      disabled: this.#isRefused({cellKm}),
    }));
    return selectField(words.cell, options, String(this.view.state.density.cellKm), (id) => {
      this.#choose({cellKm: Number(id)});
    });
  }

  #bandwidth(): unknown {
    const words = this.#words;
    const options = densityBandwidthsKm.map((bandwidthKm) => ({
      id: String(bandwidthKm ?? ''),
      label: bandwidthKm === null ? words.noBandwidth : words.km(String(bandwidthKm)),
      disabled: this.#isRefused({bandwidthKm}),
    }));
    const value = String(this.view.state.density.bandwidthKm ?? '');
    return selectField(words.bandwidth, options, value, (id) => {
      this.#choose({bandwidthKm: id === '' ? null : Number(id)});
    });
  }

  #figure(): unknown {
    const words = this.#words;
    const options = densityFigures.map((figure) => ({
      id: figure,
      label: words.figures[figure],
      disabled: this.#isRefused({figure}),
    }));
    return selectField(words.figure, options, this.view.state.density.figure, (id) => {
      this.#choose({figure: id as DensityChoice['figure']});
    });
  }

  /** How many events there are and where they went; that it is on its way or failed where there is no answer. */
  #answer(): unknown {
    const {snapshot, isPending, text} = this.view;
    const {density} = snapshot;
    if (density) return html`<p class="note"><b>${this.#counts(density)}</b></p>`;
    const failed = snapshot.failures.some(({part}) => part === 'density');
    if (!failed) return isPending ? html`<p class="note">${text.data.updating}</p>` : nothing;
    return html`<p class="note" role="status">${text.data.failed(text.data.parts.density, '')}</p>`;
  }

  #counts(density: DensityAnswer): string {
    const words = this.#words;
    if (density.status !== 'observed') return words.status[density.status];
    const {locale} = this.view.text;
    const said = (count: number): string => formatNumber(count, locale);
    const {total, outsideCountry, withoutPlace, outsideGrid} = density;
    const inCells = eventsInCells(density);
    const parts = [
      words.inCells(said(inCells)),
      ...(outsideCountry > 0 ? [words.outsideCountry(said(outsideCountry))] : []),
      ...(withoutPlace > 0 ? [words.withoutPlace(said(withoutPlace))] : []),
      ...(outsideGrid > 0 ? [words.outsideGrid(said(outsideGrid))] : []),
    ];
    const counted = `${words.counted(said(total), spanWords(density.asked.years))} ${parts.join(', ')}.`;
    return inCells === 0 ? `${counted} ${words.none}` : counted;
  }

  #notes(): readonly string[] {
    const words = this.#words;
    const {state, snapshot, text} = this.view;
    const {density} = snapshot;
    const {kind, bandwidthKm, figure} = state.density;
    const problem = densityProblem({...state.density, figure: 'rate'});
    const isNoRate = problem === 'rate-with-bandwidth' || problem === 'rate-without-residents';
    return [
      ...(density ? this.#reading(density) : []),
      ...(kind === 'missing-migrants' && figure === 'dead' ? [words.missingNotCounted] : []),
      coverageWords(kind, words, text.locale),
      words.sizes,
      ...(isNoRate ? [words.noRate[problem]] : []),
      ...(bandwidthKm === null ? [] : [words.spread(words.km(String(bandwidthKm)))]),
      words.overlap,
      ...(state.department === null ? [] : [words.wholeCountry]),
    ];
  }

  /** What the figures of this answer do not say by themselves. */
  #reading(density: DensityAnswer): readonly string[] {
    const words = this.#words;
    const {locale} = this.view.text;
    const {asked, movedShare, denominatorYear} = density;
    const sum = (values: ArrayLike<number>): number =>
      Array.from(values).reduce((total, value) => total + (value || 0), 0);
    const unstated = asked.figure === 'dead' ? sum(density.unstated) : 0;
    const unstable = unstableCells(density);
    return [
      words.rounding(formatPercent(movedShare, locale), words.km(String(asked.cellKm))),
      ...(unstated > 0 ? [words.unstated(formatNumber(unstated, locale))] : []),
      ...(denominatorYear === null ? [] : [words.rate(String(denominatorYear))]),
      ...(unstable > 0 ? [words.unstable(formatNumber(unstable, locale))] : []),
    ];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-density-layer': VgDensityLayer;
  }
}
