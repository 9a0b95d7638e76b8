import {html, type TemplateResult} from 'lit';
import '../../../src/charts/vg-timeline.ts';
import type {VgTimeline} from '../../../src/charts/vg-timeline.ts';
import {formatNumber, type Locale} from '../../../src/i18n/format.ts';
import {monthly, months} from './invented.ts';

const events = [
  {month: '2015-08', label: 'Cierre de frontera'},
  {month: '2020-03', label: 'Pandemia'},
  {month: '2022-09', label: 'Reapertura'},
];

function sum(from: string, to: string): number {
  return monthly
    .slice(months.indexOf(from), months.indexOf(to) + 1)
    .reduce((total, value) => total + value, 0);
}

function onPeriod(event: Event): void {
  const timeline = event.currentTarget as VgTimeline;
  timeline.total = formatNumber(sum(timeline.from, timeline.to), timeline.locale);
}

export function timelineSections(locale: Locale): TemplateResult {
  const timeline = (
    options: Partial<VgTimeline>,
    from = '2023-01',
    to = '2023-12',
  ): TemplateResult =>
    html`<vg-timeline
      .locale=${locale}
      .title=${locale === 'es' ? 'Entradas regulares' : 'Regular entries'}
      .months=${months}
      .values=${options.values ?? monthly}
      .from=${from}
      .to=${to}
      .total=${formatNumber(sum(from, to), locale)}
      .events=${events}
      .disabledReason=${options.disabledReason ?? null}
      .compact=${options.compact ?? false}
      .loading=${options.loading ?? false}
      .playing=${options.playing ?? false}
      .stepsOnly=${options.stepsOnly ?? false}
      @vg-period=${onPeriod}
    ></vg-timeline>`;
  const gaps = monthly.map((value, index) => (index < 30 ? NaN : value));
  return html`<section class="wide">
      <h2>vg-timeline</h2>
      <div class="stack768">${timeline({})}</div>
      ${timeline({}, '2016-03', '2019-10')}
      ${timeline({values: gaps, stepsOnly: true}, '2018-02', '2018-02')}
      ${timeline({disabledReason: 'El tiempo no aplica a una medida de un solo corte: Personas venezolanas, 2023.'})}
      ${timeline({loading: true, playing: true})} ${timeline({values: monthly.map(() => NaN)})}
    </section>
    <section>
      <h2>vg-timeline compact</h2>
      ${timeline({compact: true})}
    </section>`;
}
