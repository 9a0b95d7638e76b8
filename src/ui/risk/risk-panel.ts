import {css, html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {NamedScenario} from '../../state/risk-choice.ts';
import {riskPanels, type RiskPanel} from '../../state/risk-choice.ts';
import {riskTextFor} from '../../state/risk-words.ts';
import type {View} from '../../state/view.ts';
import {controlStyles} from '../../styles/shared.ts';
import {sendTransition} from '../send.ts';
import './risk-clusters.ts';
import './risk-compare.ts';
import './risk-factors.ts';
import './risk-order.ts';
import {riskStyles} from './risk-styles.ts';
import './risk-why.ts';

/**
 * The panel beside the map of Riesgo: order and reasons, factors, clusters, comparison, assessment.
 * @fires vg-transition - openRiskPanel
 */
@customElement('vg-risk-panel')
export class VgRiskPanel extends LitElement {
  static override styles = [
    controlStyles,
    riskStyles,
    css`
      [role='tablist'] {
        position: sticky;
        top: 0;
        z-index: 2;
        display: flex;
        gap: 2px;
        padding: 6px 14px 0;
        overflow-x: auto;
        background: var(--surface);
        border-bottom: 1px solid var(--line);
      }
      [role='tab'] {
        all: unset;
        box-sizing: border-box;
        flex: none;
        min-height: 36px;
        padding: 6px 9px;
        color: var(--ink-2);
        border-bottom: 2px solid transparent;
        cursor: pointer;
      }
      [role='tab']:hover {
        color: var(--ink);
      }
      [role='tab'][aria-selected='true'] {
        font-weight: 600;
        color: var(--ink);
        border-bottom-color: var(--ink);
      }
      [role='tab']:focus-visible {
        outline: 2px solid var(--focus);
        outline-offset: -2px;
      }
      .foot {
        margin: 16px 20px;
      }
      @media (max-width: 767px) {
        [role='tab'] {
          min-height: 44px;
        }
      }
      @media print {
        [role='tablist'] {
          display: none;
        }
      }
    `,
  ];

  @property({attribute: false}) view!: View;
  /** Scenarios that can be compared with. */
  @property({attribute: false}) saved: readonly NamedScenario[] = [];
  /** Content of the assessment panel. */
  @property({attribute: false}) assessment: unknown = nothing;

  /** The map is drawn first: the panel follows in the next frame, with the last view that was given. */
  protected override async scheduleUpdate(): Promise<void> {
    await new Promise((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve));
    });
    await super.scheduleUpdate();
    // Its tables are laid out in a task of their own, as the page is.
    setTimeout(() => this.getBoundingClientRect());
  }

  protected override render(): unknown {
    const {panel} = this.view.state.risk;
    const words = riskTextFor(this.view);
    return html`<div role="tablist" aria-label=${words.panelLabel} @keydown=${this.#onKey}>
        ${riskPanels.map(
          (id) =>
            html`<button
              role="tab"
              id="tab-${id}"
              aria-selected=${id === panel ? 'true' : 'false'}
              aria-controls="panel"
              tabindex=${id === panel ? 0 : -1}
              @click=${() => {
                sendTransition(this, 'openRiskPanel', id);
              }}
            >
              ${words.panels[id]}
            </button>`,
        )}
      </div>
      <div id="panel" role="tabpanel" aria-labelledby="tab-${panel}">${this.#panel(panel)}</div>
      <p class="box foot">
        <span><b>${words.says}</b> ${words.judged}</span>
      </p>`;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const at = riskPanels.indexOf(this.view.state.risk.panel);
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: at - 1,
      ArrowRight: at + 1,
      Home: 0,
      End: -1,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = riskPanels[(step + riskPanels.length) % riskPanels.length] ?? 'order';
    sendTransition(this, 'openRiskPanel', next);
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
    });
  };

  #panel(panel: RiskPanel): unknown {
    const {view} = this;
    switch (panel) {
      case 'order':
        return html`<vg-risk-order .view=${view}></vg-risk-order
          ><vg-risk-why .view=${view}></vg-risk-why>`;
      case 'factors':
        return html`<vg-risk-factors .view=${view}></vg-risk-factors>`;
      case 'clusters':
        return html`<vg-risk-clusters .view=${view}></vg-risk-clusters>`;
      case 'compare':
        return html`<vg-risk-compare .view=${view} .saved=${this.saved}></vg-risk-compare>`;
      case 'assessment':
        return this.assessment;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-risk-panel': VgRiskPanel;
  }
}
