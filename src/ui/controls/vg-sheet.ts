import {css, html, LitElement, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {controlsFor} from '../../i18n/controls.ts';
import type {Locale} from '../../i18n/format.ts';
import {controlStyles} from '../../styles/shared.ts';
import {announce} from './announce.ts';
import {icon} from './icons.ts';
import {detentHeights, nextDetent, restingDetent, type Detent} from './sheet-detent.ts';

interface Drag {
  readonly y: number;
  readonly height: number;
  lastY: number;
  lastTime: number;
  speed: number;
}

/**
 * The sheet of a phone over the map, with three heights. It stands at the foot of its positioned parent; `--sheet-foot`
 * keeps room for a tab bar. Slots: `head` stays in sight, the content scrolls.
 * @fires vg-detent - another height; detail {detent}
 */
@customElement('vg-sheet')
export class VgSheet extends LitElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        position: absolute;
        inset: auto 0 var(--sheet-foot, 0px);
        z-index: 3;
        height: 52%;
        transition: height var(--motion-panel);
      }

      :host([detent='peek']) {
        height: 96px;
      }

      :host([detent='full']) {
        height: calc(100% - var(--sheet-foot, 0px));
      }

      :host([dragging]) {
        height: var(--sheet-height);
        transition: none;
      }

      section {
        display: flex;
        flex-direction: column;
        height: 100%;
        overflow: hidden;
        background: var(--surface);
        border-start-start-radius: var(--radius-sheet);
        border-start-end-radius: var(--radius-sheet);
        box-shadow: var(--shadow-sheet);
      }

      .grab {
        position: relative;
        flex: none;
        min-height: 44px;
        padding: 0 16px;
        cursor: grab;
        touch-action: none;
        user-select: none;
      }

      :host([dragging]) .grab {
        cursor: grabbing;
      }

      .handle {
        display: block;
        width: 36px;
        height: 4px;
        margin: 8px auto;
        background: var(--control);
        border-radius: 2px;
      }

      .sizes {
        position: absolute;
        top: 0;
        right: 4px;
        z-index: 1;
        display: flex;
      }

      .size {
        display: grid;
        place-items: center;
        width: 44px;
        height: 44px;
        padding: 0;
        color: var(--ink-2);
        background: none;
        border: 0;
        border-radius: var(--radius-control);
      }

      .size[disabled] {
        opacity: 0.3;
      }

      .size:focus-visible {
        outline-offset: -2px;
      }

      .head {
        padding-inline-end: 88px;
      }

      .content {
        flex: 1;
        min-height: 0;
        padding: 0 16px 16px;
        overflow: auto;
        overscroll-behavior: contain;
      }

      .content:focus-visible {
        outline-offset: -2px;
      }

      :host([detent='peek']:not([dragging])) .content {
        overflow: hidden;
      }
    `,
  ];

  @property() locale: Locale = 'es';
  /** What the sheet holds, read aloud. */
  @property() label = '';
  @property({reflect: true}) detent: Detent = 'half';
  @property({type: Boolean, reflect: true}) dragging = false;

  #drag: Drag | null = null;

  #setDetent(detent: Detent): void {
    if (detent === this.detent) return;
    this.detent = detent;
    announce(this, 'vg-detent', {detent});
  }

  get #room(): number {
    const parent = this.offsetParent ?? document.documentElement;
    const foot = Number.parseFloat(getComputedStyle(this).bottom) || 0;
    return parent.clientHeight - foot;
  }

  readonly #onPointerDown = (event: PointerEvent): void => {
    if ((event.target as Element).closest('button')) return;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.#drag = {
      y: event.clientY,
      height: this.offsetHeight,
      lastY: event.clientY,
      lastTime: event.timeStamp,
      speed: 0,
    };
  };

  readonly #onPointerMove = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (!drag) return;
    const passed = Math.max(1, event.timeStamp - drag.lastTime);
    drag.speed = (drag.lastY - event.clientY) / passed;
    drag.lastY = event.clientY;
    drag.lastTime = event.timeStamp;
    const {peek, full} = detentHeights(this.#room);
    const height = Math.min(full, Math.max(peek, drag.height + drag.y - event.clientY));
    this.style.setProperty('--sheet-height', `${String(height)}px`);
    this.dragging = true;
  };

  readonly #onPointerUp = (event: PointerEvent): void => {
    const drag = this.#drag;
    this.#drag = null;
    if (!drag || !this.dragging) return;
    this.dragging = false;
    const height = drag.height + drag.y - event.clientY;
    const isStale = event.timeStamp - drag.lastTime > 120;
    this.#setDetent(restingDetent(height, isStale ? 0 : drag.speed, this.#room));
  };

  readonly #onPointerCancel = (): void => {
    this.#drag = null;
    this.dragging = false;
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.detent === 'peek' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    this.#setDetent(nextDetent(this.detent, -1));
  };

  /** What has the focus must be in sight. */
  readonly #onFocusIn = (): void => {
    if (this.detent === 'peek' && !this.#drag) this.#setDetent('half');
  };

  override render(): TemplateResult {
    const text = controlsFor(this.locale).sheet;
    const button = (by: 1 | -1): TemplateResult =>
      html`<button
        class="size"
        aria-label=${by > 0 ? text.expand : text.collapse}
        ?disabled=${nextDetent(this.detent, by) === this.detent}
        @click=${() => {
          this.#setDetent(nextDetent(this.detent, by));
        }}
      >
        ${icon(by > 0 ? 'chevron-up' : 'chevron-down', 20)}
      </button>`;
    return html`<section aria-label=${this.label} @keydown=${this.#onKeyDown}>
      <div
        class="grab"
        @pointerdown=${this.#onPointerDown}
        @pointermove=${this.#onPointerMove}
        @pointerup=${this.#onPointerUp}
        @pointercancel=${this.#onPointerCancel}
      >
        <span class="handle"></span>
        <div class="sizes">${button(1)}${button(-1)}</div>
        <div class="head"><slot name="head"></slot></div>
      </div>
      <div
        class="content"
        role="group"
        tabindex="0"
        aria-label=${this.label}
        @focusin=${this.#onFocusIn}
      >
        <slot></slot>
      </div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-sheet': VgSheet;
  }
}
