import {html, type TemplateResult} from 'lit';
import '../../../src/charts/vg-bivariate.ts';
import '../../../src/charts/vg-category-legend.ts';
import '../../../src/charts/vg-interval-bars.ts';
import '../../../src/charts/vg-scatter.ts';
import type {Locale} from '../../../src/i18n/format.ts';
import {inventedName, random} from './invented.ts';

const next = random(23);
const bell = (): number => (next() + next() + next() + next() - 2) * 1.7;

const moran = Array.from({length: 1122}, (_, index) => {
  const x = bell();
  return {code: String(90000 + index), name: inventedName(index), x, y: 0.55 * x + bell() * 0.5};
});
const ranks = Array.from({length: 1113}, (_, index) => ({
  code: String(90000 + index),
  name: inventedName(index),
  x: index + 1,
  y: Math.min(1113, Math.max(1, Math.round(index + 1 + bell() * 90))),
}));

const clusters = [
  {label: 'Alto entre altos', color: 'var(--diverging-7)', count: 141},
  {label: 'Bajo entre bajos', color: 'var(--diverging-1)', count: 196},
  {label: 'Bajo entre altos', color: 'var(--diverging-3)', count: 12},
  {label: 'Alto entre bajos', color: 'var(--diverging-5)', count: 0},
  {label: 'No significativo', color: 'var(--diverging-4)', count: 762},
  {label: 'Sin vecinos', color: '', count: 2, pattern: 'outlined' as const},
  {label: 'Sin dato', color: '', count: 9, pattern: 'missing' as const},
];

const measures = [
  {label: 'Este índice', value: 0.841, low: 0.802, high: 0.877, isOwn: true, note: ''},
  {
    label: 'Homicidios 2020–2022',
    value: 0.866,
    low: 0.83,
    high: 0.899,
    isOwn: false,
    note: 'número',
  },
  {label: 'Población', value: 0.808, low: 0.766, high: 0.848, isOwn: false, note: 'sola'},
  {label: 'Índice publicado', value: 0.724, low: 0.675, high: 0.77, isOwn: false, note: '2022'},
  {label: 'Sin resultado', value: NaN, low: NaN, high: NaN, isOwn: false, note: ''},
];

/** Legends and statistics of the Riesgo view with invented figures. */
export function riskDetailSections(locale: Locale): TemplateResult {
  return html`<section class="legend-box">
      <h2>vg-bivariate</h2>
      <vg-bivariate
        .locale=${locale}
        .xLabel=${'Personas venezolanas por 1.000'}
        .yLabel=${'Prioridad de revisión'}
        .counts=${[214, 101, 56, 120, 131, 122, 37, 139, 194]}
        .corners=${[
          {cell: 8, name: 'Alto Invento'},
          {cell: 6, name: 'Loma Ejemplo'},
          {cell: 2, name: 'Villa Prueba del Ensayo'},
        ]}
        .missing=${8}
        .highlighted=${8}
      ></vg-bivariate>
    </section>
    <section class="legend-box">
      <h2>vg-category-legend</h2>
      <vg-category-legend
        .locale=${locale}
        .heading=${'Grupos de municipios vecinos'}
        .items=${clusters}
        .notes=${['999 permutaciones, α = 0,05 con FDR; vecindad reina.']}
      ></vg-category-legend>
      <vg-category-legend compact .locale=${locale} .items=${clusters}></vg-category-legend>
    </section>
    <section>
      <h2>vg-interval-bars</h2>
      <vg-interval-bars
        .locale=${locale}
        .label=${'Área bajo la curva'}
        .rows=${measures}
        .reference=${{value: 0.5, label: 'Al azar'}}
      ></vg-interval-bars>
    </section>
    <section>
      <h2>vg-scatter, Moran</h2>
      <vg-scatter
        quadrants
        .locale=${locale}
        .label=${'Moran'}
        .xLabel=${'Índice, en desviaciones'}
        .yLabel=${'Media de los vecinos'}
        .points=${moran}
        .slope=${0.548}
        .selected=${'90007'}
      ></vg-scatter>
    </section>
    <section>
      <h2>vg-scatter, comparison</h2>
      <vg-scatter
        diagonal
        .locale=${locale}
        .label=${'Comparación'}
        .xLabel=${'Puesto en el otro índice'}
        .yLabel=${'Puesto en este'}
        .points=${ranks}
        .selected=${'91090'}
      ></vg-scatter>
    </section>`;
}
