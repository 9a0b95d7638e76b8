import {html, type TemplateResult} from 'lit';
import '../../../src/charts/vg-bars.ts';
import '../../../src/charts/vg-rank.ts';
import '../../../src/charts/vg-trend.ts';
import '../../../src/ui/controls/vg-sheet.ts';
import type {Locale} from '../../../src/i18n/format.ts';
import {inventedName, monthly, months, rates} from './invented.ts';

const items = [...rates]
  .sort((one, other) => other - one)
  .map((value, index) => ({
    rank: index + 1,
    code: String(90000 + index),
    name: inventedName(index),
    value,
  }));

const points = months.map((x, index) => ({
  x,
  value: index > 30 && index < 36 ? NaN : (monthly[index] ?? 0),
}));
const years = [
  {x: '2019', value: 240},
  {x: '2020', value: 210},
  {x: '2021', value: 260},
  {x: '2022', value: 333},
  {x: '2023', value: 333, implausible: true},
  {x: '2024', value: 221},
  {x: '2025', value: 217},
];

export function chartSections(locale: Locale): TemplateResult {
  return html`<section>
      <h2>vg-trend</h2>
      <vg-trend
        color="post"
        .locale=${locale}
        .title=${'Entradas inventadas'}
        .points=${points}
        .unit=${'personas'}
        .highlight=${{from: '2023-01', to: '2023-12'}}
      ></vg-trend>
      <vg-trend
        .locale=${locale}
        .title=${'Personas inventadas'}
        .points=${years}
        .unit=${'miles'}
        .breaks=${[{x: '2024', label: ''}]}
      ></vg-trend>
      <vg-trend
        color="agua"
        .locale=${locale}
        .title=${'Personas inventadas'}
        .points=${[
          {x: '2001', value: 4},
          {x: '2002', value: NaN},
          {x: '2003', value: 12.5},
          {x: '2004', value: NaN},
          {x: '2005', value: 18},
          {x: '2006', value: 21.4},
          {x: '2007', value: 43.9},
        ]}
        .digits=${1}
        .height=${96}
      ></vg-trend>
      <vg-trend .locale=${locale} .title=${'Nada'} .points=${[{x: '2001', value: NaN}]}></vg-trend>
    </section>
    <section>
      <h2>vg-rank</h2>
      <vg-rank .locale=${locale} .items=${items} .selected=${'90008'}></vg-rank>
      <vg-rank
        .locale=${locale}
        .items=${items}
        .selected=${'90700'}
        scale="log"
        palette="arcilla"
      ></vg-rank>
      <vg-rank .locale=${locale} .items=${items} .selected=${'x'}></vg-rank>
    </section>
    <section>
      <h2>vg-bars</h2>
      <vg-bars
        color="flow"
        .locale=${locale}
        .label=${'Orígenes'}
        .unit=${'personas, 1985–2015'}
        .hiddenCount=${1204}
        .rows=${[
          {code: '1', label: 'Alto Invento', value: 47340, note: 'Provincia Uno'},
          {
            code: '2',
            label: 'Villa Ejemplo con un nombre muy largo',
            value: 22100,
            note: 'Provincia Dos',
          },
          {code: '3', label: 'Loma Prueba', value: 9120},
        ]}
      ></vg-bars>
      <vg-bars
        .locale=${locale}
        .selected=${'54'}
        .rows=${[
          {code: '81', label: 'Provincia Uno', value: 248.3},
          {code: '54', label: 'Provincia Dos', value: 199},
          {label: 'Otra, sin código', value: NaN},
        ]}
        .digits=${1}
      ></vg-bars>
      <vg-bars .locale=${locale}></vg-bars>
    </section>
    <section>
      <h2>vg-sheet</h2>
      <div class="phone">
        <vg-sheet .locale=${locale} .label=${'Territorio'}
          ><h3 slot="head" class="territory">Alto Invento</h3>
          <p>${'Texto inventado que se desplaza. '.repeat(60)}</p></vg-sheet
        >
      </div>
    </section>`;
}
