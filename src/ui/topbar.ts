import {css, html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {screens, themes, type Theme} from '../state/app-state.ts';
import {hasMap, isPage} from '../state/page-screen.ts';
import type {View} from '../state/view.ts';
import {icon, type IconName} from '../styles/icons.ts';
import {controlStyles} from '../styles/shared.ts';
import {sendCommand, sendTransition} from './send.ts';

const themeIcons: Readonly<Record<Theme, IconName>> = {
  auto: 'half-sun',
  light: 'sun',
  dark: 'moon',
};

/**
 * Brand, screens, search, language, theme and tools.
 * @fires vg-transition - showScreen, chooseLanguage, chooseTheme, reset
 * @fires vg-command - undo, redo, share, print, keys, show-layers
 */
@customElement('vg-topbar')
export class VgTopbar extends LitElement {
  static override styles = [
    controlStyles,
    css`
      header {
        display: flex;
        align-items: center;
        gap: 18px;
        height: 52px;
        padding: 0 16px;
        background: var(--surface);
        border-bottom: 1px solid var(--line);
      }
      .brand {
        display: flex;
        align-items: center;
        gap: 9px;
        font: 600 20px/1 var(--serif);
        letter-spacing: -0.01em;
        color: var(--ink);
        text-decoration: none;
      }
      .brand svg {
        width: 22px;
        height: 22px;
        color: var(--accent);
      }
      nav {
        display: flex;
        height: 100%;
      }
      nav a {
        display: flex;
        align-items: center;
        padding: 0 11px;
        color: var(--ink-2);
        text-decoration: none;
        white-space: nowrap;
        border-bottom: 2px solid transparent;
        border-top: 2px solid transparent;
      }
      nav a:hover {
        color: var(--ink);
      }
      nav a[aria-current] {
        color: var(--ink);
        font-weight: 600;
        border-bottom-color: var(--ink);
      }
      .search {
        flex: 1;
        max-width: 330px;
      }
      .space {
        flex: 1;
      }
      .tools {
        display: flex;
        align-items: center;
        gap: 2px;
      }
      .language {
        display: flex;
        margin-right: 6px;
      }
      .language button {
        all: unset;
        cursor: pointer;
        min-width: 30px;
        height: 32px;
        text-align: center;
        font: 400 13px/32px var(--sans);
        color: var(--ink-3);
      }
      .language button[aria-pressed='true'] {
        font-weight: 600;
        color: var(--ink);
        text-decoration: underline 2px;
        text-underline-offset: 5px;
      }
      .tool {
        all: unset;
        cursor: pointer;
        width: 32px;
        height: 32px;
        display: grid;
        place-items: center;
        color: var(--ink-2);
        border-radius: var(--radius-control);
      }
      .tool:hover {
        background: var(--surface-2);
        color: var(--ink);
      }
      .tool[disabled] {
        opacity: 0.45;
        cursor: default;
      }
      :is(.tool, .language button, nav a, .brand):focus-visible {
        outline: 2px solid var(--focus);
        outline-offset: -2px;
      }
      .wide-only {
        display: contents;
      }
      .present {
        display: flex;
        align-items: center;
        gap: 7px;
        height: 32px;
        padding: 0 12px;
        font-weight: 600;
        color: var(--ink-inverse);
        text-decoration: none;
        white-space: nowrap;
        background: var(--ink);
        border-radius: var(--radius-control);
      }
      .present svg {
        width: 17px;
        height: 17px;
      }
      .present:focus-visible {
        outline: 2px solid var(--focus);
        outline-offset: 2px;
      }
      .layers {
        display: none;
      }
      @media (max-width: 1279px) {
        .layers {
          display: grid;
        }
      }
      @media (max-width: 1023px) {
        .wide-only,
        .present span {
          display: none;
        }
        header {
          gap: 8px;
          padding: 0 10px;
        }
      }
      @media (max-width: 767px) {
        nav {
          display: none;
        }
        .tool {
          width: 40px;
          height: 44px;
        }
        .brand {
          justify-content: center;
          min-width: 32px;
          height: 44px;
        }
        .present {
          height: 44px;
        }
        .over-map .in-menu,
        .over-page .layers {
          display: none;
        }
        .brand span,
        .space {
          display: none;
        }
      }
      @media (max-width: 379px) {
        .over-page .capture {
          display: none;
        }
        header {
          gap: 4px;
          padding: 0 6px;
        }
        .language {
          margin-right: 0;
        }
      }
      @media print {
        header > :not(.brand) {
          display: none;
        }
      }
    `,
  ];

  @property({attribute: false}) view!: View;

  protected override render(): unknown {
    const {state, text, canUndo, canRedo} = this.view;
    const nextTheme = themes[(themes.indexOf(state.theme) + 1) % themes.length] ?? 'auto';
    const themeNames = {
      auto: text.tools.themeAuto,
      light: text.tools.themeLight,
      dark: text.tools.themeDark,
    };
    // On a phone the menu of the map has what the bar has no room for.
    return html`<header class=${hasMap(state) ? 'over-map' : 'over-page'}>
      <slot name="skip"></slot>
      <a
        class="brand"
        href="#/explorar"
        aria-label=${text.app.name}
        @click=${(event: Event) => {
          event.preventDefault();
          sendTransition(this, 'showScreen', 'explorar');
        }}
      >
        <svg
          viewBox="0 0 24 24"
          fill="none"
          stroke="currentColor"
          stroke-width="2.6"
          stroke-linecap="round"
          stroke-linejoin="round"
          aria-hidden="true"
        >
          <path d="M3.5 6 12 20.5 20.5 6"></path>
          <circle cx="12" cy="6" r="2.7" fill="currentColor" stroke="none"></circle>
        </svg>
        <span>${text.app.name}</span>
      </a>
      <nav aria-label=${text.nav.label}>
        ${screens
          .filter((screen) => screen !== 'presentar')
          .map(
            (screen) =>
              html`<a
                href="#/${screen}"
                aria-current=${state.screen === screen ? 'page' : nothing}
                @click=${(event: Event) => {
                  event.preventDefault();
                  sendTransition(this, 'showScreen', screen);
                }}
                >${text.nav[screen]}</a
              >`,
          )}
      </nav>
      <div class="search"><slot name="search"></slot></div>
      <div class="space"></div>
      <slot name="status"></slot>
      <div class="tools" role="group" aria-label=${text.tools.label}>
        <span class="language in-menu" role="group" aria-label=${text.tools.language}>
          ${(['es', 'en'] as const).map(
            (language) =>
              html`<button
                type="button"
                lang=${language}
                title=${language === 'es' ? 'Español' : 'English'}
                aria-pressed=${state.language === language ? 'true' : 'false'}
                @click=${() => {
                  sendTransition(this, 'chooseLanguage', language);
                }}
              >
                ${language.toUpperCase()}
              </button>`,
          )}
        </span>
        ${isPage(state) ? nothing : this.#tool('layers', text.tools.layers, 'show-layers', 'layers')}
        <span class="wide-only" ?hidden=${state.screen === 'presentar'}>
          ${this.#tool('undo', text.tools.undo, 'undo', '', !canUndo)}
          ${this.#tool('redo', text.tools.redo, 'redo', '', !canRedo)}
          <button
            type="button"
            class="tool"
            aria-label=${text.tools.reset}
            title=${text.tools.reset}
            @click=${() => {
              sendTransition(this, 'reset');
            }}
          >
            ${icon('reset')}
          </button>
        </span>
        <button
          type="button"
          class="tool in-menu"
          aria-label=${themeNames[state.theme]}
          title=${themeNames[state.theme]}
          @click=${() => {
            sendTransition(this, 'chooseTheme', nextTheme);
          }}
        >
          ${icon(themeIcons[state.theme])}
        </button>
        ${this.#tool('share', text.tools.share, 'share', 'in-menu')}
        ${state.screen === 'presentar' || state.screen === 'datos' ? nothing : this.#tool('capture', text.tools.capture, 'capture-scene', 'capture')}
        <slot name="export"></slot>
        <span class="wide-only">
          ${this.#tool('print', text.tools.print, 'print')}
          ${this.#tool('keyboard', text.tools.keys, 'keys')}
        </span>
      </div>
      <a
        class="present"
        href="#/presentar"
        aria-label=${text.nav.presentar}
        aria-current=${state.screen === 'presentar' ? 'page' : nothing}
        @click=${(event: Event) => {
          event.preventDefault();
          sendTransition(this, 'showScreen', 'presentar');
        }}
        >${icon('present')}<span>${text.nav.presentar}</span></a
      >
    </header>`;
  }

  #tool(name: IconName, label: string, command: string, extra = '', isDisabled = false): unknown {
    return html`<button
      type="button"
      class="tool ${extra}"
      aria-label=${label}
      title=${label}
      ?disabled=${isDisabled}
      @click=${() => {
        sendCommand(this, command);
      }}
    >
      ${icon(name)}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-topbar': VgTopbar;
  }
}
