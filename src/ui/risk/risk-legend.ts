import {css, html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import '../../charts/vg-bivariate.ts';
import '../../charts/vg-category-legend.ts';
import {logHistogram} from '../../domain/histogram.ts';
import {bivariateCell} from '../../domain/bivariate-cell.ts';
import {formatNumber, formatPercent} from '../../i18n/format.ts';
import type {Cell} from '../../methodology/cell.ts';
import {classColours} from '../../map/layers/territories.ts';
import type {Palette} from '../../map/palette.ts';
import type {Paint} from '../../state/paint.ts';
import type {RiskAnswer} from '../../state/risk-answer.ts';
import {firmShare} from '../../state/risk-choice.ts';
import {placeName, riskHeading, riskTextFor, topOf} from '../../state/risk-words.ts';
import type {View} from '../../state/view.ts';
import {controlStyles} from '../../styles/shared.ts';
import '../controls/vg-legend.ts';
import {clusterParameters} from './risk-clusters.ts';

const binCount = 26;

/** Even bins between the ends of the values, for scales that are not logarithmic. */
function evenHistogram(values: readonly number[]): {edges: number[]; counts: number[]} {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const width = (high - low) / binCount || 1;
  const counts = new Array<number>(binCount).fill(0);
  for (const value of values) {
    const bin = Math.min(binCount - 1, Math.floor((value - low) / width));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return {edges: Array.from({length: binCount + 1}, (_, at) => low + at * width), counts};
}

/** The end of the ramp: the highest value, or the end of the scale where no value reaches the last class. */
function endOf(values: readonly number[], breaks: readonly number[], isScore: boolean): number {
  const highest = Math.max(0, ...values);
  const last = breaks.at(-1) ?? 0;
  if (highest >= last) return highest;
  return isScore ? 10 : last * 1.1;
}

/** How many territories on the map stand in each of the first so many categories. */
function countsOn({cells}: Paint, categories: number): readonly number[] {
  const counts = new Array<number>(categories).fill(0);
  for (const {status, value} of cells.values())
    if (status === 'observed') counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/** The legend of the map of Riesgo, whatever it shows. Its counts are those of the map: of one department, where one is chosen. */
@customElement('vg-risk-legend')
export class VgRiskLegend extends LitElement {
  static override styles = [
    controlStyles,
    css`
      .paper {
        padding: 10px 13px 11px;
        width: max-content;
        max-width: min(330px, 100%);
        background: var(--surface);
        border: 1px solid var(--line);
        border-radius: var(--radius-furniture);
      }
    `,
  ];

  @property({attribute: false}) view!: View;
  @property({attribute: false}) palette!: Palette;
  @property({type: Boolean}) compact = false;

  protected override render(): unknown {
    const {risk} = this.view.snapshot;
    if (!risk) return nothing;
    const {scale} = risk.paint;
    if (scale.kind === 'classes') return this.#classes(risk, risk.paint);
    switch (scale.set) {
      case 'bivariate':
        return this.#bivariate(risk);
      case 'clusters':
        return this.#clusters(risk);
      case 'stability':
        return this.#stability(risk);
    }
  }

  #classes(risk: RiskAnswer, paint: Paint): unknown {
    if (paint.scale.kind !== 'classes') return nothing;
    const {breaks, hasPlainZero} = paint.scale;
    const words = riskTextFor(this.view);
    const cells = [...paint.cells.values()];
    const values = cells.filter(({status}) => status === 'observed').map(({value}) => value);
    const isLog = !hasPlainZero;
    const isScore = !isLog && this.view.state.risk.paint !== 'difference';
    const count = (fits: (cell: Cell) => boolean): number => cells.filter(fits).length;
    const {selected} = this.view.state;
    const own = selected === null ? undefined : paint.cells.get(selected);
    return html`<vg-legend
      .locale=${this.view.text.locale}
      .heading=${riskHeading(this.view, risk)}
      .scale=${{
        breaks,
        colors: classColours(paint, this.palette),
        maximum: endOf(values, breaks, isScore),
        minimum: Math.min(0, ...values),
        histogram:
          values.length === 0
            ? null
            : isLog
              ? logHistogram(values, binCount)
              : evenHistogram(values),
        scale: isLog ? 'log' : 'linear',
      }}
      .states=${{
        value: count(({status, value}) => status === 'observed' && (hasPlainZero || value !== 0)),
        zero: hasPlainZero
          ? null
          : count(({status, value}) => status === 'observed' && value === 0),
        missing: count(({status}) => status === 'missing' || status === 'not-reported'),
        suppressed: hasPlainZero ? null : count(({status}) => status === 'suppressed'),
        implausible: 0,
        ...(this.view.state.risk.paint === 'index' ? {missingLabel: words.noIndex} : {}),
      }}
      .marker=${
        selected !== null && own?.status === 'observed'
          ? {label: placeName(this.view, selected), value: own.value}
          : null
      }
      .method=${[
        ...(this.view.state.risk.paint === 'difference' && risk.comparison
          ? [`${words.compare.legendColours}.`]
          : []),
        ...(this.view.assessed.size > 0 ? [words.legend.assessed] : []),
      ].join(' ')}
      ?compact=${this.compact}
    ></vg-legend>`;
  }

  /** Three corners with real places: the largest of the high–high, low–high and high–low cells. */
  #corners(risk: RiskAnswer): readonly {cell: number; name: string}[] {
    const {bivariate, table, index} = risk;
    if (!bivariate) return [];
    const exposure = table.table.values.get(bivariate.indicator);
    const best = (cell: number, score: (risk: number, exposure: number) => number): string => {
      let found = '';
      let most = -Infinity;
      table.table.territories.forEach((code, row) => {
        if (!risk.paint.cells.has(code)) return;
        const [x, y] = [exposure?.[row] ?? NaN, index.score[row] ?? NaN];
        if (bivariateCell(x, y, bivariate.exposureBreaks, bivariate.riskBreaks) !== cell) return;
        const value = score(x, y);
        if (value > most) [most, found] = [value, code];
      });
      return found ? placeName(this.view, found) : '';
    };
    return [
      {cell: 8, name: best(8, (x, y) => x * y)},
      {cell: 6, name: best(6, (_, y) => y)},
      {cell: 2, name: best(2, (x) => x)},
    ].filter(({name}) => name !== '');
  }

  #bivariate(risk: RiskAnswer): unknown {
    const {view} = this;
    const words = riskTextFor(view);
    const {bivariate} = risk;
    if (!bivariate) return nothing;
    const {selected} = view.state;
    const own = selected === null ? undefined : risk.paint.cells.get(selected);
    return html`<div class="paper">
      <vg-bivariate
        .locale=${view.text.locale}
        .xLabel=${words.exposuresAxis[view.state.risk.exposure]}
        .yLabel=${words.legend.risk}
        .counts=${countsOn(risk.paint, bivariate.counts.length)}
        .corners=${this.#corners(risk)}
        .missing=${[...risk.paint.cells.values()].filter(({status}) => status !== 'observed').length}
        .highlighted=${own?.status === 'observed' ? own.value : -1}
      ></vg-bivariate>
    </div>`;
  }

  #clusters(risk: RiskAnswer): unknown {
    const {view} = this;
    const {clusters} = risk;
    if (!clusters) return nothing;
    const words = riskTextFor(view).clusters;
    const isLisa = clusters.choice.statistic === 'lisa';
    const names = isLisa
      ? (['hh', 'll', 'lh', 'hl', 'ns', 'island'] as const)
      : (['hot', 'cold', null, null, 'ns', 'island'] as const);
    const colours = this.palette.clusters;
    const counts = countsOn(risk.paint, clusters.counts.length);
    const items = names.flatMap((name, at) =>
      name === null || (name === 'island' && counts[at] === 0)
        ? []
        : [
            {
              label: words.categories[name],
              color: colours[at] ?? '',
              count: counts[at] ?? 0,
            },
          ],
    );
    const missing = [...risk.paint.cells.values()].filter(
      ({status}) => status !== 'observed',
    ).length;
    return html`<div class="paper">
      <vg-category-legend
        .locale=${view.text.locale}
        .heading=${words.statistics[clusters.choice.statistic]}
        .items=${[
          ...items,
          ...(missing > 0
            ? [{label: view.text.states.missing, color: '', count: missing, pattern: 'missing'}]
            : []),
        ]}
        .notes=${[clusterParameters(view, clusters)]}
        compact
      ></vg-category-legend>
    </div>`;
  }

  #stability(risk: RiskAnswer): unknown {
    const {view} = this;
    const words = riskTextFor(view);
    const {locale} = view.text;
    const cells = [...risk.paint.cells.values()];
    const count = (value: number): number =>
      cells.filter((cell) => cell.status === 'observed' && cell.value === value).length;
    const top = formatNumber(topOf(risk.table.level), locale);
    const [high = '', middle = '', low = ''] = this.palette.stability;
    return html`<div class="paper">
      <vg-category-legend
        .locale=${locale}
        .heading=${words.paints.stability}
        .items=${[
          {
            label: words.order.firmIn(top, formatPercent(firmShare.in, locale)),
            color: high,
            count: count(0),
          },
          {label: words.order.fragile, color: middle, count: count(1)},
          {
            label: words.order.firmOut(top, formatPercent(firmShare.out, locale)),
            color: low,
            count: count(2),
          },
          {
            label: words.noIndex,
            color: '',
            count: cells.filter(({status}) => status !== 'observed').length,
            pattern: 'missing',
          },
        ]}
        ?compact=${this.compact}
      ></vg-category-legend>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-risk-legend': VgRiskLegend;
  }
}
