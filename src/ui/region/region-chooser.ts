import {css, html, LitElement, nothing, svg, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Shape} from '../../domain/topology.ts';
import type {Locale} from '../../i18n/format.ts';
import {regionMapText} from '../../i18n/region-map.ts';
import {fitCamera, projectionOf, type Bounds} from '../../map/camera.ts';
import {controlStyles} from '../../styles/shared.ts';
import {sendCommand} from '../send.ts';
import {pathOf} from './region-drawing.ts';
import type {NamedDepartment} from './region-bar.ts';

const size = {width: 420, height: 540} as const;
const mainland: Bounds = [-79.1, -4.3, -66.8, 12.6];
const padding = {top: 4, right: 4, bottom: 4, left: 4} as const;

/**
 * The departments to choose from: a list, and a small map where its outlines are at hand.
 * @fires vg-command - region-open (code)
 */
@customElement('vg-region-chooser')
export class VgRegionChooser extends LitElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 8px 48px;
        max-width: 1080px;
        margin: 0 auto;
        padding: 28px 28px 48px;
      }
      header {
        grid-column: 1 / -1;
      }
      h1 {
        margin: 0;
        font: var(--font-region);
        letter-spacing: -0.015em;
      }
      header p {
        max-width: 640px;
        margin: 6px 0 10px;
        font: var(--font-sentence);
      }
      ul {
        columns: 3 200px;
        column-gap: 24px;
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        break-inside: avoid;
      }
      a {
        display: flex;
        align-items: center;
        min-height: var(--target);
        padding: 4px 10px;
        margin-inline: -10px;
        gap: 10px;
        color: var(--ink);
        text-decoration: none;
        border-radius: var(--radius-control);
      }
      a:hover,
      a.near {
        background: var(--surface-2);
        text-decoration: underline;
      }
      a:focus-visible {
        outline: 2px solid var(--focus);
        outline-offset: -2px;
      }
      a span {
        width: 20px;
        color: var(--ink-3);
        font: var(--font-caption);
        font-variant-numeric: tabular-nums;
      }
      svg {
        display: block;
        width: min(420px, 34vw);
        height: auto;
      }
      path {
        fill: var(--agua-2);
        stroke: var(--surface);
        stroke-width: 1;
        cursor: pointer;
      }
      path:hover,
      path.near {
        fill: var(--accent);
      }
      @media (pointer: coarse) {
        a {
          min-height: 44px;
        }
      }
      @media (max-width: 767px) {
        :host {
          grid-template-columns: minmax(0, 1fr);
          padding: 18px 18px 90px;
        }
        svg {
          display: none;
        }
      }
    `,
  ];

  @property() locale: Locale = 'es';
  @property({attribute: false}) departments: readonly NamedDepartment[] = [];
  @property({attribute: false}) shapes: readonly Shape[] = [];
  @property({attribute: false}) near: string | null = null;

  #open(code: string): void {
    sendCommand(this, 'region-open', code);
  }

  protected override render(): TemplateResult {
    const words = regionMapText(this.locale).choose;
    return html`<header>
        <h1>${words.title}</h1>
        <p>${words.text}</p>
      </header>
      <nav aria-label=${words.list}>
        <ul>
          ${this.departments.map(
            ({code, name}) =>
              html`<li>
                <a
                  href="#/region/${code}"
                  class=${this.near === code ? 'near' : ''}
                  @pointerenter=${() => {
                    this.near = code;
                  }}
                  @click=${(event: Event) => {
                    event.preventDefault();
                    this.#open(code);
                  }}
                  ><span>${code}</span>${name}</a
                >
              </li>`,
          )}
        </ul>
      </nav>
      ${this.shapes.length > 0 ? this.#map() : nothing}`;
  }

  /** For the hand; the list beside it says the same. */
  #map(): TemplateResult {
    const project = projectionOf(fitCamera(mainland, size, padding), size);
    const path = pathOf({box: {x: 0, y: 0, ...size}, project, kmPerPixel: 1});
    return html`<svg viewBox="0 0 ${size.width} ${size.height}" aria-hidden="true">
      ${this.shapes.map((shape) => {
        const {code} = shape.properties;
        return svg`<path d=${path(shape) ?? ''} class=${this.near === code ? 'near' : ''}
          @pointerenter=${() => {
            this.near = code;
          }}
          @click=${() => {
            this.#open(code);
          }}></path>`;
      })}
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-region-chooser': VgRegionChooser;
  }
}
