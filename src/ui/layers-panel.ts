import {css, html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {formatNumber, formatPercent, formatPeriod} from '../i18n/format.ts';
import {
  borders,
  neighbours,
  zoneDistanceKm,
  zoneDistancesKm,
  type Border,
  type Neighbour,
} from '../methodology/borders.ts';
import {parseDepartment} from '../methodology/codes.ts';
import {measureOf, measures, type MeasureId} from '../methodology/measures.ts';
import {
  ages,
  classMethods,
  directions,
  entrySeries,
  flowKinds,
  flowLevels,
  levelChoices,
  sexes,
  type Age,
  type ClassMethod,
  type Direction,
  type EntrySeries,
  type FlowKind,
  type FlowLevel,
  type LayerId,
  type LevelChoice,
  type Sex,
} from '../state/app-state.ts';
import {yearOf} from '../state/request.ts';
import {formatWhen} from '../state/sentence.ts';
import {countryName} from '../state/table-twin.ts';
import type {View} from '../state/view.ts';
import {controlStyles} from '../styles/shared.ts';
import './controls/vg-chips.ts';
import './controls/vg-notice.ts';
import './controls/vg-segment.ts';
import './controls/vg-select.ts';
import './controls/vg-switch.ts';
import {layerGlyph} from './layer-glyph.ts';
import {sendTransition} from './send.ts';

const topChoices = [20, 40, 60, 100, 150, 300] as const;
const minimumChoices = [0, 100, 500, 1000, 5000] as const;

/** The value of a control's `vg-change`. */
const chosen = (event: Event): string => (event as CustomEvent<{value: string}>).detail.value;

/**
 * The layers in draw order, each with its measure, unit, period, filters and source line.
 * @fires vg-transition - everything that layers and filters can change
 */
@customElement('vg-layers-panel')
export class VgLayersPanel extends LitElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        padding-bottom: 24px;
      }
      .head {
        display: flex;
        align-items: center;
        justify-content: space-between;
        height: 44px;
        padding: 0 16px;
      }
      h2,
      h3 {
        font: var(--font-heading);
      }
      section {
        padding: 10px 16px 12px;
        border-top: 1px solid var(--line);
      }
      .title {
        display: grid;
        grid-template-columns: 22px 1fr auto;
        align-items: center;
        gap: 8px;
        min-height: 32px;
      }
      .title.off h3 {
        font-weight: 400;
        color: var(--ink-2);
      }
      .fields {
        display: grid;
        grid-template-columns: 78px minmax(0, 1fr);
        gap: 8px 8px;
        align-items: center;
        margin: 6px 0 4px;
        font: var(--font-dense);
      }
      .fields > span {
        color: var(--ink-2);
      }
      .whole {
        grid-column: 1 / -1;
      }
      .note {
        margin-top: 6px;
        font: var(--font-caption);
        color: var(--ink-3);
      }
      .note b {
        font-weight: 600;
        color: var(--ink-2);
      }
      .clear {
        border: 0;
        padding: 6px 0;
        background: none;
        font: var(--font-dense);
        color: var(--accent);
        text-decoration: underline;
        text-underline-offset: 3px;
      }
      .breaks {
        width: 100%;
        height: var(--field);
        padding: 0 8px;
        border: 1px solid var(--control);
        border-radius: var(--radius-control);
        background: var(--surface);
      }
      .error {
        grid-column: 1 / -1;
        font: var(--font-caption);
        color: var(--error);
      }
      .km {
        display: flex;
        gap: 8px;
        align-items: center;
      }
      .km input[type='range'] {
        flex: 1;
        min-width: 0;
        accent-color: var(--ink);
      }
      .km input[type='number'] {
        width: 64px;
        height: var(--field);
        padding: 0 4px 0 8px;
        border: 1px solid var(--control);
        border-radius: var(--radius-control);
        background: var(--surface);
      }
      vg-notice {
        margin: 12px 16px 0;
      }
    `,
  ];

  @property({attribute: false}) view!: View;
  @state() private breaksError = '';

  protected override render(): unknown {
    const {text} = this.view;
    return html`<div class="head">
        <h2>${text.layers.heading}</h2>
        ${this.#clear()}
      </div>
      ${this.#choropleth()} ${this.#posts()} ${this.#flows()} ${this.#zone()} ${this.#routes()}
      ${this.#events()} ${this.#datesNotice()}`;
  }

  #clear(): unknown {
    const {state, text} = this.view;
    const isFiltered =
      state.department !== null ||
      state.sex !== 'all' ||
      state.age !== 'all' ||
      state.borders.length > 0 ||
      state.posts.length > 0 ||
      state.nationality !== null;
    if (!isFiltered) return nothing;
    return html`<button
      type="button"
      class="clear"
      @click=${() => {
        sendTransition(this, 'clearFilters');
      }}
    >
      ${text.layers.reset}
    </button>`;
  }

  #section(layer: LayerId, fields: unknown): unknown {
    const {state, text} = this.view;
    const isOn = state.layers.includes(layer);
    return html`<section>
      <div class="title ${isOn ? '' : 'off'}">
        ${layerGlyph(layer)}
        <h3>${text.layers[layer]}</h3>
        <vg-switch
          look="eye"
          .locale=${text.locale}
          .label=${text.layers[layer]}
          ?checked=${isOn}
          @vg-change=${() => {
            sendTransition(this, 'toggleLayer', layer);
          }}
        ></vg-switch>
      </div>
      ${isOn ? fields : nothing}
    </section>`;
  }

  #field(label: string, control: unknown): unknown {
    return html`<span aria-hidden="true">${label}</span>${control}`;
  }

  #segment<Id extends string>(
    label: string,
    ids: readonly Id[],
    names: Readonly<Record<Id, string>>,
    value: Id,
    choose: (id: Id) => void,
    isOff: (id: Id) => boolean = () => false,
  ): unknown {
    return this.#field(
      label,
      html`<vg-segment
        .label=${label}
        .options=${ids.map((id) => ({id, label: names[id], disabled: isOff(id)}))}
        .value=${value}
        @vg-change=${(event: Event) => {
          choose(chosen(event) as Id);
        }}
      ></vg-segment>`,
    );
  }

  #select(
    label: string,
    options: readonly {id: string; label: string; group?: string}[],
    value: string,
    choose: (id: string) => void,
  ): unknown {
    return this.#field(
      label,
      html`<vg-select
        look="bare"
        .label=${label}
        .options=${options}
        .value=${value}
        @vg-change=${(event: Event) => {
          choose(chosen(event));
        }}
      ></vg-select>`,
    );
  }

  #choropleth(): unknown {
    const {state, text} = this.view;
    const measure = measureOf(state.measure);
    const groupOf = {
      stock: text.measureGroups.stock,
      flow: text.measureGroups.flow,
      'period-total': text.measureGroups.period,
    };
    const options = measures.map(({id, kind}) => ({
      id,
      label: text.measures[id].short,
      group: groupOf[kind],
    }));
    return this.#section(
      'coropletas',
      html`<div class="fields">
          <vg-select
            class="whole"
            look="bare"
            .label=${text.layers.measure}
            .options=${options}
            .value=${state.measure}
            @vg-change=${(event: Event) => {
              sendTransition(this, 'chooseMeasure', chosen(event) as MeasureId);
            }}
          ></vg-select>
          ${this.#segment(
            text.layers.level,
            levelChoices,
            text.levels,
            state.level,
            (id: LevelChoice) => {
              sendTransition(this, 'chooseLevel', id);
            },
            (id) => id === 'municipality' && !(measure.levels as readonly string[]).includes(id),
          )}
          ${
            measure.years.length > 1
              ? this.#select(
                  text.layers.year,
                  measure.years.map((year) => ({id: String(year), label: String(year)})).reverse(),
                  String(yearOf(state)),
                  (id) => {
                    sendTransition(this, 'chooseYear', Number(id));
                  },
                )
              : nothing
          }
          ${measure.hasSexAndAge ? this.#ageField() : nothing}
          ${this.#select(
            text.layers.department,
            [{id: '', label: text.layers.allDepartments}, ...this.#departments()],
            state.department ?? '',
            (id) => {
              sendTransition(this, 'chooseDepartment', parseDepartment(id));
            },
          )}
          ${this.#classes()}
        </div>
        <p class="note">${text.measures[state.measure].note} <b>${this.#when()}.</b></p>`,
    );
  }

  #when(): string {
    const {choropleth} = this.view.snapshot;
    return choropleth ? formatWhen(choropleth.when, this.view.text) : '';
  }

  #ageField(): unknown {
    const {state, text} = this.view;
    return this.#select(
      text.layers.age,
      ages.map((id) => ({id, label: text.ages[id]})),
      state.age,
      (id) => {
        sendTransition(this, 'chooseAge', id as Age);
      },
    );
  }

  #departments(): readonly {id: string; label: string}[] {
    const departments = [...this.view.gazetteer.places.values()].filter(
      ({level}) => level === 'department',
    );
    return departments
      .map(({code, name}) => ({id: code, label: name}))
      .sort((a, b) => a.label.localeCompare(b.label, this.view.text.locale));
  }

  #classes(): unknown {
    const {state, text, snapshot} = this.view;
    const {method} = state.classing;
    const shown = snapshot.choropleth?.breaks ?? [];
    return html`${this.#select(
      text.layers.classes,
      classMethods.map((id) => ({id, label: text.classMethods[id]})),
      method,
      (id) => {
        const breaks = id === 'custom' ? shown : [];
        sendTransition(this, 'chooseClassing', {method: id as ClassMethod, breaks});
      },
    )}
    ${
      method === 'custom'
        ? this.#field(
            text.layers.breaks,
            html`<input
              class="breaks"
              aria-label=${`${text.layers.breaks}. ${text.layers.breaksHint}`}
              aria-invalid=${this.breaksError ? 'true' : 'false'}
              .value=${state.classing.breaks.join(' ')}
              @change=${this.#onBreaks}
            />`,
          )
        : nothing
    }
    ${method === 'custom' && this.breaksError ? html`<p class="error" role="alert">${this.breaksError}</p>` : nothing}`;
  }

  #onBreaks = (event: Event): void => {
    const found = (event.target as HTMLInputElement).value.trim();
    const breaks = found.split(/[\s;]+/).map((word) => Number(word.replace(',', '.')));
    const rises = breaks.every(
      (limit, index) => index === 0 || limit > (breaks[index - 1] ?? Infinity),
    );
    if (found === '' || breaks.length > 8 || breaks.some(Number.isNaN) || !rises) {
      this.breaksError = this.view.text.layers.breaksError(found);
      return;
    }
    this.breaksError = '';
    sendTransition(this, 'chooseClassing', {method: 'custom', breaks});
  };

  #posts(): unknown {
    const {state, text, gazetteer, snapshot} = this.view;
    const {locale} = text;
    const posts = [...gazetteer.posts.values()].sort((a, b) =>
      a.name.localeCompare(b.name, locale),
    );
    const when = formatPeriod(state.period.from, state.period.to, locale);
    const marks = snapshot.posts;
    return this.#section(
      'puestos',
      html`<div class="fields">
          ${this.#select(
            text.series.label,
            entrySeries.map((id) => ({
              id,
              label: id === 'posts' ? text.series.postsShort : text.series.nationalitiesShort,
            })),
            state.series,
            (id) => {
              sendTransition(this, 'chooseSeries', id as EntrySeries);
            },
          )}
          ${state.series === 'nationalities' ? this.#nationality() : nothing}
          ${this.#segment(text.layers.sex, sexes.slice(0, 3), text.sexes, state.sex, (id: Sex) => {
            sendTransition(this, 'chooseSex', id);
          })}
          ${this.#field(
            text.layers.border,
            html`<vg-chips
              .locale=${locale}
              .label=${text.layers.border}
              .options=${borders.map((id) => ({id, label: text.borders[id]}))}
              .values=${state.borders}
              @vg-change=${(event: CustomEvent<{values: readonly Border[]}>) => {
                sendTransition(this, 'chooseBorders', event.detail.values);
              }}
            ></vg-chips>`,
          )}
          ${this.#select(
            text.layers.post,
            [
              {id: '', label: text.layers.allPosts},
              ...posts.map(({id, name}) => ({id, label: name})),
            ],
            state.posts.length === 1 ? (state.posts[0] ?? '') : '',
            (id) => {
              sendTransition(this, 'choosePosts', id === '' ? [] : [id]);
            },
          )}
        </div>
        ${
          marks && marks.total !== marks.unfiltered
            ? html`<p class="note">
                <b
                  >${text.layers.filtersLeave(
                    formatNumber(marks.total, locale),
                    formatNumber(marks.unfiltered, locale),
                    formatPercent(marks.total / marks.unfiltered, locale, 1),
                  )}</b
                >
              </p>`
            : nothing
        }
        <p class="note">${text.measures.entradas.note} <b>${when}.</b></p>`,
    );
  }

  #nationality(): unknown {
    const {state, snapshot, text} = this.view;
    const options = snapshot.nationalities.map(({nationality, people}) => ({
      id: nationality,
      label: `${countryName(this.view, nationality)} · ${formatNumber(people, text.locale)}`,
    }));
    return this.#select(
      text.layers.nationality,
      [{id: '', label: text.layers.allNationalities}, ...options],
      state.nationality ?? '',
      (id) => {
        sendTransition(this, 'chooseNationality', id || null);
      },
    );
  }

  #flows(): unknown {
    const {state, text, snapshot} = this.view;
    const {flows} = state;
    const {locale} = text;
    const numbers = (values: readonly number[], value: number): {id: string; label: string}[] =>
      [...new Set([...values, value])]
        .sort((a, b) => a - b)
        .map((n) => ({id: String(n), label: formatNumber(n, locale)}));
    const share = snapshot.flows
      ? text.legend.flowShare(
          formatNumber(snapshot.flows.length, locale),
          formatNumber(snapshot.flows.pairs, locale),
          formatPercent(snapshot.flows.drawnPeople / snapshot.flows.totalPeople, locale),
        )
      : '';
    const isDarien = flows.kind === 'darien';
    return this.#section(
      'flujos',
      html`<div class="fields">
          ${this.#select(
            text.layers.flowKind,
            flowKinds.map((id) => ({id, label: text.flowKinds[id]})),
            flows.kind,
            (id) => {
              sendTransition(this, 'chooseFlows', {kind: id as FlowKind});
            },
          )}
          ${
            flows.kind === 'displacement'
              ? this.#select(
                  text.layers.flowLevel,
                  flowLevels.map((id) => ({id, label: text.flowLevels[id]})),
                  flows.level,
                  (id) => {
                    sendTransition(this, 'chooseFlows', {level: id as FlowLevel});
                  },
                )
              : nothing
          }
          ${
            flows.kind === 'country'
              ? this.#select(
                  text.layers.year,
                  countryYears.map((year) => ({id: String(year), label: String(year)})),
                  String(flows.year),
                  (id) => {
                    sendTransition(this, 'chooseFlows', {year: Number(id)});
                  },
                )
              : nothing
          }
          ${
            isDarien
              ? nothing
              : html`${this.#segment(
                  text.layers.direction,
                  directions,
                  text.directions,
                  flows.direction,
                  (id: Direction) => {
                    sendTransition(this, 'chooseFlows', {direction: id});
                  },
                )}
                ${this.#select(
                  text.layers.top,
                  numbers(topChoices, flows.top),
                  String(flows.top),
                  (id) => {
                    sendTransition(this, 'chooseFlows', {top: Number(id)});
                  },
                )}
                ${this.#select(
                  text.layers.minimum,
                  numbers(minimumChoices, flows.minimum),
                  String(flows.minimum),
                  (id) => {
                    sendTransition(this, 'chooseFlows', {minimum: Number(id)});
                  },
                )}`
          }
        </div>
        <p class="note">${this.#flowNote()} ${share ? html`<b>${share}.</b>` : nothing}</p>`,
    );
  }

  #flowNote(): string {
    const {state, text, snapshot} = this.view;
    switch (state.flows.kind) {
      case 'displacement':
        return text.measures.expulsados.note;
      case 'country':
        return `${text.sourceNames['unhcr-flows']}.`;
      case 'darien':
        return `${text.sourceNames['snm-darien']}. ${snapshot.transit?.partial ? text.profile.darienPartial : ''}`;
      default:
        throw new TypeError(`Got flow kind '${String(state.flows.kind satisfies never)}'.`);
    }
  }

  #zone(): unknown {
    const {state, text} = this.view;
    const {border, km} = state.zone;
    const choose = (nextBorder: Neighbour, nextKm: number): void => {
      if (Number.isFinite(nextKm) && nextKm > 0)
        sendTransition(this, 'chooseZone', nextBorder, nextKm);
    };
    const onKm = (event: Event): void => {
      choose(border, Number((event.target as HTMLInputElement).value));
    };
    return this.#section(
      'zona',
      html`<div class="fields">
        ${this.#select(
          text.layers.border,
          neighbours.map((id) => ({id, label: text.neighbours[id]})),
          border,
          (id) => {
            choose(id as Neighbour, km);
          },
        )}
        ${this.#segment(
          'km',
          zoneDistancesKm.map(String),
          Object.fromEntries(
            zoneDistancesKm.map((distance) => [String(distance), String(distance)]),
          ),
          String(km),
          (id) => {
            choose(border, Number(id));
          },
        )}
        ${this.#field(
          text.layers.zoneKm,
          html`<span class="km">
            <input
              type="range"
              aria-label=${text.layers.zoneKm}
              min="5"
              max="100"
              step="5"
              .value=${String(km)}
              @change=${onKm}
            />
            <input
              type="number"
              aria-label=${text.layers.zoneKm}
              min=${zoneDistanceKm.min}
              max=${zoneDistanceKm.max}
              .value=${String(km)}
              @change=${onKm}
            />
          </span>`,
        )}
      </div>`,
    );
  }

  #routes(): unknown {
    return this.#section('rutas', html`<p class="note">${this.view.text.layers.routesNote}</p>`);
  }

  #events(): unknown {
    const {text, snapshot} = this.view;
    const {locale} = text;
    const {events} = snapshot;
    const count = events
      ? text.layers.eventsCount(
          formatNumber(events.length, locale),
          formatNumber(events.totalDead, locale),
          formatNumber(events.totalMissing, locale),
        )
      : '';
    return this.#section(
      'hechos',
      html`<p class="note"><b>${count}</b> ${text.layers.eventsNote}</p>`,
    );
  }

  /** Layers that speak of different dates are never read as simultaneous. */
  #datesNotice(): unknown {
    const {snapshot, state, text} = this.view;
    const dates = new Set<string>();
    const window = formatPeriod(state.period.from, state.period.to, text.locale);
    const {choropleth, flows, posts, transit} = snapshot;
    if (choropleth) dates.add(formatWhen(choropleth.when, text));
    if (posts) dates.add(window);
    if (flows) dates.add(flows.when);
    if (transit)
      dates.add(
        transit.covered
          ? formatPeriod(transit.covered.from, transit.covered.to, text.locale)
          : window,
      );
    const isSameYear =
      dates.size === 2 &&
      choropleth &&
      'year' in choropleth.when &&
      posts &&
      !flows &&
      !transit &&
      window.endsWith(String(choropleth.when.year)) &&
      state.period.from.slice(0, 4) === state.period.to.slice(0, 4);
    if (dates.size < 2 || isSameYear) return nothing;
    return html`<vg-notice kind="warn" .locale=${text.locale}
      >${text.layers.datesNotice([...dates].join(', '))}</vg-notice
    >`;
  }
}

const countryYears = Array.from({length: 16}, (_, index) => 2025 - index);

declare global {
  interface HTMLElementTagNameMap {
    'vg-layers-panel': VgLayersPanel;
  }
}
