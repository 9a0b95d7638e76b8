import {css, html, LitElement, nothing, svg, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {formatNumber, formatPercent, type Locale} from '../i18n/format.ts';
import {riskControlsFor} from '../i18n/risk-controls.ts';
import {controlStyles, figureStyles} from '../styles/shared.ts';
import {categoryClass, categoryStyles} from './category-styles.ts';
import {haveRoom, placeWeights, type PlacedWeight, type WeightPart} from './weight-bar-geometry.ts';
import {WidthController} from './width-controller.ts';

/**
 * One bar in parts. As `weights`: how 100 is shared out, with the true sum in words when it is another. As `score`: of
 * what each dimension can add, how much it has; what does not fit beside the bar is written as a list below it.
 */
@customElement('vg-weight-bar')
export class VgWeightBar extends LitElement {
  static override styles = [
    controlStyles,
    figureStyles,
    categoryStyles,
    css`
      /* The width is the container's, never that of the picture drawn before it was measured. */
      :host {
        width: 100%;
        contain: inline-size;
      }

      svg {
        overflow: visible;
      }

      .room {
        fill: var(--category);
        fill-opacity: 0.18;
      }

      .free {
        fill: none;
        stroke: var(--line-2);
        stroke-dasharray: 3 3;
      }

      .number {
        font-size: 12px;
        font-weight: 600;
        fill: var(--on-category);
      }

      .text {
        margin-top: 3px;
      }

      .error {
        font: var(--font-dense);
        color: var(--error);
      }

      .error strong {
        font-weight: 600;
      }

      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 148px), 1fr));
        gap: 2px 12px;
        margin-top: 6px;
        font: var(--font-caption);
        color: var(--ink-2);
      }

      li {
        display: grid;
        grid-template-columns: 10px minmax(0, 1fr) auto;
        gap: 6px;
        align-items: center;
      }

      li strong {
        font-weight: 600;
        color: var(--ink);
      }
    `,
  ];

  @property() locale: Locale = 'es';
  @property() kind: 'weights' | 'score' = 'weights';
  /** In weight order. */
  @property({attribute: false}) parts: readonly WeightPart[] = [];
  /** Digits of the points. */
  @property({type: Number}) digits = 0;
  /** Leaves out the line about the mark of equal weights, where no sliders stand below. */
  @property({type: Boolean}) plain = false;

  readonly #size = new WidthController(this, 292);

  /** Weights that are not whole are written with one digit, so that they add up to what is said below. */
  get #shownDigits(): number {
    const isWhole = this.parts.every(
      (part) => Math.abs(part.points - Math.round(part.points)) < 0.05,
    );
    return this.kind === 'weights' && !isWhole ? Math.max(1, this.digits) : this.digits;
  }

  #format(value: number): string {
    return formatNumber(value, this.locale, this.#shownDigits);
  }

  #words(part: WeightPart): string {
    const text = riskControlsFor(this.locale).weights;
    const points = this.#format(part.points);
    return this.kind === 'weights' ? points : text.partOf(points, this.#format(part.maximum));
  }

  #renderPart(part: WeightPart, placed: PlacedWeight, top: number, hasNames: boolean): unknown {
    const height = this.kind === 'weights' ? 16 : 18;
    const isCentered = this.kind === 'weights';
    return svg`<g class=${categoryClass(part.colorIndex)}>
      ${
        placed.filled < placed.width
          ? svg`<rect class="room" x=${placed.x} y=${top} width=${placed.width} height=${height}></rect>`
          : nothing
      }
      <rect class="part" x=${placed.x} y=${top} width=${placed.filled} height=${height}></rect>
      ${
        placed.hasNumber
          ? svg`<text class="number" x=${placed.x + (isCentered ? placed.filled / 2 : 5)} y=${top + height / 2 + 4}
              text-anchor=${isCentered ? 'middle' : 'start'}>${this.#format(part.points)}</text>`
          : nothing
      }
      ${hasNames ? svg`<text class="label" x=${placed.nameX} y=${top + height + 15}>${part.name}</text>` : nothing}
    </g>`;
  }

  #renderList(): TemplateResult {
    return html`<ul>
      ${this.parts.map(
        (part) =>
          html`<li>
            <span class="swatch ${categoryClass(part.colorIndex)}"></span>
            <span>${part.name}</span>
            <strong>${this.#words(part)}</strong>
          </li>`,
      )}
    </ul>`;
  }

  #renderSumText(sum: number): TemplateResult {
    const text = riskControlsFor(this.locale).weights;
    if (Math.abs(sum - 100) >= 0.05) {
      const digits = Math.abs(sum - Math.round(sum)) < 0.05 ? 0 : 1;
      const words = text.other(formatNumber(sum, this.locale, digits));
      return html`<p class="caption text">${words}</p>`;
    }
    const equal = formatPercent(1 / Math.max(1, this.parts.length), this.locale, 1);
    return html`<p class="caption text">
      ${text.sum('100')} ${this.plain ? nothing : text.equal(equal)}
    </p>`;
  }

  override render(): TemplateResult {
    const text = riskControlsFor(this.locale).weights;
    const isWeights = this.kind === 'weights';
    const sum = this.parts.reduce((total, part) => total + Math.max(0, part.maximum || 0), 0);
    if (sum <= 0) {
      return html`<p class="error" role="status">
        <strong>${text.none}</strong> ${text.noneHelp}
      </p>`;
    }
    const width = this.#size.width;
    const numbers = this.parts.map((part) => this.#format(part.points));
    const placed = placeWeights(this.parts, numbers, isWeights ? 100 : 0, width);
    const hasNames =
      !isWeights && placed.every((part) => part.hasNumber) && haveRoom(this.parts, placed);
    const end = placed.at(-1);
    const used = end ? end.x + end.width : 0;
    const words = this.parts.map((part) => text.part(part.name, this.#words(part)));
    return html`<svg
        width=${width}
        height=${isWeights ? 18 : hasNames ? 38 : 20}
        role="img"
        aria-label="${isWeights ? text.bar : text.score}: ${words.join(', ')}"
      >
        ${
          isWeights && width - used > 3
            ? svg`<rect class="free" x=${used + 1.5} y="1.5" width=${width - used - 2} height="15"></rect>`
            : nothing
        }
        ${this.parts.map((part, index) => {
          const place = placed[index];
          return place ? this.#renderPart(part, place, 1, hasNames) : nothing;
        })}
      </svg>
      ${!isWeights && !hasNames ? this.#renderList() : nothing}
      ${isWeights ? this.#renderSumText(sum) : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-weight-bar': VgWeightBar;
  }
}
