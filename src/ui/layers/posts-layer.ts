import {html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {formatNumber, formatPercent, formatPeriod} from '../../i18n/format.ts';
import {borders, type Border} from '../../methodology/borders.ts';
import {entrySeries, sexes, type EntrySeries} from '../../state/app-state.ts';
import {countryName} from '../../state/country-name.ts';
import type {View} from '../../state/view.ts';
import {controlStyles} from '../../styles/shared.ts';
import '../controls/vg-chips.ts';
import {sendTransition} from '../send.ts';
import {choicesOf, labelled, layerSection, segmentField, selectField} from './layer-fields.ts';
import {layerStyles} from './layer-styles.ts';

/**
 * The control posts and the filters on entries: series, nationality, sex, border and post, and what they leave.
 * @fires vg-transition - toggleLayer, chooseSeries, chooseNationality, chooseSex, chooseBorders, choosePosts
 */
@customElement('vg-posts-layer')
export class VgPostsLayer extends LitElement {
  static override styles = [controlStyles, layerStyles];

  @property({attribute: false}) view!: View;

  protected override render(): unknown {
    const {state, text} = this.view;
    const when = formatPeriod(state.period.from, state.period.to, text.locale);
    return layerSection(
      this,
      this.view,
      'puestos',
      html`<div class="fields">
          ${this.#series()} ${state.series === 'nationalities' ? this.#nationality() : nothing}
          ${segmentField(text.layers.sex, sexes.slice(0, 3), text.sexes, state.sex, (id) => {
            sendTransition(this, 'chooseSex', id);
          })}
          ${this.#borders()} ${this.#post()}
        </div>
        ${this.#left()}
        <p class="note">${text.measures.entradas.note} <b>${when}.</b></p>`,
    );
  }

  #series(): unknown {
    const {state, text} = this.view;
    const names = {posts: text.series.postsShort, nationalities: text.series.nationalitiesShort};
    return selectField(text.series.label, choicesOf(entrySeries, names), state.series, (id) => {
      sendTransition(this, 'chooseSeries', id as EntrySeries);
    });
  }

  #nationality(): unknown {
    const {state, snapshot, text} = this.view;
    const options = snapshot.nationalities.map(({nationality, people}) => ({
      id: nationality,
      label: `${countryName(this.view, nationality)} · ${formatNumber(people, text.locale)}`,
    }));
    return selectField(
      text.layers.nationality,
      [{id: '', label: text.layers.allNationalities}, ...options],
      state.nationality ?? '',
      (id) => {
        sendTransition(this, 'chooseNationality', id || null);
      },
    );
  }

  #borders(): unknown {
    const {state, text} = this.view;
    return labelled(
      text.layers.border,
      html`<vg-chips
        .locale=${text.locale}
        .label=${text.layers.border}
        .options=${choicesOf(borders, text.borders)}
        .values=${state.borders}
        @vg-change=${(event: CustomEvent<{values: readonly Border[]}>) => {
          sendTransition(this, 'chooseBorders', event.detail.values);
        }}
      ></vg-chips>`,
    );
  }

  #post(): unknown {
    const {state, text, gazetteer} = this.view;
    const posts = [...gazetteer.posts.values()].sort((a, b) =>
      a.name.localeCompare(b.name, text.locale),
    );
    return selectField(
      text.layers.post,
      [{id: '', label: text.layers.allPosts}, ...posts.map(({id, name}) => ({id, label: name}))],
      state.posts.length === 1 ? (state.posts[0] ?? '') : '',
      (id) => {
        sendTransition(this, 'choosePosts', id === '' ? [] : [id]);
      },
    );
  }

  /** What the filters leave of all entries; nothing when they leave all. */
  #left(): unknown {
    const {snapshot, text} = this.view;
    const {locale} = text;
    const marks = snapshot.posts;
    if (!marks || marks.total === marks.unfiltered) return nothing;
    return html`<p class="note">
      <b
        >${text.layers.filtersLeave(
          formatNumber(marks.total, locale),
          formatNumber(marks.unfiltered, locale),
          formatPercent(marks.total / marks.unfiltered, locale, 1),
        )}</b
      >
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-posts-layer': VgPostsLayer;
  }
}
