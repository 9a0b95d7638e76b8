import {scaleLinear} from 'd3-scale';
import {css, html, LitElement, nothing, svg, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {formatNumber, type Locale} from '../i18n/format.ts';
import {zoneTextOf} from '../i18n/zone.ts';
import {controlStyles, figureStyles} from '../styles/shared.ts';
import {stretchesOf, type ProfileStep} from './route-profile-geometry.ts';
import {WidthController} from './width-controller.ts';

/** An event at its place along the route, km from the start. */
export interface ProfileEvent {
  readonly km: number;
  readonly kind: string;
}

const height = 96;
const strip = 14;
const left = 22;

/**
 * A corridor along its axis: the index of the municipality it runs through as steps, the events of the corridor as ticks
 * below. The pointer or the arrows read one stretch; choosing it selects the municipality.
 * @fires vg-choose - a stretch was chosen; detail {code}
 */
@customElement('vg-route-profile')
export class VgRouteProfile extends LitElement {
  static override styles = [
    controlStyles,
    figureStyles,
    css`
      .stretch {
        fill: var(--ciruela-4);
        cursor: pointer;
      }
      .stretch.none {
        fill: var(--surface-3);
      }
      .stretch.own {
        fill: var(--ink);
      }
      .stretch:hover,
      .stretch.read {
        fill: var(--accent);
      }
      .grid {
        stroke: var(--line);
      }
      .event {
        stroke: var(--event);
        stroke-opacity: 0.5;
      }
      text {
        font-size: 11px;
        fill: var(--ink-3);
      }
      svg:focus-visible {
        outline: 2px solid var(--focus);
      }
      .read-out {
        min-height: 18px;
        font: var(--font-dense);
      }
    `,
  ];

  @property() locale: Locale = 'es';
  @property({attribute: false}) steps: readonly ProfileStep[] = [];
  @property({attribute: false}) events: readonly ProfileEvent[] = [];
  @property() selected = '';
  @state() private read = -1;

  readonly #size = new WidthController(this, 332);

  #choose(code: string | null): void {
    if (code === null) return;
    const detail = {code};
    this.dispatchEvent(new CustomEvent('vg-choose', {detail, bubbles: true, composed: true}));
  }

  override render(): TemplateResult {
    const words = zoneTextOf(this.locale);
    const stretches = stretchesOf(this.steps);
    const end = stretches.at(-1)?.to ?? 1;
    const width = this.#size.width;
    const x = scaleLinear([0, end], [left, width - 2]);
    const y = scaleLinear([0, 10], [height, 4]);
    const own = stretches[this.read] ?? stretches.find(({code}) => code === this.selected);
    const score = (value: number): string =>
      Number.isNaN(value) ? words.withoutIndex : formatNumber(value, this.locale, 1);
    const said = own
      ? words.at(formatNumber(own.from, this.locale), own.name, score(own.score))
      : '';
    return html`<svg
        width=${width}
        height=${height + strip + 20}
        role="img"
        tabindex="0"
        aria-label=${`${words.profile}. ${said}`}
        @keydown=${(event: KeyboardEvent) => {
          this.#onKey(event, stretches.length, own?.code ?? null);
        }}
        @mouseleave=${() => {
          this.read = -1;
        }}
      >
        ${[0, 5, 10].map(
          (tick) =>
            svg`<line class="grid" x1=${left} x2=${width} y1=${y(tick)} y2=${y(tick)}></line>
              <text x=${left - 4} y=${y(tick) + 4} text-anchor="end">${tick}</text>`,
        )}
        ${stretches.map((stretch, index) => {
          const isMissing = Number.isNaN(stretch.score);
          const top = isMissing ? y(10) : y(stretch.score);
          const kind = isMissing ? 'none' : stretch.code === this.selected ? 'own' : '';
          return svg`<rect class="stretch ${kind} ${index === this.read ? 'read' : ''}"
            x=${x(stretch.from)} width=${Math.max(0.5, x(stretch.to) - x(stretch.from) - 0.5)}
            y=${top} height=${height - top}
            @mouseenter=${() => {
              this.read = index;
            }}
            @click=${() => {
              this.#choose(stretch.code);
            }}><title>${words.at(formatNumber(stretch.from, this.locale), stretch.name, score(stretch.score))}</title></rect>`;
        })}
        ${this.events.map(
          ({km}) =>
            svg`<line class="event" x1=${x(km)} x2=${x(km)} y1=${height + 3} y2=${height + strip}></line>`,
        )}
        <line class="grid" x1=${left} x2=${width} y1=${height} y2=${height}></line>
        ${x
          .ticks(4)
          .map(
            (tick) =>
              svg`<text x=${x(tick)} y=${height + strip + 14} text-anchor="middle">${formatNumber(tick, this.locale)}</text>`,
          )}
      </svg>
      <p class="read-out" aria-live="polite">${said || nothing}</p>
      <p class="caption">
        ${words.profileScore} (0–10); ${words.profileEvents.toLowerCase()}:
        ${formatNumber(this.events.length, this.locale)}. ${words.profileX}.
      </p>`;
  }

  #onKey(event: KeyboardEvent, count: number, code: string | null): void {
    const steps: Readonly<Record<string, number>> = {ArrowLeft: -1, ArrowRight: 1};
    const step = steps[event.key];
    if (step !== undefined) this.read = Math.min(count - 1, Math.max(0, this.read + step));
    else if (event.key === 'Enter') this.#choose(code);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-route-profile': VgRouteProfile;
  }
}
