import {html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {formatNumber, type Locale} from '../../i18n/format.ts';
import {showTextOf} from '../../i18n/show.ts';
import type {ShowText} from '../../i18n/show-es.ts';
import type {
  ShowCard,
  SpeakerMessage,
  SpeakerScene,
  SpeakerState,
} from '../../state/show-messages.ts';
import {elapsedOf, formatElapsed, type TimerStep} from '../../state/show-timer.ts';
import {icon} from '../../styles/icons.ts';
import {buttonStyles, controlStyles} from '../../styles/shared.ts';
import {speakerStyles} from './speaker-styles.ts';

/** Sizes of the notes, pixels. */
const noteSizes = [18, 22, 27, 33, 40] as const;

/** `16:05`, by the clock of this machine. */
const clockOf = (now: number): string => {
  const date = new Date(now);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(date.getHours())}:${two(date.getMinutes())}`;
};

/**
 * The speaker's window: what the room sees, what comes next, notes and time.
 * @fires vg-speaker - what is asked of the show: a `SpeakerMessage`
 * @fires vg-speaker-choose - the session of the show to follow
 */
@customElement('vg-speaker')
export class VgSpeaker extends LitElement {
  static override styles = [controlStyles, buttonStyles, speakerStyles];

  @property({attribute: false}) locale: Locale = 'es';
  @property({attribute: false}) known!: SpeakerState;
  /** Shows to choose from, while none is followed. */
  @property({attribute: false}) shows: readonly ShowCard[] = [];
  /** Milliseconds since 1970. */
  @property({attribute: false}) now = 0;
  /** Opens the show, where the window knows of which briefing. */
  @property({attribute: false}) showAddress = '';
  @property({attribute: false}) hasChannel = true;
  @property({attribute: false}) noteSize = 1;

  #ask(message: SpeakerMessage): void {
    this.dispatchEvent(new CustomEvent<SpeakerMessage>('vg-speaker', {detail: message}));
  }

  #timer(step: TimerStep): void {
    this.#ask({type: 'timer', step});
  }

  protected override render(): unknown {
    const {known} = this;
    const words = showTextOf(this.locale);
    const {stand, card, scenes} = known;
    const isThere = stand !== null && scenes.length > 0;
    return html`
      ${this.#header(words)} ${this.#warning(words)}
      <main>${isThere ? this.#desk(words, stand.index) : this.#waiting(words, card !== null)}</main>
      ${isThere ? this.#footer(words, stand.index) : nothing}
    `;
  }

  #header(words: ShowText): unknown {
    const {card, stand, scenes} = this.known;
    const count = formatNumber(scenes.length, this.locale);
    return html`<header>
      <h1>${card ? card.title : words.window.title}</h1>
      ${
        stand
          ? html`<p class="position" aria-live="polite">
              ${words.position(formatNumber(stand.index + 1, this.locale), count)}
            </p>`
          : nothing
      }
      <span class="space"></span>
      ${stand ? this.#stopwatch(words) : nothing}
      <p class="clock">
        <span class="label">${words.window.clock}</span> <b>${clockOf(this.now)}</b>
      </p>
    </header>`;
  }

  #stopwatch(words: ShowText): unknown {
    const timer = this.known.stand?.timer ?? {since: null, before: 0};
    const isRunning = timer.since !== null;
    return html`<div class="stopwatch" role="group" aria-label=${words.window.elapsed}>
      <p>
        <span class="label">${words.window.elapsed}</span>
        <b role="timer">${formatElapsed(elapsedOf(timer, this.now))}</b>
      </p>
      ${this.#tool(
        isRunning ? words.window.pause : words.window.start,
        isRunning ? 'pause' : 'play',
        () => {
          this.#timer(isRunning ? 'pause' : 'start');
        },
      )}
      ${this.#tool(words.window.reset, 'reset', () => {
        this.#timer('reset');
      })}
    </div>`;
  }

  #tool(label: string, name: Parameters<typeof icon>[0], act: () => void): unknown {
    return html`<button
      type="button"
      class="button icon-only"
      aria-label=${label}
      title=${label}
      @click=${act}
    >
      ${icon(name)}
    </button>`;
  }

  #warning(words: ShowText): unknown {
    const {link} = this.known;
    const said = !this.hasChannel
      ? words.noChannel
      : link === 'silent'
        ? words.window.silent
        : link === 'over'
          ? words.window.over
          : '';
    if (!said) return nothing;
    return html`<p class="warning" role="status">
      ${said}
      ${this.showAddress ? html`<a class="link" href=${this.showAddress} target="_blank" rel="opener">${words.window.openShow}</a>` : nothing}
    </p>`;
  }

  #waiting(words: ShowText, isKnown: boolean): unknown {
    if (!this.hasChannel) return nothing;
    if (this.shows.length > 1 && !isKnown) {
      return html`<div class="waiting">
        <h2>${words.window.choose}</h2>
        <ul>
          ${this.shows.map(
            (show) =>
              html`<li>
                <button
                  type="button"
                  class="button line"
                  @click=${() => {
                    this.dispatchEvent(
                      new CustomEvent('vg-speaker-choose', {detail: show.session}),
                    );
                  }}
                >
                  ${show.title}
                </button>
              </li>`,
          )}
        </ul>
      </div>`;
    }
    return html`<div class="waiting" role="status">
      <h2>${words.window.looking}</h2>
      <p>${words.window.lookingHelp}</p>
      ${this.showAddress ? html`<p><a class="link" href=${this.showAddress} target="_blank" rel="opener">${words.window.openShow}</a></p>` : nothing}
    </div>`;
  }

  #desk(words: ShowText, index: number): unknown {
    const {scenes} = this.known;
    const scene = scenes[index];
    const next = scenes[index + 1];
    return html`<section class="now" aria-labelledby="now">
        <h2 id="now">${words.window.now}</h2>
        ${this.#scene(scene, index, words)}
      </section>
      <section class="then" aria-labelledby="then">
        <h2 id="then">${words.window.then}</h2>
        ${next ? this.#scene(next, index + 1, words) : html`<p class="end">${words.window.end}</p>`}
      </section>
      <section class="notes" aria-labelledby="notes">
        <div class="notes-head">
          <h2 id="notes">${words.window.notes}</h2>
          ${this.#tool(words.window.smaller, 'minus', () => {
            this.noteSize = Math.max(0, this.noteSize - 1);
          })}
          ${this.#tool(words.window.larger, 'plus', () => {
            this.noteSize = Math.min(noteSizes.length - 1, this.noteSize + 1);
          })}
        </div>
        <div
          class="notes-text"
          tabindex="0"
          role="group"
          aria-labelledby="notes"
          lang=${scene?.language ?? nothing}
          .style=${`font-size:${String(noteSizes[this.noteSize] ?? 22)}px`}
        >
          ${scene?.notes.trim() ? html`<span class="words">${scene.notes.trim()}</span>` : html`<span class="none">${words.window.noNotes}</span>`}
        </div>
      </section>`;
  }

  #scene(scene: SpeakerScene | undefined, index: number, words: ShowText): unknown {
    if (!scene) return nothing;
    const svg = this.known.pictures.get(index);
    const curtain = this.known.stand?.index === index ? this.known.stand.curtain : 'none';
    return html`<div class="scene" lang=${scene.language}>
      <div class="picture ${curtain}">
        ${
          curtain !== 'none'
            ? html`<p lang=${this.locale}>${words.covered[curtain]}</p>`
            : svg
              ? html`<img
                  alt=""
                  src=${`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`}
                />`
              : html`<p>${scene.kicker}</p>`
        }
      </div>
      <div>
        ${scene.kicker ? html`<p class="kicker">${scene.kicker}</p>` : nothing}
        <p class="takeaway">${scene.takeaway || scene.caption}</p>
        ${scene.takeaway ? html`<p class="caption">${scene.caption}</p>` : nothing}
      </div>
    </div>`;
  }

  #footer(words: ShowText, index: number): unknown {
    const last = this.known.scenes.length - 1;
    return html`<footer>
      <p class="keys">${words.window.keys}</p>
      <button
        type="button"
        class="button line"
        @click=${() => {
          this.#ask({type: 'step', step: {type: 'curtain', curtain: 'black'}});
        }}
      >
        ${icon('moon')} <span class="word">${words.black}</span>
      </button>
      <button
        type="button"
        class="button line"
        aria-disabled=${index === 0 ? 'true' : nothing}
        @click=${() => {
          this.#ask({type: 'step', step: {type: 'previous'}});
        }}
      >
        ${icon('chevron-left')} <span class="word">${words.previous}</span>
      </button>
      <button
        type="button"
        class="button solid"
        aria-disabled=${index >= last ? 'true' : nothing}
        @click=${() => {
          this.#ask({type: 'step', step: {type: 'next'}});
        }}
      >
        ${words.next} ${icon('chevron-right')}
      </button>
    </footer>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-speaker': VgSpeaker;
  }
}
