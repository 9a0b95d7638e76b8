import {css, html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import '../charts/vg-bars.ts';
import '../charts/vg-rank.ts';
import '../charts/vg-trend.ts';
import {rankAll} from '../domain/rank.ts';
import {formatNumber, formatOrdinal, formatPercent, formatPeriod} from '../i18n/format.ts';
import {measureOf} from '../methodology/measures.ts';
import {countryName} from '../state/country-name.ts';
import {formatWhen} from '../state/sentence.ts';
import type {Figure, Partner, Profile} from '../state/snapshot.ts';
import type {View} from '../state/view.ts';
import {icon} from '../styles/icons.ts';
import {controlStyles} from '../styles/shared.ts';
import './controls/vg-figure.ts';
import {sendTransition} from './send.ts';
import './zone-panel.ts';
import './zone/nearness.ts';

/**
 * The panel of the selected territory or post, or of the country: key figures with unit, source and cut-off, trend,
 * position and partners. Every figure leads to its source.
 * @fires vg-transition - select, showScreen
 */
@customElement('vg-profile-panel')
export class VgProfilePanel extends LitElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        padding: 16px 20px 28px;
      }
      header {
        position: relative;
        padding-right: 36px;
      }
      .kicker {
        font: var(--font-caption);
        color: var(--ink-2);
      }
      h2 {
        margin: 2px 0;
        font: var(--font-territory);
        letter-spacing: -0.012em;
        text-wrap: balance;
      }
      .sub {
        font: var(--font-dense);
        color: var(--ink-2);
      }
      .close {
        position: absolute;
        top: -4px;
        right: -8px;
        width: 36px;
        height: 36px;
        border: 0;
        background: none;
        color: var(--ink-2);
        display: grid;
        place-items: center;
        border-radius: var(--radius-control);
      }
      .close:hover {
        background: var(--surface-2);
      }
      .block {
        margin-top: 14px;
        padding-top: 12px;
        border-top: 1px solid var(--line);
      }
      .figures {
        margin-top: 10px;
      }
      h3 {
        font: var(--font-heading);
        margin-bottom: 6px;
      }
      .note {
        font: var(--font-caption);
        color: var(--ink-3);
        margin-top: 6px;
      }
      .partners {
        display: grid;
        gap: 14px;
      }
      h4 {
        font: var(--font-subheading);
        margin-bottom: 4px;
      }
      .hint {
        margin-top: 10px;
        font: var(--font-dense);
        color: var(--ink-2);
      }
      vg-figure {
        border-top: 1px solid var(--line);
      }
      @media (max-width: 767px) {
        :host {
          padding: 4px 16px 24px;
        }
      }
    `,
  ];

  @property({attribute: false}) view!: View;

  protected override render(): unknown {
    const {snapshot} = this.view;
    const {profile} = snapshot;
    return html`${snapshot.zone ? html`<vg-zone-panel .view=${this.view}></vg-zone-panel>` : nothing}
    ${
      profile
        ? profile.code.startsWith('puesto:')
          ? this.#post(profile)
          : this.#territory(profile)
        : html`<p class="hint">
            ${this.view.isPending ? this.view.text.data.updating : this.view.text.profile.empty}
          </p>`
    }
    ${snapshot.transit ? this.#transit() : nothing}`;
  }

  #close(): unknown {
    const label = this.view.text.tools.close;
    return html`<button
      type="button"
      class="close"
      aria-label=${label}
      title=${label}
      @click=${() => {
        sendTransition(this, 'select', null);
      }}
    >
      ${icon('close')}
    </button>`;
  }

  #territory(profile: Profile): unknown {
    const {text, gazetteer} = this.view;
    const place = gazetteer.places.get(profile.code);
    const isCountry = profile.code === 'CO';
    const parent =
      place?.level === 'municipality'
        ? gazetteer.places.get(profile.code.slice(0, 2))?.name
        : text.profile.country;
    const {people, year} = profile.population;
    return html`<header>
        <p class="kicker">
          ${isCountry ? text.profile.emptyTitle : `${parent ?? ''} · ${text.profile.code(profile.code)}`}
        </p>
        <h2>${isCountry ? text.profile.country : (place?.name ?? profile.code)}</h2>
        <p class="sub">
          ${
            Number.isNaN(people)
              ? text.profile.noInhabitants
              : text.profile.inhabitants(formatNumber(people, text.locale), String(year))
          }
        </p>
        ${isCountry ? nothing : this.#close()}
      </header>
      <div class="figures">${profile.figures.map((figure) => this.#figure(figure))}</div>
      ${isCountry ? html`<p class="hint">${text.profile.empty}</p>` : nothing}
      ${this.#trend(profile)} ${isCountry ? nothing : this.#rank(profile.code)}
      <vg-nearness .view=${this.view} .code=${profile.code}></vg-nearness>
      ${isCountry ? nothing : this.#partners(profile)}`;
  }

  #figure(figure: Figure): unknown {
    const {text} = this.view;
    const words = text.measures[figure.measure];
    const measure = measureOf(figure.measure);
    const sourceName = text.sourceNames[measure.source as keyof typeof text.sourceNames];
    const when = formatWhen(figure.when, text);
    const hasDates = measure.base.table === 'entries' || measure.years.length > 1;
    const denominator =
      figure.denominatorYear === null
        ? ''
        : `; ${text.legend.denominator(String(figure.denominatorYear))}`;
    return html`<vg-figure
      .locale=${text.locale}
      .label=${words.short.replace(/, (total|por 1\.000 hab\.|per 1,000 inh\.)$/, '')}
      .cell=${figure.cell}
      .unit=${words.unit}
      .digits=${measure.per1000 ? 1 : 0}
      .source=${`${sourceName}${hasDates ? ` · ${when}` : ''}${denominator}`}
      .rank=${figure.rank === null ? '' : text.profile.rank(formatOrdinal(figure.rank, text.locale), formatNumber(figure.of, text.locale))}
      .note=${this.#why(figure)}
      opensSource
      @vg-source=${() => {
        sendTransition(this, 'showScreen', 'datos');
      }}
    ></vg-figure>`;
  }

  #why(figure: Figure): string {
    const {states, measures} = this.view.text;
    if (figure.cell.implausible) return measures[figure.measure].note;
    if (figure.cell.status === 'observed') return '';
    const isPairs = measureOf(figure.measure).base.table === 'displacement';
    return isPairs ? states.notReportedWhy.displacement : states.notReportedWhy.other;
  }

  #trend(profile: Profile): unknown {
    const {text, state} = this.view;
    if (!profile.trend) {
      return html`<div class="block"><p class="note">${text.profile.noPosts}</p></div>`;
    }
    const {months, people} = profile.trend;
    const title = profile.code === 'CO' ? text.profile.trendCountry : text.profile.trend;
    return html`<div class="block">
      <h3>${title}</h3>
      <vg-trend
        .locale=${text.locale}
        .title=${title}
        .unit=${text.series.perMonth}
        .points=${months.map((month, index) => ({x: month, value: people[index] ?? NaN}))}
        .color=${'post'}
        .highlight=${state.period}
        .height=${120}
      ></vg-trend>
      <p class="note">${text.sourceNames['migracol-entradas']}. ${text.measures.entradas.note}</p>
    </div>`;
  }

  #rank(code: string): unknown {
    const {snapshot, text, gazetteer} = this.view;
    const {choropleth} = snapshot;
    if (choropleth?.cells.get(code)?.status !== 'observed') return nothing;
    const level =
      choropleth.level === 'department' ? text.levels.departments : text.levels.municipalities;
    const items = rankAll(choropleth.cells).map(({rank, code: other, value}) => ({
      rank,
      code: other,
      name: gazetteer.places.get(other)?.name ?? other,
      value,
    }));
    return html`<div class="block">
      <h3>${text.profile.position(formatNumber(items.length, text.locale), level)}</h3>
      <vg-rank
        .locale=${text.locale}
        .items=${items}
        .selected=${code}
        .digits=${measureOf(choropleth.measure).per1000 ? 1 : 0}
        .palette=${measureOf(choropleth.measure).palette}
      ></vg-rank>
    </div>`;
  }

  #partners(profile: Profile): unknown {
    const {text} = this.view;
    if (profile.origins.length === 0 && profile.destinations.length === 0) {
      return html`<div class="block"><p class="note">${text.profile.noPartners}</p></div>`;
    }
    return html`<div class="block partners">
      ${this.#partnerList(text.profile.origins, profile.origins)}
      ${this.#partnerList(text.profile.destinations, profile.destinations)}
      <p class="note">
        ${text.profile.partnersNote} ${text.sourceNames['ruv-desplazamiento-pares']}.
      </p>
    </div>`;
  }

  #partnerList(title: string, partners: readonly Partner[]): unknown {
    const {gazetteer, text} = this.view;
    if (partners.length === 0) return nothing;
    return html`<div>
      <h4>${title}</h4>
      <vg-bars
        .locale=${text.locale}
        .rows=${partners.map(({code, people}) => ({code, label: gazetteer.places.get(code)?.name ?? code, value: people}))}
        .unit=${text.measures.expulsados.unit}
        .color=${'flow'}
      ></vg-bars>
    </div>`;
  }

  #post(profile: Profile): unknown {
    const {text, gazetteer, state, snapshot} = this.view;
    const post = gazetteer.posts.get(profile.code.slice('puesto:'.length));
    if (!post) return nothing;
    const municipality = post.municipality
      ? gazetteer.places.get(post.municipality)?.name
      : undefined;
    const when = formatPeriod(state.period.from, state.period.to, text.locale);
    const total = profile.trend?.total ?? NaN;
    const share = snapshot.posts ? total / snapshot.posts.unfiltered : NaN;
    return html`<header>
        <p class="kicker">
          ${text.profile.postTitle} · ${text.profile.modes[post.mode ?? 'unknown']}
        </p>
        <h2>${post.name}</h2>
        <p class="sub">${municipality ?? ''} · ${text.profile.confidence[post.confidence]}</p>
        ${this.#close()}
      </header>
      <div class="figures">
        <vg-figure
          .locale=${text.locale}
          .label=${text.profile.postEntries(when)}
          .cell=${{value: total, status: 'observed', implausible: false}}
          .unit=${text.measures.entradas.unit}
          .source=${text.sourceNames['migracol-entradas']}
          .rank=${Number.isNaN(share) ? '' : `${text.profile.postShare}: ${formatPercent(share, text.locale, 1)}`}
          opensSource
          @vg-source=${() => {
            sendTransition(this, 'showScreen', 'datos');
          }}
        ></vg-figure>
      </div>
      ${this.#trend(profile)}
      <vg-nearness .view=${this.view} .code=${profile.code}></vg-nearness>`;
  }

  #transit(): unknown {
    const {snapshot, text, state} = this.view;
    const {transit} = snapshot;
    if (!transit) return nothing;
    const {covered} = transit;
    const when = covered
      ? formatPeriod(covered.from, covered.to, text.locale)
      : formatPeriod(state.period.from, state.period.to, text.locale);
    const rows = transit.byNationality.slice(0, 8).map(({nationality, people}) => ({
      label: countryName(this.view, nationality),
      value: people,
    }));
    return html`<div class="block">
      <vg-figure
        .locale=${text.locale}
        .label=${text.profile.darien}
        .cell=${
          covered
            ? {value: transit.people, status: 'observed', implausible: false}
            : {value: NaN, status: 'missing', implausible: false}
        }
        .unit=${text.measures.venezolanos.unit}
        .source=${`${text.sourceNames['snm-darien']} · ${when}`}
      ></vg-figure>
      <h4>${text.profile.byNationality}</h4>
      <vg-bars .locale=${text.locale} .rows=${rows} .color=${'flow'}></vg-bars>
      ${transit.partial ? html`<p class="note">${text.profile.darienPartial}</p>` : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-profile-panel': VgProfilePanel;
  }
}
