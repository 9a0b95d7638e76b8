import {html, type TemplateResult} from 'lit';
import '../../../src/charts/vg-contributions.ts';
import '../../../src/charts/vg-factor-strip.ts';
import '../../../src/charts/vg-stability.ts';
import '../../../src/charts/vg-weight-bar.ts';
import '../../../src/charts/vg-weight.ts';
import type {StabilityRow} from '../../../src/charts/stability-row.ts';
import type {Contribution} from '../../../src/charts/vg-contributions.ts';
import type {Locale} from '../../../src/i18n/format.ts';
import {inventedName, random} from './invented.ts';
import {riskDetailSections} from './risk-detail.ts';

const next = random(11);

const dimensions = [
  {name: 'Conflicto y violencia letal', short: 'Conflicto', colorIndex: 4, weight: 25},
  {name: 'Antecedentes de violaciones graves', short: 'Antecedentes', colorIndex: 5, weight: 15},
  {name: 'Capacidad del Estado', short: 'Estado', colorIndex: 6, weight: 15},
  {name: 'Incentivos y economías ilícitas', short: 'Incentivos', colorIndex: 2, weight: 15},
  {name: 'Ataques contra población civil', short: 'Ataques', colorIndex: 1, weight: 20},
  {name: 'Movilidad y exposición', short: 'Movilidad', colorIndex: 3, weight: 10},
];
const shortDimensions = dimensions.map(({short, colorIndex}) => ({name: short, colorIndex}));

const rows: readonly StabilityRow[] = Array.from({length: 30}, (_, index) => {
  const rank = index + 1;
  const spread = 1 + Math.log(rank + 1) * (0.3 + next() * 0.6);
  const parts = dimensions.map(
    ({weight}) => (weight / 10) * (0.45 + next() * 0.5) * (1 - index / 90),
  );
  const share = Math.min(1, Math.max(0.02, 1.15 - rank / 26 - next() * 0.25));
  return {
    code: String(90000 + index),
    name: index === 8 ? 'San Ejemplo de los Ensayos del Caguán' : inventedName(index * 3),
    detail: index % 2 === 0 ? 'Norte de Prueba' : 'Invento',
    rank,
    rankLow: Math.max(1, Math.round(rank / spread)),
    rank25: Math.max(1, rank / Math.sqrt(spread)),
    rankMedian: rank,
    rank75: rank * Math.sqrt(spread),
    rankHigh: Math.round(rank * spread),
    share: rank === 1 ? 1 : share,
    score: parts.reduce((sum, part) => sum + part, 0),
    parts,
    isSelected: index === 3,
  };
});

const noRuns: readonly StabilityRow[] = rows.slice(0, 5).map((row) => ({
  ...row,
  rankLow: NaN,
  rank25: NaN,
  rankMedian: NaN,
  rank75: NaN,
  rankHigh: NaN,
  share: NaN,
}));

const item = (
  id: string,
  name: string,
  at: number,
  points: number,
  valueText: string,
  referenceText: string,
): Contribution => ({
  id,
  name,
  dimension: dimensions[at]?.short ?? '',
  colorIndex: dimensions[at]?.colorIndex ?? 0,
  points,
  valueText,
  referenceText,
  source: 'Fuente inventada, 2024',
  isMissing: Number.isNaN(points),
});

const items: readonly Contribution[] = [
  item('a', 'Homicidios, tasa de 3 años suavizada', 0, 1.21, '63,1 por 100.000', 'mediana 12,4'),
  item('b', 'Personas expulsadas', 4, 1.84, '412,0 por 10.000', 'mediana 8,8'),
  item('c', 'Desempeño municipal', 2, -0.32, '61,2 puntos', 'mediana 52,0'),
  item('d', 'Hectáreas de coca', 3, 0.91, '3,4 por km²', 'mediana 0,0'),
  item('e', 'Cobertura en salud', 2, 0.02, '96,1 %', 'mediana 96,4 %'),
  item('f', 'Distancia a la frontera terrestre', 5, 0.47, '12 km', 'mediana 203 km'),
  item(
    'g',
    'Víctimas del conflicto armado, memoria histórica',
    1,
    0.12,
    '41 víctimas',
    'mediana 7',
  ),
  item('h', 'Extorsión, tasa', 3, NaN, '', ''),
  item('i', 'Personas venezolanas regularizadas', 5, NaN, '', ''),
];

const stability = (locale: Locale): TemplateResult =>
  html`<section class="panel-560">
      <h2>vg-stability</h2>
      <vg-stability
        .locale=${locale}
        .rows=${rows}
        .dimensions=${shortDimensions}
        .runs=${{done: 1000, of: 1000, isStale: false}}
        .note=${'Pesos, normalización, agregación y un indicador retirado al azar.'}
      ></vg-stability>
    </section>
    <section>
      <h2>vg-stability, narrow, stale, stopped, no runs, empty</h2>
      <vg-stability
        .locale=${locale}
        .rows=${[...rows.slice(0, 8), {...rows[8], code: 'x', rank: 704, rankLow: 512, rank25: 600, rankMedian: 700, rank75: 800, rankHigh: 922, share: 0, isSelected: true}]}
        .runs=${{done: 400, of: 1000, isStale: true}}
      ></vg-stability>
      <vg-stability
        .locale=${locale}
        .rows=${rows.slice(0, 3)}
        .top=${10}
        .runs=${{done: 400, of: 1000, isStale: false, isStopped: true}}
      ></vg-stability>
      <vg-stability .locale=${locale} .rows=${noRuns}></vg-stability>
      <vg-stability .locale=${locale}></vg-stability>
    </section>`;

const contributions = (locale: Locale): TemplateResult =>
  html`<section>
      <h2>vg-contributions</h2>
      <vg-contributions
        .locale=${locale}
        .base=${2.1}
        .score=${6.35}
        .items=${items}
        .referenceLabel=${'Mediana nacional'}
      ></vg-contributions>
      <vg-contributions .locale=${locale} .items=${items.slice(-1)}></vg-contributions>
    </section>
    <section>
      <h2>vg-weight-bar</h2>
      <div class="stack-wide">
        <vg-weight-bar .locale=${locale} .parts=${weightParts(1)}></vg-weight-bar>
        <vg-weight-bar .locale=${locale} .parts=${weightParts(0.8)}></vg-weight-bar>
        <vg-weight-bar .locale=${locale} .parts=${weightParts(1.26)}></vg-weight-bar>
        <vg-weight-bar .locale=${locale} .parts=${weightParts(0)}></vg-weight-bar>
        <vg-weight-bar
          kind="score"
          .digits=${1}
          .locale=${locale}
          .parts=${scoreParts}
        ></vg-weight-bar>
      </div>
    </section>
    <section class="panel-560">
      <h2>vg-weight-bar, score</h2>
      <vg-weight-bar
        kind="score"
        .digits=${1}
        .locale=${locale}
        .parts=${scoreParts}
      ></vg-weight-bar>
    </section>`;

const weightParts = (factor: number) =>
  dimensions.map(({short, colorIndex, weight}) => ({
    name: short,
    colorIndex,
    points: weight * factor,
    maximum: weight * factor,
  }));
const scoreParts = dimensions.map(({short, colorIndex, weight}, index) => ({
  name: short,
  colorIndex,
  points: [2.05, 1.44, 0.76, 1.35, 1.79, 0.81][index] ?? 0,
  maximum: weight / 10,
}));

const weights = (locale: Locale): TemplateResult =>
  html`<section>
      <h2>vg-weight</h2>
      <div class="stack-wide">
        ${dimensions.map(
          ({name, colorIndex, weight}) =>
            html`<vg-weight
              .locale=${locale}
              .name=${name}
              .colorIndex=${colorIndex}
              .value=${weight}
              .equal=${100 / 6}
              .caption=${'2 indicadores · factor 2'}
            ></vg-weight>`,
        )}
      </div>
    </section>
    <section>
      <h2>vg-weight, indicators and compact</h2>
      <div class="stack-wide">
        <vg-weight
          switchable
          .locale=${locale}
          .name=${'Homicidios, tasa 2022–2024 (suavizada)'}
          .colorIndex=${4}
          .value=${66.7}
          .equal=${50}
          .counts=${[4, 40, 90, 190, 320, 240, 110, 60, 30, 12, 4, 2, 1, 0, 1]}
        ></vg-weight>
        <vg-weight
          switchable
          .locale=${locale}
          .checked=${false}
          .name=${'Víctimas de masacre'}
          .colorIndex=${4}
          .value=${0}
          .equal=${50}
          .counts=${[1000, 40, 20, 10, 4, 2, 1, 1, 0, 0, 0, 1]}
        ></vg-weight>
        <vg-weight
          compact
          switchable
          .locale=${locale}
          .name=${'Homicidios'}
          .colorIndex=${5}
          .value=${33.3}
          .equal=${50}
        ></vg-weight>
      </div>
    </section>
    <section class="wide">
      <h2>vg-factor-strip</h2>
      <vg-factor-strip .locale=${locale}></vg-factor-strip>
      <vg-factor-strip
        .locale=${locale}
        .chosen=${7}
        .scoredCounts=${{1: 3, 2: 2, 3: 2, 4: 0, 7: 1, 11: 2, 13: 1}}
      ></vg-factor-strip>
    </section>`;

/** Every element of the Riesgo view with invented figures. */
export function riskSections(locale: Locale): TemplateResult {
  return html`${stability(locale)} ${contributions(locale)} ${weights(locale)}
  ${riskDetailSections(locale)}`;
}
