import {html, type TemplateResult} from 'lit';
import '../../../src/ui/controls/vg-legend.ts';
import {logHistogram} from '../../../src/domain/histogram.ts';
import type {Locale} from '../../../src/i18n/format.ts';
import {rates} from './invented.ts';

const agua = [1, 2, 3, 4, 5, 6].map((step) => `var(--agua-${String(step)})`);
const arcilla = [1, 2, 3, 4, 5, 6].map((step) => `var(--arcilla-${String(step)})`);
const scale = {
  breaks: [5, 15, 30, 60, 120],
  colors: agua,
  maximum: 659,
  histogram: logHistogram(rates, 38),
  scale: 'log',
} as const;
const people = rates.map((rate) => rate * 400);
const large = {
  breaks: [200, 1000, 3000, 10000, 30000],
  colors: arcilla,
  maximum: 187420,
  histogram: logHistogram(people, 38),
  scale: 'log',
} as const;
const states = {value: 1049, zero: 0, missing: 37, suppressed: 36, implausible: 0};
const symbols = {
  title: 'Entradas por puesto',
  steps: [1000, 20000, 60000],
  radii: [1.7, 7.8, 13.5],
};
const flows = {
  title: 'De origen a destino',
  minimum: 7000,
  maximum: 47000,
  minimumWidth: 1,
  maximumWidth: 7,
};

export function legendSections(locale: Locale): TemplateResult {
  return html`<section>
      <h2>vg-legend</h2>
      <div class="ground">
        <vg-legend
          .locale=${locale}
          .heading=${'Personas inventadas por 1.000 hab., 2023'}
          .scale=${scale}
          .states=${states}
          .marker=${{label: 'Lugar Uno', value: 272.1}}
          .symbols=${symbols}
          .flows=${flows}
          .method=${'Clases fijas.'}
          .source=${'Fuente inventada. Corte 2023.'}
        ></vg-legend>
      </div>
    </section>
    <section>
      <h2>vg-legend, large numbers, to verify</h2>
      <div class="ground">
        <vg-legend
          .locale=${locale}
          .heading=${'Personas inventadas expulsadas, 1985–2015'}
          .scale=${large}
          .states=${{...states, zero: 12, implausible: 3}}
          .marker=${{label: 'Lugar Dos', value: 2500}}
          .symbols=${symbols}
          .source=${'Fuente inventada. Corte 2015.'}
        ></vg-legend>
      </div>
    </section>
    <section>
      <h2>vg-legend compact; symbols only</h2>
      <div class="ground stack">
        <vg-legend
          compact
          .locale=${locale}
          .heading=${'Personas inventadas por 1.000 hab., 2023'}
          .scale=${scale}
          .states=${states}
          .flows=${flows}
          .source=${'Fuente inventada.'}
        ></vg-legend>
        <vg-legend
          compact
          expanded
          .locale=${locale}
          .heading=${'Personas inventadas por 1.000 hab., 2023'}
          .scale=${scale}
          .states=${{...states, implausible: 2}}
          .flows=${flows}
          .source=${'Fuente inventada.'}
        ></vg-legend>
        <vg-legend .locale=${locale} .heading=${'Flujos'} .flows=${flows}></vg-legend>
      </div>
    </section>`;
}
