import {css, html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {formatDate, formatNumber} from '../../i18n/format.ts';
import {presentTextFor} from '../../i18n/present.ts';
import type {PresentText} from '../../i18n/present-es.ts';
import {briefingLimits, type SceneText} from '../../state/briefing-edit.ts';
import type {Scene} from '../../state/briefing.ts';
import {figuresIn, takeawayLimits, wordsIn} from '../../state/takeaway-advice.ts';
import type {View} from '../../state/view.ts';
import {icon, type IconName} from '../../styles/icons.ts';
import {buttonStyles, controlStyles, fieldStyles} from '../../styles/shared.ts';
import {sendCommand} from '../send.ts';
import {presentStyles} from './present-styles.ts';

/**
 * One scene: how it will look, the words that its author writes, and where its numbers come from.
 * @fires vg-command - edit-scene, duplicate-scene, delete-scene, refresh-scene, open-scene
 * @fires vg-move-by - how many places the scene is to go
 */
@customElement('vg-scene-editor')
export class VgSceneEditor extends LitElement {
  static override styles = [
    controlStyles,
    buttonStyles,
    fieldStyles,
    presentStyles,
    css`
      :host {
        display: grid;
        gap: 18px;
        max-width: 900px;
        padding: 18px 28px 90px;
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 12px;
        align-items: center;
        justify-content: space-between;
      }
      .head h2 {
        font: var(--font-heading);
        letter-spacing: 0;
      }
      .slide {
        display: grid;
        grid-template-columns: minmax(0, 42fr) minmax(0, 58fr);
        aspect-ratio: 16 / 9;
        overflow: hidden;
        background: var(--sea);
        border-radius: var(--radius-furniture);
        box-shadow: inset 0 0 0 1px var(--hairline);
      }
      .words {
        display: flex;
        flex-direction: column;
        gap: 10px;
        min-width: 0;
        padding: 6% 4% 5% 7%;
        overflow: hidden;
      }
      .words .kicker {
        font: 400 13px/18px var(--sans);
        color: var(--ink-2);
      }
      .words .say {
        font: 400 clamp(16px, 2.1vw, 25px) / 1.22 var(--serif);
        letter-spacing: -0.01em;
        text-wrap: balance;
        overflow-wrap: break-word;
      }
      .words .origin {
        margin-top: auto;
        font: 400 11px/14px var(--sans);
        color: var(--ink-2);
      }
      .slide img {
        width: 100%;
        height: 100%;
        min-height: 0;
        object-fit: cover;
      }
      label,
      .label {
        display: flex;
        flex-wrap: wrap;
        gap: 2px 12px;
        align-items: baseline;
        justify-content: space-between;
        margin-bottom: 5px;
        font: var(--font-subheading);
      }
      label .note {
        font-weight: 400;
      }
      textarea {
        display: block;
        width: 100%;
        margin: 0;
        padding: 8px 10px;
        color: var(--ink);
        background: var(--surface);
        border: 1px solid var(--control);
        border-radius: var(--radius-control);
        resize: vertical;
        field-sizing: content;
      }
      textarea.say {
        min-height: 62px;
        font: 400 18px/25px var(--serif);
      }
      textarea.notes {
        min-height: 110px;
        font: 400 15px/23px var(--serif);
        max-height: 26em;
      }
      .field {
        width: 100%;
      }
      .read {
        white-space: pre-wrap;
        font: 400 15px/23px var(--serif);
      }
      .advice {
        display: flex;
        flex-wrap: wrap;
        gap: 2px 12px;
        margin-top: 5px;
        font: var(--font-caption);
        color: var(--ink-2);
      }
      .advice .off {
        color: var(--warn);
      }
      dl {
        display: grid;
        grid-template-columns: 110px minmax(0, 1fr);
        gap: 6px 16px;
        padding-top: 14px;
        font: var(--font-dense);
        border-top: 1px solid var(--line);
      }
      dt {
        color: var(--ink-3);
      }
      dd {
        overflow-wrap: anywhere;
      }
      @media (max-width: 767px) {
        :host {
          padding: 14px 16px 90px;
        }
        .slide {
          grid-template: auto auto / minmax(0, 1fr);
          aspect-ratio: auto;
        }
        .slide img {
          height: auto;
          aspect-ratio: 4 / 3;
        }
        .words {
          padding: 18px 18px 12px;
        }
        .words .say {
          font-size: 20px;
        }
        dl {
          grid-template-columns: minmax(0, 1fr);
          gap: 2px;
        }
        dd {
          margin-bottom: 8px;
        }
      }
      @media (pointer: coarse) {
        textarea {
          font-size: 16px;
        }
      }
    `,
  ];

  @property({attribute: false}) view!: View;
  @property({attribute: false}) scene!: Scene;
  /** Place from 0. */
  @property({attribute: false}) at = 0;
  @property({attribute: false}) count = 0;
  @property({attribute: false}) picture: string | null = null;
  /** True for an example: it is read, not written. */
  @property({type: Boolean}) locked = false;
  /** True when the data of the app are of another version than the scene's. */
  @property({type: Boolean}) stale = false;

  get #words(): PresentText {
    return presentTextFor(this.view.text.locale);
  }

  protected override render(): unknown {
    const {locale} = this.view.text;
    const words = this.#words;
    const number = formatNumber(this.at + 1, locale);
    return html`
      <div class="head">
        <h2>${words.sceneOf(number, formatNumber(this.count, locale))}</h2>
        <div class="actions">${this.#tools()}</div>
      </div>
      ${this.stale ? this.#newer() : nothing} ${this.#slide()}
      ${this.locked ? this.#notesToRead() : this.#fields()} ${this.#facts()}
    `;
  }

  #tool(name: IconName, label: string, act: () => void, isOff = false): unknown {
    return html`<button
      type="button"
      class="button icon-only"
      aria-label=${label}
      title=${label}
      ?disabled=${isOff}
      @click=${act}
    >
      ${icon(name)}
    </button>`;
  }

  #tools(): unknown {
    const words = this.#words;
    const {at} = this;
    const moveBy = (by: number) => () => {
      this.dispatchEvent(new CustomEvent('vg-move-by', {detail: by}));
    };
    const command = (name: string) => () => {
      sendCommand(this, name, {at});
    };
    const open = html`<button type="button" class="button" @click=${command('open-scene')}>
      ${icon('map')}${words.openMap}
    </button>`;
    if (this.locked) return open;
    return html`${open} ${this.#tool('arrow-up', words.moveUp, moveBy(-1), at === 0)}
    ${this.#tool('arrow-down', words.moveDown, moveBy(1), at === this.count - 1)}
    ${this.#tool('copy', words.duplicateScene, command('duplicate-scene'))}
    ${this.#tool('close', words.deleteScene, command('delete-scene'))}`;
  }

  #newer(): unknown {
    const words = this.#words;
    const cutoff = formatDate(this.scene.dataCutoff, this.view.text.locale);
    const {at} = this;
    return html`<div class="notice" role="status">
      ${icon('warning')}
      <p>${words.newer(cutoff)}</p>
      <button
        type="button"
        class="link"
        @click=${() => {
          sendCommand(this, 'refresh-scene', {at});
        }}
      >
        ${words.refresh}
      </button>
      <button
        type="button"
        class="link"
        @click=${() => {
          sendCommand(this, 'open-scene', {at});
        }}
      >
        ${words.seeNew}
      </button>
    </div>`;
  }

  #slide(): unknown {
    const {scene, picture} = this;
    return html`<figure class="slide" lang=${scene.language}>
      <figcaption class="words">
        <span class="kicker">${scene.kicker}</span>
        <span class="say">${scene.takeaway}</span>
        <span class="origin">${scene.source}</span>
      </figcaption>
      ${picture ? html`<img src=${picture} alt=${this.#words.thumbnail(scene.caption)} />` : html`<div></div>`}
    </figure>`;
  }

  #edit(change: Partial<SceneText>): void {
    sendCommand(this, 'edit-scene', {at: this.at, change});
  }

  #fields(): unknown {
    const words = this.#words;
    const {scene} = this;
    return html`
      <div>
        <label for="takeaway">${words.takeaway}</label>
        <textarea
          id="takeaway"
          class="say"
          rows="2"
          lang=${scene.language}
          maxlength=${briefingLimits.takeaway}
          placeholder=${words.takeawayPlaceholder}
          aria-describedby="advice"
          .value=${live(scene.takeaway)}
          @input=${(event: Event) => {
            this.#edit({takeaway: (event.target as HTMLTextAreaElement).value});
          }}
        ></textarea>
        ${this.#advice()}
      </div>
      <div>
        <label for="kicker">${words.kicker}</label>
        <input
          id="kicker"
          class="field"
          lang=${scene.language}
          maxlength=${briefingLimits.kicker}
          .value=${live(scene.kicker)}
          @input=${(event: Event) => {
            this.#edit({kicker: (event.target as HTMLInputElement).value});
          }}
        />
      </div>
      <div>
        <label for="notes">${words.notes}<span class="note">${words.notesHint}</span></label>
        <textarea
          id="notes"
          class="notes"
          rows="5"
          lang=${scene.language}
          maxlength=${briefingLimits.notes}
          .value=${live(scene.notes)}
          @input=${(event: Event) => {
            this.#edit({notes: (event.target as HTMLTextAreaElement).value});
          }}
        ></textarea>
      </div>
    `;
  }

  #advice(): unknown {
    const words = this.#words;
    const {locale} = this.view.text;
    const count = wordsIn(this.scene.takeaway);
    const figures = figuresIn(this.scene.takeaway);
    const advice = [
      count > takeawayLimits.words ? words.takeawayLong : '',
      figures > takeawayLimits.figures ? words.takeawayFigures : '',
      figures === 0 ? words.takeawayNone : '',
    ].filter((line) => line !== '');
    return html`<p class="advice" id="advice">
      <span
        >${words.takeawayAdvice(formatNumber(count, locale), formatNumber(figures, locale))}</span
      >
      ${advice.length === 0 ? html`<span>${words.takeawayGood}</span>` : advice.map((line) => html`<span class="off">${line}</span>`)}
    </p>`;
  }

  #notesToRead(): unknown {
    const words = this.#words;
    return html`<div>
      <p class="label">${words.notes}</p>
      <p class="read" lang=${this.scene.language}>${this.scene.notes}</p>
    </div>`;
  }

  #facts(): unknown {
    const words = this.#words;
    const {scene} = this;
    const {locale} = this.view.text;
    const captured = this.locked
      ? words.live
      : words.frozen(formatDate(scene.captured.slice(0, 10), locale));
    return html`<dl>
      <dt>${words.caption}</dt>
      <dd lang=${scene.language}>${scene.caption}</dd>
      <dt>${words.source}</dt>
      <dd lang=${scene.language}>
        ${scene.source} ${words.data(formatDate(scene.dataCutoff, locale))}. ${captured}.
      </dd>
    </dl>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-scene-editor': VgSceneEditor;
  }
}
