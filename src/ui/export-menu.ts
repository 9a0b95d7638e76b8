import {css, html, LitElement, nothing} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {pictureTextOf} from '../i18n/picture.ts';
import {themes} from '../state/app-state.ts';
import type {View} from '../state/view.ts';
import {icon, type IconName} from '../styles/icons.ts';
import {controlStyles} from '../styles/shared.ts';
import {sendCommand, sendTransition} from './send.ts';

interface Entry {
  readonly id: string;
  readonly icon: IconName;
  readonly words: string;
  readonly detail: string;
  /** Of words in another language than the page's. */
  readonly lang?: string;
  readonly act: () => void;
  /** Only where the bar has no room for it. */
  readonly isOfPhone?: boolean;
}

/**
 * What can be saved of the view: pictures, the table, paper. A menu of buttons: arrows walk, Escape closes.
 * @fires vg-command - export-view, export-view-table, print, share
 * @fires vg-transition - chooseTheme, chooseLanguage
 */
@customElement('vg-export-menu')
export class VgExportMenu extends LitElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        position: relative;
      }
      .open {
        all: unset;
        box-sizing: border-box;
        display: grid;
        place-items: center;
        width: 32px;
        height: 32px;
        cursor: pointer;
        color: var(--ink-2);
        border-radius: var(--radius-control);
      }
      .open:hover,
      .open[aria-expanded='true'] {
        background: var(--surface-2);
        color: var(--ink);
      }
      :is(.open, .item):focus-visible {
        outline: 2px solid var(--focus);
        outline-offset: -2px;
      }
      .menu {
        position: absolute;
        top: calc(100% + 6px);
        right: 0;
        z-index: 30;
        display: grid;
        width: max-content;
        max-width: min(320px, 100vw - 24px);
        padding: 6px;
        background: var(--surface);
        border: 1px solid var(--line-2);
        border-radius: var(--radius-furniture);
        box-shadow: var(--shadow);
      }
      .item {
        all: unset;
        box-sizing: border-box;
        display: grid;
        grid-template-columns: 20px 1fr;
        gap: 0 10px;
        align-items: center;
        min-height: 44px;
        padding: 4px 12px 4px 8px;
        cursor: pointer;
        border-radius: var(--radius-control);
      }
      .item:hover {
        background: var(--surface-2);
      }
      .item small {
        grid-column: 2;
        font: var(--font-caption);
        color: var(--ink-3);
      }
      .item .icon {
        grid-row: 1 / span 2;
        color: var(--ink-2);
      }
      @media (min-width: 768px) {
        .phone {
          display: none;
        }
      }
      @media (max-width: 767px) {
        .open {
          width: 40px;
          height: 44px;
        }
        .menu {
          position: fixed;
          top: 58px;
          right: 8px;
        }
      }
    `,
  ];

  @property({attribute: false}) view!: View;
  @state() private isOpen = false;
  @query('.open') private opener!: HTMLButtonElement;

  readonly #onOutside = (event: Event): void => {
    if (!event.composedPath().includes(this)) this.#close(false);
  };

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('pointerdown', this.#onOutside);
  }

  #close(takesFocus: boolean): void {
    this.isOpen = false;
    document.removeEventListener('pointerdown', this.#onOutside);
    if (takesFocus) this.opener.focus();
  }

  #toggle(): void {
    if (this.isOpen) {
      this.#close(true);
      return;
    }
    this.isOpen = true;
    document.addEventListener('pointerdown', this.#onOutside);
    void this.updateComplete.then(() => this.#items()[0]?.focus());
  }

  #items(): readonly HTMLElement[] {
    const all = [...(this.shadowRoot?.querySelectorAll<HTMLElement>('.item') ?? [])];
    return all.filter((item) => item.checkVisibility());
  }

  #onKey(event: KeyboardEvent): void {
    if (!this.isOpen) return;
    const items = this.#items();
    const at = items.indexOf(this.shadowRoot?.activeElement as HTMLElement);
    const next: Readonly<Record<string, number>> = {
      ArrowDown: (at + 1) % items.length,
      ArrowUp: (at - 1 + items.length) % items.length,
      Home: 0,
      End: items.length - 1,
    };
    if (event.key === 'Escape') this.#close(true);
    else if (event.key === 'Tab') this.#close(false);
    else if (event.key in next) items[next[event.key] ?? 0]?.focus();
    else return;
    if (event.key !== 'Tab') event.preventDefault();
    event.stopPropagation();
  }

  #entries(): readonly Entry[] {
    const words = pictureTextOf(this.view.text.locale);
    const picture = (format: string) => (): void => {
      sendCommand(this, 'export-view', {format});
    };
    const command = (name: string) => (): void => {
      sendCommand(this, name);
    };
    return [
      {...{id: 'png', icon: 'map', words: words.png, detail: words.pngDetail, act: picture('png')}},
      {
        ...{id: 'png-large', icon: 'expand', words: words.png4k, detail: words.png4kDetail},
        act: picture('png-large'),
      },
      {
        ...{id: 'svg', icon: 'layers', words: words.svg, detail: words.svgDetail},
        act: picture('svg'),
      },
      {
        ...{id: 'csv', icon: 'table', words: words.csv, detail: words.csvDetail},
        act: command('export-view-table'),
      },
      {...{id: 'print', icon: 'print', words: words.print, detail: '', act: command('print')}},
      ...this.#phoneEntries(),
    ];
  }

  /** What the bar of a phone has no room for: the link, the theme, the other language. */
  #phoneEntries(): readonly Entry[] {
    const {state, text} = this.view;
    const theme = themes[(themes.indexOf(state.theme) + 1) % themes.length] ?? 'auto';
    const {themeAuto: auto, themeLight: light, themeDark: dark} = text.tools;
    const other = state.language === 'es' ? 'en' : 'es';
    const phone = {detail: '', isOfPhone: true} as const;
    return [
      {
        ...{...phone, id: 'share', icon: 'share', words: text.tools.share},
        act: () => {
          sendCommand(this, 'share');
        },
      },
      {
        ...{...phone, id: 'theme', icon: 'half-sun', words: {auto, light, dark}[theme]},
        act: () => {
          sendTransition(this, 'chooseTheme', theme);
        },
      },
      {
        ...{...phone, id: 'language', icon: 'book', words: {es: 'Español', en: 'English'}[other]},
        lang: other,
        act: () => {
          sendTransition(this, 'chooseLanguage', other);
        },
      },
    ];
  }

  protected override render(): unknown {
    const words = pictureTextOf(this.view.text.locale);
    return html`<div @keydown=${this.#onKey}>
      <button
        type="button"
        class="open"
        aria-haspopup="menu"
        aria-expanded=${this.isOpen ? 'true' : 'false'}
        aria-label=${words.menu}
        title=${words.menu}
        @click=${this.#toggle}
      >
        ${icon('download')}
      </button>
      ${
        this.isOpen
          ? html`<div class="menu" role="menu" aria-label=${words.menu}>
              ${this.#entries().map(
                (entry) =>
                  html`<button
                    type="button"
                    class=${entry.isOfPhone ? 'item phone' : 'item'}
                    lang=${entry.lang ?? nothing}
                    role="menuitem"
                    tabindex="-1"
                    data-id=${entry.id}
                    @click=${() => {
                      this.#close(true);
                      entry.act();
                    }}
                  >
                    ${icon(entry.icon, 20)}<span>${entry.words}</span>${
                      entry.detail ? html`<small>${entry.detail}</small>` : nothing
                    }
                  </button>`,
              )}
            </div>`
          : nothing
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-export-menu': VgExportMenu;
  }
}
