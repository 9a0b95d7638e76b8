import {css, html, LitElement} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import '../../charts/vg-factor-strip.ts';
import {riskTextFor} from '../../state/risk-words.ts';
import type {View} from '../../state/view.ts';
import {controlStyles} from '../../styles/shared.ts';
import {sendTransition} from '../send.ts';
import {factorCounts} from './risk-factors.ts';

const counts = factorCounts();

/**
 * The fourteen factors above the map, each with how far it is covered; one that is pressed is the lens of the map.
 * @fires vg-transition - changeRisk
 */
@customElement('vg-risk-strip')
export class VgRiskStrip extends LitElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        padding: 8px 20px 6px;
      }
      h2 {
        margin: 0 0 4px;
        font: var(--font-subheading);
      }
      @media (min-width: 1000px) {
        :host {
          position: relative;
        }
        h2 {
          position: absolute;
          top: 9px;
        }
      }
    `,
  ];

  @property({attribute: false}) view!: View;

  protected override render(): unknown {
    const {lens, panel} = this.view.state.risk;
    return html`<h2>${riskTextFor(this.view).factors.title}</h2>
      <vg-factor-strip
        .locale=${this.view.text.locale}
        .chosen=${lens?.kind === 'factor' ? lens.factor : null}
        .scoredCounts=${counts}
        @vg-choose=${(event: CustomEvent<{factor: number | null}>) => {
          const {factor} = event.detail;
          sendTransition(
            this,
            'changeRisk',
            factor === null
              ? {lens: null, paint: 'index'}
              : {
                  lens: {kind: 'factor', factor},
                  paint: 'lens',
                  panel: panel === 'order' ? 'factors' : panel,
                },
          );
        }}
      ></vg-factor-strip>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-risk-strip': VgRiskStrip;
  }
}
