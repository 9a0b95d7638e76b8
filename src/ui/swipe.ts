import {css, html, LitElement, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {formatNumber} from '../i18n/format.ts';
import {projectionOf, unprojectionOf, type Size} from '../map/camera.ts';
import type {Camera} from '../state/app-state.ts';
import {swipeLimits, swipeMeridian} from '../state/swipe.ts';
import {formatWhen} from '../state/sentence.ts';
import {eastView} from '../state/swipe-view.ts';
import type {View} from '../state/view.ts';

/** The knob stays in reach when the camera leaves its meridian aside, pixels from the edge. */
const margin = 26;
/** Of the width of the map, by one press of an arrow key; with the page keys five times as much. */
const keyStep = 0.02;

/**
 * The divider between the two measures of a swipe, over the map: a meridian that is dragged or moved with the arrow keys,
 * with the name of the measure on either side.
 * @fires vg-swipe-drag - longitude under the hand; detail number
 * @fires vg-swipe-drop - longitude where it was left; detail number
 */
@customElement('vg-swipe')
export class VgSwipe extends LitElement {
  static override styles = css`
    :host {
      position: absolute;
      inset: 0;
      z-index: 1;
      overflow: hidden;
      pointer-events: none;
    }
    .line {
      position: absolute;
      top: 0;
      bottom: 0;
      width: 0;
      border-left: 2px solid var(--ink);
      margin-left: -1px;
      filter: drop-shadow(0 0 1.5px var(--halo)) drop-shadow(0 0 1.5px var(--halo));
    }
    .knob {
      all: unset;
      position: absolute;
      top: 58%;
      box-sizing: border-box;
      width: 44px;
      height: 44px;
      margin: -22px 0 0 -22px;
      display: grid;
      place-items: center;
      pointer-events: auto;
      cursor: ew-resize;
      touch-action: none;
    }
    .knob span {
      display: grid;
      place-items: center;
      box-sizing: border-box;
      width: 36px;
      height: 36px;
      border-radius: 50%;
      color: var(--ink);
      background: var(--surface);
      border: 2px solid var(--ink);
      box-shadow: var(--shadow);
    }
    .knob:focus-visible span {
      outline: 3px solid var(--focus);
      outline-offset: 2px;
    }
    .knob svg {
      width: 22px;
      height: 22px;
    }
    .tag {
      position: absolute;
      bottom: calc(42% + 26px);
      max-width: 150px;
      margin: 0;
      opacity: 0;
      transition: opacity var(--motion-colour);
      padding: 2px 8px 3px;
      font: var(--font-caption);
      color: var(--ink);
      background: var(--surface);
      border: 1px solid var(--line);
      border-radius: var(--radius-control);
    }
    /* The map is what is looked at: the names stand in sentence and legend, and here while the divider is in hand. */
    :host(:hover) .tag,
    :host(:focus-within) .tag {
      opacity: 1;
    }
    .tag b {
      display: block;
      font-weight: 600;
    }
    .west {
      transform: translateX(calc(-100% - 9px));
      text-align: right;
    }
    .east {
      transform: translateX(9px);
    }
    @media (max-width: 767px) {
      .tag {
        max-width: 104px;
        padding: 1px 6px 2px;
      }
    }
    @media print {
      .knob {
        display: none;
      }
    }
  `;

  @property({attribute: false}) view!: View;
  @property({attribute: false}) camera!: Camera;
  @property({attribute: false}) size: Size = {width: 0, height: 0};
  /** Where the map says that the divider is while it moves under the hand, pixels; null when it is at rest. */
  @property({attribute: false}) movedX: number | null = null;

  /** Longitude under the hand; it becomes state where it is left. */
  @state() private dragged: number | null = null;

  /** From the middle of the knob to where the hand took it, pixels. */
  #grip = 0;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('view')) this.dragged = null;
  }

  get #lng(): number {
    return this.dragged ?? this.view.state.swipe?.at ?? 0;
  }

  get #x(): number {
    return this.movedX ?? projectionOf(this.camera, this.size)(this.#lng, this.camera.lat)[0];
  }

  /** Where the knob is: on the divider, or at the edge beyond which the divider lies. */
  get #knobX(): number {
    return Math.min(this.size.width - margin, Math.max(margin, this.#x));
  }

  #lngAt(x: number): number {
    return unprojectionOf(this.camera, this.size)(x, this.size.height / 2)[0];
  }

  #send(name: 'vg-swipe-drag' | 'vg-swipe-drop', x: number): void {
    const detail = swipeMeridian(this.#lngAt(Math.min(this.size.width, Math.max(0, x))));
    if (name === 'vg-swipe-drag') this.dragged = detail;
    this.dispatchEvent(new CustomEvent(name, {detail, bubbles: true, composed: true}));
  }

  #onPointer = (event: PointerEvent): void => {
    const knob = event.currentTarget as HTMLElement;
    const x = event.clientX - this.getBoundingClientRect().left;
    if (event.type === 'pointerdown') {
      if (event.button !== 0) return;
      knob.setPointerCapture(event.pointerId);
      this.#grip = x - this.#knobX;
      return;
    }
    if (!knob.hasPointerCapture(event.pointerId)) return;
    if (event.type === 'pointermove') this.#send('vg-swipe-drag', x - this.#grip);
    // A knob that was pressed and not moved leaves the divider where it is.
    else if (this.dragged !== null) this.#send('vg-swipe-drop', x - this.#grip);
  };

  #onKey(event: KeyboardEvent): void {
    const {width} = this.size;
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: -1,
      ArrowDown: -1,
      ArrowRight: 1,
      ArrowUp: 1,
      PageDown: -5,
      PageUp: 5,
    };
    const step = steps[event.key];
    const at = Math.min(width, Math.max(0, this.#x));
    if (step !== undefined) this.#send('vg-swipe-drop', at + step * keyStep * width);
    else if (event.key === 'Home') this.#send('vg-swipe-drop', 0);
    else if (event.key === 'End') this.#send('vg-swipe-drop', width);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  protected override render(): unknown {
    const {view, size} = this;
    const east = eastView(view);
    if (!east || size.width === 0) return nothing;
    const {text} = view;
    const x = this.#x;
    const knob = this.#knobX;
    const isSeen = x > 0 && x < size.width;
    const [west, easterly] = [view, east].map(({snapshot: {choropleth}}) =>
      choropleth
        ? [text.measures[choropleth.measure].short, formatWhen(choropleth.when, text)]
        : ['', ''],
    );
    const degrees = formatNumber(-this.#lng, text.locale, 1);
    const words = text.map.swipeAt((west ?? []).join(', '), (easterly ?? []).join(', '), degrees);
    const tag = (side: 'west' | 'east', [name, when]: readonly string[]): unknown =>
      html`<p class="tag ${side}" .style=${`left:${knob.toFixed(1)}px`} aria-hidden="true">
        <b>${name}</b>${when}
      </p>`;
    return html`${
        isSeen ? html`<div class="line" .style=${`left:${x.toFixed(1)}px`}></div>` : nothing
      }
      ${tag('west', west ?? [])}${tag('east', easterly ?? [])}
      <div
        class="knob"
        role="slider"
        tabindex="0"
        aria-label=${text.map.swipe}
        aria-orientation="horizontal"
        aria-valuemin=${swipeLimits.west}
        aria-valuemax=${swipeLimits.east}
        aria-valuenow=${this.#lng}
        aria-valuetext=${words}
        .style=${`left:${knob.toFixed(1)}px`}
        @pointerdown=${this.#onPointer}
        @pointermove=${this.#onPointer}
        @pointerup=${this.#onPointer}
        @pointercancel=${this.#onPointer}
        @keydown=${this.#onKey}
      >
        <span
          ><svg
            viewBox="0 0 22 22"
            fill="none"
            stroke="currentColor"
            stroke-width="2"
            aria-hidden="true"
          >
            <path
              d="M8 6l-5 5l5 5M14 6l5 5l-5 5"
              stroke-linecap="round"
              stroke-linejoin="round"
            ></path></svg
        ></span>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-swipe': VgSwipe;
  }
}
