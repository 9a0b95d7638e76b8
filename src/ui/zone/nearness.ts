import {css, html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {catchmentsOf, nearestOf, placesWithin} from '../../domain/zones/nearest.ts';
import {formatNumber} from '../../i18n/format.ts';
import {zoneTextOf} from '../../i18n/zone.ts';
import type {Gazetteer, Place, Post, View} from '../../state/view.ts';
import {buttonStyles, controlStyles} from '../../styles/shared.ts';
import {sendTransition} from '../send.ts';

type LngLat = readonly [number, number];

const around = 25;

const placeOf = ({lon, lat}: {lon: number; lat: number}): LngLat | null =>
  Number.isNaN(lon) || Number.isNaN(lat) ? null : [lon, lat];

/** The land and river posts, which are the ways in on the ground, and the municipalities, each in one list. */
interface Places {
  readonly posts: readonly Post[];
  readonly municipalities: readonly Place[];
  readonly capitals: readonly Place[];
  /** How many municipalities have each post as their nearest. */
  readonly catchment: readonly number[];
}

const cache = new WeakMap<Gazetteer['posts'], Places>();

function placesIn({places, posts}: Gazetteer): Places {
  const known = cache.get(posts);
  if (known) return known;
  const ground = [...posts.values()].filter(
    (post) => (post.mode === 'land' || post.mode === 'river') && placeOf(post) !== null,
  );
  const municipalities = [...places.values()].filter(({level}) => level === 'municipality');
  const nearest = nearestOf(municipalities.map(placeOf), ground.map(placeOf));
  const found = {
    posts: ground,
    municipalities,
    capitals: municipalities.filter(({code}) => code.endsWith('001')),
    catchment: catchmentsOf(nearest, ground).map(({length}) => length),
  };
  cache.set(posts, found);
  return found;
}

/**
 * How near a place is to what matters: of a municipality the nearest land or river post and department seat, of a post the
 * municipalities around it and those it is the nearest post of. Straight lines, not roads.
 * @fires vg-transition - chooseZone, select
 */
@customElement('vg-nearness')
export class VgNearness extends LitElement {
  static override styles = [
    controlStyles,
    buttonStyles,
    css`
      h3 {
        margin: 14px 0 4px;
        font: var(--font-subheading);
      }
      dl > div {
        display: flex;
        justify-content: space-between;
        gap: 12px;
        padding: 5px 0;
        font: var(--font-dense);
        border-top: 1px solid var(--line);
      }
      dd {
        margin: 0;
        white-space: nowrap;
      }
      p {
        margin: 6px 0 0;
        font: var(--font-caption);
        color: var(--ink-3);
      }
    `,
  ];

  @property({attribute: false}) view!: View;
  /** Code of a municipality, or `puesto:<id>`. */
  @property() code = '';

  protected override render(): unknown {
    const {gazetteer} = this.view;
    if (gazetteer.posts.size === 0) return nothing;
    const post = gazetteer.posts.get(this.code.replace('puesto:', ''));
    if (post) return this.#post(post);
    const place = gazetteer.places.get(this.code);
    return place?.level === 'municipality' ? this.#municipality(place) : nothing;
  }

  #row(name: string, value: string): unknown {
    return html`<div>
      <dt>${name}</dt>
      <dd><b>${value}</b></dd>
    </div>`;
  }

  #km(km: number): string {
    return `${formatNumber(km, this.view.text.locale)} km`;
  }

  #municipality(place: Place): unknown {
    const words = zoneTextOf(this.view.text.locale).near;
    const {posts, capitals} = placesIn(this.view.gazetteer);
    const [toPost] = nearestOf([placeOf(place)], posts.map(placeOf));
    const [toCapital] = nearestOf([placeOf(place)], capitals.map(placeOf));
    const post = toPost ? posts[toPost.index] : undefined;
    const capital = toCapital ? capitals[toCapital.index] : undefined;
    return html`<h3>${words.title}</h3>
      <dl>
        ${post && toPost ? this.#row(words.post(post.name), this.#km(toPost.km)) : nothing}
        ${capital && toCapital ? this.#row(words.capital(capital.name), this.#km(toCapital.km)) : nothing}
      </dl>
      <p>${words.straight}</p>`;
  }

  #post(post: Post): unknown {
    const {locale} = this.view.text;
    const words = zoneTextOf(locale).near;
    const place = placeOf(post);
    if (!place) return nothing;
    const {posts, municipalities, catchment} = placesIn(this.view.gazetteer);
    const within = placesWithin(place, municipalities.map(placeOf), around);
    const index = posts.findIndex(({id}) => id === post.id);
    return html`<h3>${words.title}</h3>
      <dl>
        ${this.#row(words.within(String(around)), formatNumber(within.length, locale))}
        ${index < 0 ? nothing : this.#row(words.catchment, formatNumber(catchment[index] ?? 0, locale))}
      </dl>
      <p>${words.straight}</p>
      <button
        type="button"
        class="button line"
        @click=${() => {
          sendTransition(this, 'chooseZone', {
            ...{kind: 'circle', points: [place], km: around, isDraft: false},
            name: words.circle(String(around), post.name),
          });
        }}
      >
        ${words.showCircle(String(around))}
      </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-nearness': VgNearness;
  }
}
