import {css, html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {MapGeometry} from '../map/geometry.ts';
import {palettes} from '../map/palette.ts';
import type {TransitionRequest} from '../state/transitions.ts';
import type {View} from '../state/view.ts';
import {controlStyles} from '../styles/shared.ts';
import '../ui/map-frame.ts';
import type {GlGeometry, VgMapView} from '../ui/map-view.ts';
import '../ui/topbar.ts';
import type {Controller, Screen} from './controller.ts';
import {nextFrame} from './updates.ts';

/** A notice above the map: what happened, and the one thing to do about it. */
export interface Notice {
  readonly id: string;
  readonly tone: 'info' | 'warn' | 'error';
  readonly text: string;
  readonly action?: {readonly label: string; readonly act: () => void};
}

/** What the parts loaded after the first paint add to the page. */
export interface LateParts {
  readonly renderSearch: (view: View) => unknown;
  readonly renderLayers: (view: View) => unknown;
  readonly renderProfile: (view: View) => unknown;
  readonly renderTimeline: (view: View, isCompact: boolean) => unknown;
  readonly renderTable: (view: View) => unknown;
  readonly renderSources: (view: View) => unknown;
  readonly renderDialogs: (view: View) => unknown;
  readonly renderSheet: (view: View, content: unknown) => unknown;
  readonly renderNotice: (notice: Notice, view: View, dismiss: () => void) => unknown;
  readonly onCommand: (command: string, detail: unknown) => void;
}

const emptyGeometry: GlGeometry = {
  departments: [],
  municipalities: null,
  land: [],
  lines: [],
  world: {type: 'FeatureCollection', features: []},
  rivers: null,
  routes: null,
};

/** The page: bar, layers, map, time and profile. Turns events into transitions; nothing else writes state. */
@customElement('vg-app')
export class VgApp extends LitElement implements Screen {
  static override styles = [
    controlStyles,
    css`
      :host {
        display: grid;
        grid-template: 52px minmax(0, 1fr) auto / 300px minmax(0, 1fr) 372px;
        grid-template-areas: 'bar bar bar' 'layers map profile' 'layers time profile';
        height: 100dvh;
        overflow: hidden;
        background: var(--surface);
      }
      vg-topbar {
        grid-area: bar;
        z-index: 10;
      }
      .layers {
        grid-area: layers;
        overflow: auto;
        border-right: 1px solid var(--line);
        background: var(--surface);
      }
      .map {
        grid-area: map;
        position: relative;
        min-width: 0;
      }
      vg-map-frame {
        position: absolute;
        inset: 0;
      }
      .time {
        grid-area: time;
        min-height: 106px;
        border-top: 1px solid var(--line);
        background: var(--surface);
      }
      .profile {
        grid-area: profile;
        overflow: auto;
        border-left: 1px solid var(--line);
        background: var(--surface);
      }
      .page {
        grid-area: 2 / 1 / -1 / -1;
        overflow: auto;
      }
      .table {
        position: absolute;
        inset: 0;
        z-index: 8;
        background: var(--surface);
        overflow: hidden;
      }
      .notices {
        position: absolute;
        z-index: 9;
        left: 50%;
        bottom: 14px;
        transform: translateX(-50%);
        width: min(460px, calc(100% - 24px));
        display: grid;
        gap: 8px;
      }
      .skip {
        position: absolute;
        left: -999px;
        top: 8px;
        z-index: 100;
        padding: 8px 14px;
        background: var(--ink);
        color: var(--ink-inverse);
        border-radius: var(--radius-control);
      }
      .skip:focus {
        left: 8px;
      }
      @media (min-width: 1800px) {
        :host {
          grid-template-columns: 320px minmax(0, 1fr) 400px;
        }
      }
      @media (max-width: 1279px) {
        :host {
          grid-template-columns: 0 minmax(0, 1fr) 340px;
        }
        .layers {
          position: absolute;
          z-index: 20;
          top: 52px;
          bottom: 0;
          left: 0;
          width: 300px;
          box-shadow: var(--shadow);
          visibility: hidden;
          transform: translateX(-102%);
          transition: transform var(--motion-panel);
        }
        :host([layers-open]) .layers {
          visibility: visible;
          transform: none;
        }
      }
      @media (max-width: 1023px) {
        :host {
          grid-template: 52px minmax(0, 1fr) auto 40% / minmax(0, 1fr);
          grid-template-areas: 'bar' 'map' 'time' 'profile';
        }
        .profile {
          border-left: 0;
          border-top: 1px solid var(--line);
        }
      }
      @media (max-width: 767px) {
        :host {
          grid-template: 52px minmax(0, 1fr) 60px / minmax(0, 1fr);
          grid-template-areas: 'bar' 'map' 'tabs';
        }
        .layers {
          width: 100%;
        }
        .time,
        .profile {
          display: none;
        }
      }
      .tabs {
        grid-area: tabs;
        z-index: 15;
        display: none;
        background: var(--surface);
        border-top: 1px solid var(--line);
      }
      @media (max-width: 767px) {
        .tabs {
          display: flex;
        }
        .tabs button {
          all: unset;
          flex: 1;
          text-align: center;
          font: var(--font-caption);
          color: var(--ink-2);
          border-top: 2px solid transparent;
          cursor: pointer;
        }
        .tabs button[aria-current] {
          color: var(--ink);
          font-weight: 600;
          border-top-color: var(--ink);
        }
        .tabs button:focus-visible {
          outline: 2px solid var(--focus);
          outline-offset: -2px;
        }
      }
      @media print {
        :host {
          display: block;
          height: auto;
          overflow: visible;
        }
        .layers,
        .notices,
        .tabs {
          display: none;
        }
        .map {
          height: 150mm;
          break-inside: avoid;
        }
        .time,
        .profile {
          display: block;
          border: 0;
          overflow: visible;
        }
      }
    `,
  ];

  @property({attribute: false}) controller!: Controller;
  @property({attribute: false}) parts: LateParts | null = null;
  @property({attribute: false}) neighbours: ReadonlyMap<string, readonly string[]> = new Map();
  @property({attribute: false}) makeFlowOverlay: VgMapView['makeFlowOverlay'] = null;
  @property({type: Boolean, reflect: true, attribute: 'layers-open'}) layersOpen = false;

  @state() private view: View | null = null;
  @state() private geometry: GlGeometry = emptyGeometry;
  @state() private notices: readonly Notice[] = [];
  @state() private isDark = false;
  @state() private isPhone = false;
  #systemDark = matchMedia('(prefers-color-scheme: dark)');
  #phone = matchMedia('(max-width: 767px)');

  override connectedCallback(): void {
    super.connectedCallback();
    this.controller.attach(this);
    const follow = (): void => {
      this.isPhone = this.#phone.matches;
      this.#applyTheme();
    };
    this.#systemDark.addEventListener('change', follow);
    this.#phone.addEventListener('change', follow);
    follow();
    this.addEventListener('vg-transition', (event) => {
      this.controller.dispatch((event as CustomEvent<TransitionRequest>).detail);
    });
    this.addEventListener('vg-command', (event) => {
      const {command, detail} = (event as CustomEvent<{command: string; detail: unknown}>).detail;
      this.#command(command, detail);
    });
  }

  show(view: View): void {
    const languageBefore = this.view?.text.locale;
    this.view = view;
    if (languageBefore !== view.text.locale) document.documentElement.lang = view.text.locale;
    document.title = view.text.app.title;
    this.#applyTheme();
    this.onView(view);
  }

  async shown(): Promise<void> {
    await this.updateComplete;
    const frame = this.shadowRoot?.querySelector('vg-map-frame');
    if (this.view?.state.screen === 'explorar' && frame) await frame.rendered();
    else await nextFrame();
  }

  setGeometry(change: Partial<MapGeometry & GlGeometry>): void {
    this.geometry = {...this.geometry, ...change};
  }

  /** Called with every new view; the notices listen here. */
  onView: (view: View) => void = () => undefined;

  /** Puts the cursor in the search. */
  focusSearch(): void {
    this.shadowRoot?.querySelector<HTMLElement>('vg-search')?.focus();
  }

  /** Selects a territory or post and moves the map to it. */
  goTo(code: string): void {
    const {gazetteer} = this.controller.view;
    const place = gazetteer.places.get(code);
    const post = gazetteer.posts.get(code.replace('puesto:', ''));
    const [lng, lat] = place?.label ?? [post?.lon ?? NaN, post?.lat ?? NaN];
    const zoom = place?.level === 'department' ? 6.6 : 8;
    this.controller.dispatch({name: 'showScreen', args: ['explorar']});
    if (!Number.isNaN(lng))
      this.controller.dispatch({name: 'moveCamera', args: [{zoom, lat, lng}]});
    this.controller.dispatch({name: 'select', args: [code]});
  }

  addNotice(notice: Notice): void {
    this.notices = [...this.notices.filter(({id}) => id !== notice.id), notice];
  }

  removeNotice(id: string): void {
    if (this.notices.some((notice) => notice.id === id))
      this.notices = this.notices.filter((notice) => notice.id !== id);
  }

  #applyTheme(): void {
    const theme = this.view?.state.theme ?? 'auto';
    this.isDark = theme === 'dark' || (theme === 'auto' && this.#systemDark.matches);
    if (theme === 'auto') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }

  #command(command: string, detail: unknown): void {
    if (command === 'show-layers') this.#showLayers();
    else if (command === 'undo') this.controller.undo();
    else if (command === 'redo') this.controller.redo();
    else this.parts?.onCommand(command, detail);
  }

  #showLayers(): void {
    this.layersOpen = !this.layersOpen;
    if (!this.layersOpen) return;
    void this.updateComplete.then(() => {
      this.shadowRoot?.querySelector<HTMLElement>('.layers')?.focus();
    });
  }

  protected override render(): unknown {
    const {view, parts} = this;
    if (!view) return nothing;
    const {text, state} = view;
    return html`
      <a
        class="skip"
        href="#map"
        @click=${(event: Event) => {
          event.preventDefault();
          this.shadowRoot
            ?.querySelector('vg-map-frame')
            ?.shadowRoot?.querySelector<HTMLElement>('#stage')
            ?.focus();
        }}
        >${text.app.skip}</a
      >
      <vg-topbar .view=${view}
        >${parts ? html`<div slot="search">${parts.renderSearch(view)}</div>` : nothing}</vg-topbar
      >
      ${
        state.screen === 'datos'
          ? html`<main class="page">${parts?.renderSources(view) ?? nothing}</main>`
          : this.#explore(view, parts)
      }
      ${this.#tabs(view)} ${parts?.renderDialogs(view) ?? nothing}
    `;
  }

  #explore(view: View, parts: LateParts | null): unknown {
    const {text} = view;
    const profile = parts?.renderProfile(view) ?? nothing;
    const time = parts?.renderTimeline(view, this.isPhone) ?? nothing;
    return html`
      <aside class="layers" aria-label=${text.tools.layers} tabindex="-1">
        ${parts?.renderLayers(view) ?? nothing}
      </aside>
      <main class="map" aria-label=${text.app.main}>
        <vg-map-frame
          .view=${view}
          .geometry=${this.geometry}
          .palette=${this.isDark ? palettes.dark : palettes.light}
          .neighbours=${this.neighbours}
          .makeFlowOverlay=${this.makeFlowOverlay}
          ?compact=${this.isPhone}
        ></vg-map-frame>
        ${view.state.table ? html`<div class="table">${parts?.renderTable(view) ?? nothing}</div>` : nothing}
        <div class="notices">
          ${this.notices.map(
            (notice) =>
              parts?.renderNotice(notice, view, () => {
                this.removeNotice(notice.id);
              }) ?? html`<p role="alert">${notice.text}</p>`,
          )}
        </div>
        ${this.isPhone && parts && !view.state.table ? parts.renderSheet(view, html`${time}${profile}`) : nothing}
      </main>
      ${
        this.isPhone
          ? nothing
          : html`<section class="time" aria-label=${text.layers.period}>${time}</section>
              <aside class="profile" aria-label=${text.profile.label} tabindex="0">
                ${profile}
              </aside>`
      }
    `;
  }

  #tabs(view: View): unknown {
    const {text, state} = view;
    const tab = (label: string, isCurrent: boolean, act: () => void): unknown =>
      html`<button type="button" aria-current=${isCurrent ? 'page' : nothing} @click=${act}>
        ${label}
      </button>`;
    return html`<nav class="tabs" aria-label=${text.nav.label}>
      ${tab(text.nav.explorar, state.screen === 'explorar', () => {
        this.controller.dispatch({name: 'showScreen', args: ['explorar']});
      })}
      ${tab(text.tools.layers, this.layersOpen, () => {
        this.#showLayers();
      })}
      ${tab(text.nav.datos, state.screen === 'datos', () => {
        this.controller.dispatch({name: 'showScreen', args: ['datos']});
      })}
    </nav>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-app': VgApp;
  }
}
