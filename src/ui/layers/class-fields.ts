import {css, html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {classMethods, type ClassMethod} from '../../state/app-state.ts';
import type {View} from '../../state/view.ts';
import {controlStyles} from '../../styles/shared.ts';
import {sendTransition} from '../send.ts';
import {choicesOf, labelled, selectField} from './layer-fields.ts';
import {layerStyles} from './layer-styles.ts';
import {readLimits} from './read-limits.ts';

/**
 * How the values are cut into classes; own limits are typed, and what cannot be read is said.
 * @fires vg-transition - chooseClassing
 */
@customElement('vg-class-fields')
export class VgClassFields extends LitElement {
  static override styles = [
    controlStyles,
    layerStyles,
    css`
      .fields {
        margin: 0;
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
    `,
  ];

  @property({attribute: false}) view!: View;
  @state() private breaksError = '';

  protected override render(): unknown {
    const {state, text, snapshot} = this.view;
    const {method} = state.classing;
    const shown = snapshot.choropleth?.breaks ?? [];
    return html`<div class="fields">
      ${selectField(
        text.layers.classes,
        choicesOf(classMethods, text.classMethods),
        method,
        (id) => {
          const breaks = id === 'custom' ? shown : [];
          sendTransition(this, 'chooseClassing', {method: id as ClassMethod, breaks});
        },
      )}
      ${method === 'custom' ? this.#limits() : nothing}
    </div>`;
  }

  #limits(): unknown {
    const {state, text} = this.view;
    const input = html`<input
      class="breaks"
      aria-label=${`${text.layers.breaks}. ${text.layers.breaksHint}`}
      aria-invalid=${this.breaksError ? 'true' : 'false'}
      .value=${state.classing.breaks.join(' ')}
      @change=${this.#onBreaks}
    />`;
    return html`${labelled(text.layers.breaks, input)}
    ${this.breaksError ? html`<p class="error" role="alert">${this.breaksError}</p>` : nothing}`;
  }

  #onBreaks = (event: Event): void => {
    const found = (event.target as HTMLInputElement).value.trim();
    const breaks = readLimits(found);
    this.breaksError = breaks ? '' : this.view.text.layers.breaksError(found);
    if (breaks) sendTransition(this, 'chooseClassing', {method: 'custom', breaks});
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-class-fields': VgClassFields;
  }
}
