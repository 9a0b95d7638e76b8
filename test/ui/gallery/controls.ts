import {html, type TemplateResult} from 'lit';
import '../../../src/ui/controls/vg-chips.ts';
import '../../../src/ui/controls/vg-dialog.ts';
import '../../../src/ui/controls/vg-figure.ts';
import '../../../src/ui/controls/vg-notice.ts';
import '../../../src/ui/controls/vg-segment.ts';
import '../../../src/ui/controls/vg-select.ts';
import '../../../src/ui/controls/vg-switch.ts';
import '../../../src/ui/controls/vg-threshold.ts';
import {logHistogram} from '../../../src/domain/histogram.ts';
import type {Locale} from '../../../src/i18n/format.ts';
import type {Cell} from '../../../src/methodology/cell.ts';
import {icon, type IconName} from '../../../src/ui/controls/icons.ts';
import {rates} from './invented.ts';

const observed = (value: number, implausible = false): Cell => ({
  value,
  status: 'observed',
  implausible,
});
const without = (status: Cell['status']): Cell => ({value: NaN, status, implausible: false});

const names: readonly IconName[] = [
  'search',
  'plus',
  'minus',
  'home',
  'table',
  'close',
  'eye',
  'eye-off',
  'share',
  'download',
  'undo',
  'redo',
  'reset',
  'play',
  'pause',
  'step-back',
  'step-forward',
  'whole-series',
  'sun',
  'moon',
  'half-sun',
  'layers',
  'filter',
  'chevron-down',
  'chevron-up',
  'chevron-left',
  'chevron-right',
  'arrow-up',
  'arrow-down',
  'sort',
  'warning',
  'info',
  'check',
  'keyboard',
  'map',
  'pin',
  'locate',
  'book',
  'print',
  'copy',
  'external',
  'compare',
  'grip',
  'expand',
  'present',
];

export function controlSections(locale: Locale): TemplateResult {
  const figure = (
    cell: Cell | null,
    rest: Partial<{unit: string; rank: string; note: string; status: string; digits: number}> = {},
  ): TemplateResult =>
    html`<vg-figure
      .locale=${locale}
      .label=${'Hechos inventados'}
      .cell=${cell}
      .unit=${rest.unit ?? 'casos'}
      .digits=${rest.digits ?? 0}
      .source=${'Fuente inventada · 2024'}
      .rank=${rest.rank ?? ''}
      .note=${rest.note ?? ''}
      .status=${rest.status ?? 'ready'}
    ></vg-figure>`;
  return html`<section>
      <h2>vg-figure</h2>
      <div class="figures">
        ${figure(observed(219415), {unit: 'personas', rank: '3.º del país'})}
        ${figure(observed(35.8), {unit: 'por 100.000', digits: 1, rank: 'país: 25,6'})}
        ${figure(null, {status: 'loading'})} ${figure(observed(0))} ${figure(without('missing'))}
        ${figure(without('not-reported'))} ${figure(without('suppressed'))}
        ${figure(observed(658.8, true), {digits: 1, note: 'Valor atípico frente al departamento (19,1). Ver nota.'})}
        ${figure(null, {status: 'error', note: 'Se muestra la copia del 24 nov 2026.'})}
      </div>
    </section>
    <section>
      <h2>vg-segment, vg-chips, vg-switch, vg-select</h2>
      <div class="stack">
        <vg-segment
          .label=${'Medida'}
          .value=${'b'}
          .options=${[
            {id: 'a', label: 'Total'},
            {id: 'b', label: 'Por 1.000 hab.'},
          ]}
        ></vg-segment>
        <vg-segment
          .label=${'Grupo'}
          .value=${'a'}
          .options=${[
            {id: 'a', label: 'Todas'},
            {id: 'b', label: 'Mujeres'},
            {id: 'c', label: 'Hombres', disabled: true},
          ]}
        ></vg-segment>
        <vg-chips
          .locale=${locale}
          .label=${'Frontera'}
          .values=${['a', 'b']}
          .options=${[
            {id: 'a', label: 'Norte'},
            {id: 'b', label: 'Sur', count: 1240},
            {id: 'c', label: 'Aérea'},
            {id: 'd', label: 'Oriente y occidente'},
            {id: 'e', label: 'Sin serie', disabled: true},
          ]}
        ></vg-chips>
        <vg-switch .locale=${locale} .label=${'Solo flujos del territorio'} checked></vg-switch>
        <vg-switch .locale=${locale} .label=${'Sin casing'}></vg-switch>
        <div>
          <vg-switch .locale=${locale} look="eye" .label=${'Flujos'} checked></vg-switch
          ><vg-switch .locale=${locale} look="eye" .label=${'Flujos'}></vg-switch>
        </div>
        <vg-select
          .label=${'Periodo'}
          .value=${'2023'}
          .options=${[
            {id: '2022', label: '2022'},
            {id: '2023', label: '2023'},
          ]}
        ></vg-select>
        <vg-select
          look="above"
          .label=${'Ruta'}
          .value=${'x'}
          .options=${[
            {id: 'x', label: 'Todas las rutas', group: 'Uno'},
            {id: 'y', label: 'Otra', group: 'Dos'},
          ]}
        ></vg-select>
        <vg-select
          look="inside"
          .label=${'Tema'}
          .value=${'x'}
          .options=${[{id: 'x', label: 'Movilidad humana'}]}
        ></vg-select>
      </div>
    </section>
    <section>
      <h2>vg-threshold</h2>
      <div class="stack">
        <vg-threshold
          class="fill"
          .locale=${locale}
          .label=${'Personas por flujo'}
          .histogram=${logHistogram(
            rates.map((rate) => rate * 60 + 50),
            30,
          )}
          .minimum=${50}
          .maximum=${50000}
          .value=${7000}
          .count=${'73 de 10.099 pares; 20 % de las personas'}
        ></vg-threshold>
        <vg-threshold
          class="fill"
          .locale=${locale}
          .label=${'Personas por flujo'}
          .histogram=${logHistogram(
            rates.map((rate) => rate * 60 + 50),
            30,
          )}
          .minimum=${50}
          .maximum=${80000}
          .value=${60000}
          .lower=${20000}
          empty
          .count=${'0 de 10.099 pares'}
        ></vg-threshold>
      </div>
      <h2>icons</h2>
      <p class="icons">
        ${names.map((name) => html`<span title=${name}>${icon(name, 20)}</span>`)}
      </p>
      <p class="icons">${names.map((name) => html`<span title=${name}>${icon(name)}</span>`)}</p>
    </section>
    <section>
      <h2>vg-notice</h2>
      <div class="stack">
        <vg-notice .locale=${locale} kind="warn" strong="Fechas distintas."
          >Las capas cubren 2023, ene–dic 2023 y 1985–2015. No se leen como simultáneas.</vg-notice
        >
        <vg-notice .locale=${locale} kind="info" action="Ver detalles" dismissible
          >Trabajas sin conexión. Todo funciona, salvo actualizar.</vg-notice
        >
        <vg-notice
          .locale=${locale}
          kind="error"
          strong="No se pudo leer la fuente."
          action="Reintentar"
          >Se muestra la copia del 24 nov 2026.</vg-notice
        >
      </div>
      <button
        class="open-dialog"
        @click=${() => (document.querySelector('vg-dialog')!.open = true)}
      >
        Abrir diálogo
      </button>
      <vg-dialog .locale=${locale} heading="Compartir esta vista">
        <p>Texto inventado de un diálogo. El enlace guarda la vista entera.</p>
        <button slot="actions">Copiar</button>
      </vg-dialog>
    </section>`;
}
