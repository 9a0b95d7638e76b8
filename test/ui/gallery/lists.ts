import {html, type TemplateResult} from 'lit';
import '../../../src/ui/controls/vg-search.ts';
import '../../../src/ui/controls/vg-table.ts';
import type {Locale} from '../../../src/i18n/format.ts';
import type {Cell} from '../../../src/methodology/cell.ts';
import type {TableRow} from '../../../src/ui/controls/table-rows.ts';
import {inventedName, rates} from './invented.ts';

const observed = (value: number, implausible = false): Cell => ({
  value,
  status: 'observed',
  implausible,
});
const without = (status: Cell['status']): Cell => ({value: NaN, status, implausible: false});

function cellOf(index: number): Cell {
  if (index % 29 === 3) return without('missing');
  if (index % 31 === 4) return without('suppressed');
  if (index % 97 === 5) return without('not-reported');
  if (index % 41 === 6) return observed(0);
  return observed(rates[index % rates.length] ?? 0, index % 53 === 1);
}

export const rows: readonly TableRow[] = Array.from({length: 1122}, (_, index) => ({
  code: String(90000 + index),
  values: {
    name: inventedName(index),
    department: `Provincia ${inventedName(index % 33)}`,
    rate: cellOf(index),
    total: observed(Math.round((rates[(index * 7) % rates.length] ?? 0) * 300)),
  },
}));

const columns = [
  {key: 'name', label: 'Municipio', align: 'start', kind: 'text'},
  {key: 'department', label: 'Departamento', align: 'start', kind: 'text'},
  {
    key: 'rate',
    label: 'Personas inventadas por 1.000 hab., 2023',
    align: 'end',
    kind: 'rate',
    hasBars: true,
  },
  {key: 'total', label: 'Total, 2023', align: 'end', kind: 'number', hasBars: true},
] as const;

const references: readonly TableRow[] = [
  {
    code: null,
    values: {
      name: 'País inventado',
      department: '',
      rate: observed(55.1),
      total: observed(2875699),
    },
  },
];

const results = [0, 1, 2, 3].map((index) => ({
  code: String(90000 + index),
  name: inventedName(index),
  detail: `Provincia ${inventedName(index % 33)}`,
  kind: 'Municipio',
}));

export function listSections(locale: Locale): TemplateResult {
  return html`<section class="wide">
      <h2>vg-table, 1,122 rows</h2>
      <vg-table
        class="tall"
        .locale=${locale}
        caption="Tabla inventada"
        .columns=${columns}
        .rows=${rows}
        .references=${references}
        .sort=${{key: 'rate', direction: 'descending'}}
        selected=${'90007'}
      ></vg-table>
    </section>
    <section>
      <h2>vg-table empty, loading</h2>
      <vg-table
        .locale=${locale}
        caption="Tabla inventada"
        .columns=${columns.slice(0, 3)}
        .rows=${rows}
        filter="xyz"
      ></vg-table>
      <vg-table
        .locale=${locale}
        caption="Tabla inventada"
        .columns=${columns.slice(0, 3)}
        loading
      ></vg-table>
    </section>
    <section>
      <h2>vg-search</h2>
      <div class="roomy"><vg-search .locale=${locale}></vg-search></div>
      <div class="roomy tall-list">
        <vg-search id="search" .locale=${locale} query="alto" .results=${results}></vg-search>
      </div>
    </section>
    <section>
      <h2>vg-search, nothing found, loading</h2>
      <div class="roomy">
        <vg-search id="search-empty" .locale=${locale} query="zzz"></vg-search>
      </div>
      <div class="roomy">
        <vg-search id="search-loading" .locale=${locale} query="zzz" loading></vg-search>
      </div>
    </section>`;
}
