import {css, html, LitElement, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {logHistogram, linearHistogram} from '../../domain/histogram.ts';
import type {RegionFile} from '../../domain/region/region-file.ts';
import {symbolSteps} from '../../domain/symbols.ts';
import {formatNumber, type Locale} from '../../i18n/format.ts';
import {factWords} from '../../i18n/region-facts.ts';
import {regionMapText} from '../../i18n/region-map.ts';
import {radiusOf} from '../../map/layers/posts.ts';
import type {LegendScale} from '../../map/legend-ramp.ts';
import {postScale} from '../../map/region/region-callouts.ts';
import type {RegionPaint} from '../../map/region/region-paint.ts';
import type {LegendStates, LegendSymbols} from '../../map/legend.ts';
import '../controls/vg-legend.ts';

const binCount = 24;
/** The largest circle the legend has room for, px of radius. */
const largestSymbol = 16;

/** The legend of a department's map: the distribution on its classes, the four states with how many, the posts. */
@customElement('vg-region-legend')
export class VgRegionLegend extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
  `;

  @property({attribute: false}) file: RegionFile | null = null;
  @property({attribute: false}) paint: RegionPaint | null = null;
  @property() locale: Locale = 'es';
  @property() selected: string | null = null;
  @property({type: Boolean}) compact = false;

  protected override render(): TemplateResult | typeof nothing {
    const {file, paint, locale} = this;
    if (!file || !paint) return nothing;
    const {short} = factWords(paint.fact.id, locale);
    return html`<vg-legend
      .locale=${locale}
      .heading=${`${short}, ${paint.values.when}`}
      .scale=${this.#scale(paint)}
      .states=${this.#states(paint)}
      .marker=${this.#marker(file, paint)}
      .symbols=${this.#symbols(file)}
      .source=${this.#notes(file)}
    ></vg-legend>`;
  }

  #scale({fact, cells}: RegionPaint): LegendScale {
    const values = [...cells.values()].flatMap(({value}) => (value === null ? [] : [value]));
    const isIndex = fact.base.from === 'index';
    const {edges, counts} = isIndex
      ? linearHistogram(values, binCount)
      : logHistogram(values, binCount);
    const colors = [1, 2, 3, 4, 5, 6].map((at) => `var(--${fact.palette}-${String(at)})`);
    return {
      breaks: fact.breaks.municipality,
      ...{colors, maximum: Math.max(0, ...values), histogram: {edges, counts}},
      scale: isIndex ? 'linear' : 'log',
    };
  }

  #states({fills, cells, fact}: RegionPaint): LegendStates {
    const count = (kind: string): number =>
      [...fills.values()].filter((fill) => fill.kind === kind).length;
    const isIndex = fact.base.from === 'index';
    return {
      value: count('class'),
      zero: isIndex ? null : count('zero'),
      missing: count('missing'),
      suppressed: isIndex ? null : count('suppressed'),
      implausible: [...cells.values()].filter(({implausible}) => implausible).length,
    };
  }

  #marker(file: RegionFile, {cells}: RegionPaint): {label: string; value: number} | null {
    const value = this.selected === null ? null : (cells.get(this.selected)?.value ?? null);
    const name = file.municipalities.find(({code}) => code === this.selected)?.name;
    return value === null || name === undefined ? null : {label: name, value};
  }

  #symbols(file: RegionFile): LegendSymbols | null {
    const year = file.facts.find(({id}) => id === 'entradas')?.when ?? '';
    const entries = file.posts
      .filter(({lon}) => lon !== null)
      .map((post) => post.entries[post.years.indexOf(Number(year))] ?? 0);
    const drawable = (largestSymbol / postScale) ** 2;
    // Circles of the least size would all look alike.
    const steps = symbolSteps(Math.min(drawable, Math.max(0, ...entries))).filter(
      (step, at, all) => at === all.length - 1 || radiusOf(step, postScale) > 2.5,
    );
    if (steps.length === 0) return null;
    return {
      title: regionMapText(this.locale).entries(year),
      ...{steps, radii: steps.map((step) => radiusOf(step, postScale))},
    };
  }

  #notes(file: RegionFile): string {
    const words = regionMapText(this.locale);
    const unplaced = file.posts.filter(({lon}) => lon === null).length;
    const hasAir = file.posts.some(({mode, lon}) => mode === 'air' && lon !== null);
    const notes = [
      ...(hasAir ? [words.air] : []),
      ...(unplaced > 0 ? [words.unplaced(formatNumber(unplaced, this.locale))] : []),
    ].join('; ');
    return notes === '' ? '' : `${notes.charAt(0).toUpperCase()}${notes.slice(1)}.`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-region-legend': VgRegionLegend;
  }
}
