import {html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {GlGeometry} from '../map/geometry.ts';
import {palettes, type Palette} from '../map/palette.ts';
import {parseDepartment} from '../methodology/codes.ts';
import {hasMap, isPage as isPageScreen} from '../state/page-screen.ts';
import type {TransitionRequest} from '../state/transitions.ts';
import type {View} from '../state/view.ts';
import {controlStyles} from '../styles/shared.ts';
import '../ui/map-frame.ts';
import type {FrameDress} from '../ui/map-frame.ts';
import type {VgMapView} from '../ui/map-view.ts';
import '../ui/topbar.ts';
import {focusMain} from './focus-main.ts';
import type {Controller, Screen} from './controller.ts';
import {nextFrame} from './updates.ts';
import {appStyles} from './vg-app-styles.ts';

/** A notice above the map: what happened, and the one thing to do about it. */
export interface Notice {
  readonly id: string;
  readonly tone: 'info' | 'warn' | 'error';
  readonly text: string;
  readonly action?: {readonly label: string; readonly act: () => void};
  /** The words to put it off with, where closing it is an answer too. */
  readonly later?: string;
  /** How much of what is spoken of is done, 0 to 1, and the same in words. */
  readonly progress?: {readonly share: number; readonly words: string};
  /** Called when the reader closes it. */
  readonly onDismiss?: () => void;
}

/** What the parts loaded after the first paint add to the page. */
export interface LateParts {
  readonly renderSearch: (view: View) => unknown;
  /** The menu of what can be saved of a view that has a map. */
  readonly renderExport: (view: View) => unknown;
  /** What the bar says of the link; nothing while there is one. */
  readonly renderStatus: (view: View) => unknown;
  readonly renderLayers: (view: View) => unknown;
  readonly renderProfile: (view: View) => unknown;
  readonly renderTimeline: (view: View, isCompact: boolean) => unknown;
  readonly renderTable: (view: View) => unknown;
  /** The page of a screen that covers the map: Región, Presentar, Datos. */
  readonly renderScreen: (view: View) => unknown;
  readonly renderDialogs: (view: View) => unknown;
  readonly renderPrint: (view: View) => unknown;
  readonly renderSheet: (view: View, content: unknown) => unknown;
  readonly renderNotice: (notice: Notice, view: View, dismiss: () => void) => unknown;
  /** What Riesgo adds: the factors above the map, the words on it, and the page over it. */
  readonly renderStrip: (view: View) => unknown;
  readonly dress: (view: View, palette: Palette, isCompact: boolean) => FrameDress | null;
  readonly renderPage: (view: View) => unknown;
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
  static override styles = [controlStyles, appStyles];

  @property({attribute: false}) controller!: Controller;
  @property({attribute: false}) parts: LateParts | null = null;
  @property({attribute: false}) neighbours: ReadonlyMap<string, readonly string[]> = new Map();
  @property({attribute: false}) makeFlowOverlay: VgMapView['makeFlowOverlay'] = null;
  @property({type: Boolean, reflect: true, attribute: 'layers-open'}) layersOpen = false;

  /** The screen, for the layout. */
  @property({reflect: true}) screen = 'explorar';

  @state() private view: View | null = null;
  @state() private geometry: GlGeometry = emptyGeometry;
  @state() private notices: readonly Notice[] = [];
  @state() private isDark = false;
  @state() private isPhone = false;
  #layout = 0;
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
    this.addEventListener('dragover', (event) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    });
    this.addEventListener('drop', (event) => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      this.#command(this.screen === 'presentar' ? 'import-briefing' : 'import-zone', file);
    });
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
    if (this.screen !== view.state.screen) this.layersOpen = false;
    this.screen = view.state.screen;
    if (languageBefore !== view.text.locale) document.documentElement.lang = view.text.locale;
    if (document.title !== view.text.app.title) document.title = view.text.app.title;
    this.#applyTheme();
    this.onView(view);
    this.#layOutSoon();
  }

  /** Lays out what has changed in a task of its own: the frame that follows has the map to draw. */
  #layOutSoon(): void {
    if (this.view?.readiness.map !== 'ready' || this.#layout !== 0) return;
    this.#layout = window.setTimeout(() => {
      this.#layout = 0;
      this.getBoundingClientRect();
    });
  }

  async shown(): Promise<void> {
    await this.updateComplete;
    const frame = this.shadowRoot?.querySelector('vg-map-frame');
    if (this.view && !isPageScreen(this.view.state) && frame) await frame.rendered();
    else await nextFrame();
  }

  /** True on a phone. */
  get isCompact(): boolean {
    return this.isPhone;
  }

  /** True in the dark theme. */
  get usesDark(): boolean {
    return this.isDark;
  }

  /** The shapes that are drawn, for parts that draw them too. */
  get shapes(): GlGeometry {
    return this.geometry;
  }

  setGeometry(change: Partial<GlGeometry>): void {
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
    if (this.controller.view.state.screen === 'region') {
      this.#goInRegion(code, post?.municipality ?? null);
      return;
    }
    if (isPageScreen(this.controller.view.state))
      this.controller.dispatch({name: 'showScreen', args: ['explorar']});
    if (!Number.isNaN(lng))
      this.controller.dispatch({name: 'moveCamera', args: [{zoom, lat, lng}]});
    this.controller.dispatch({name: 'select', args: [code]});
  }

  /** Opens the department of what was found; a municipality is chosen in it. */
  #goInRegion(code: string, municipality: string | null): void {
    const territory = code.startsWith('puesto:') ? municipality : code;
    const department = parseDepartment((territory ?? '').slice(0, 2));
    if (!department || territory === null) return;
    if (department !== this.controller.view.state.department)
      this.controller.dispatch({name: 'chooseDepartment', args: [department]});
    const selected = territory.length === 5 ? territory : null;
    this.controller.dispatch({name: 'select', args: [selected]});
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
    const {dataset} = document.documentElement;
    if (theme === 'auto') delete dataset['theme'];
    else if (dataset['theme'] !== theme) dataset['theme'] = theme;
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
    const {state} = view;
    return html`
      <vg-topbar .view=${view}
        >${this.#heading(view)}${
          parts
            ? html`<div slot="search">${parts.renderSearch(view)}</div>
                <div slot="status" role="status">${parts.renderStatus(view)}</div>`
            : nothing
        }${
          parts && hasMap(state)
            ? html`<div slot="export">${parts.renderExport(view)}</div>`
            : nothing
        }</vg-topbar
      >
      ${
        isPageScreen(state)
          ? html`<main class="page" tabindex="-1">${parts?.renderScreen(view) ?? nothing}</main>`
          : nothing
      }
      ${this.#explore(view, parts)} ${this.#isBehind(view) ? this.#notices(view) : nothing}
      ${this.#tabs(view)} ${parts?.renderDialogs(view) ?? nothing}
      <footer class="print-only">${parts?.renderPrint(view) ?? nothing}</footer>
    `;
  }

  /** The name of the page and the way past the bar, inside the banner. */
  #heading(view: View): unknown {
    const {text, state} = view;
    return html`${
        !isPageScreen(state)
          ? html`<h1 slot="skip" class="visually-hidden">${text.app.title}</h1>`
          : nothing
      }
      <a
        slot="skip"
        class="skip"
        href="#map"
        @click=${(event: Event) => {
          event.preventDefault();
          focusMain(this.shadowRoot);
        }}
        >${isPageScreen(state) ? text.app.skipToPage : text.app.skip}</a
      >`;
  }

  /** True when a page covers the map. */
  #isBehind({state}: View): boolean {
    return isPageScreen(state) || (state.screen === 'riesgo' && state.risk.page !== null);
  }

  /** On the map, or over the page that covers it. */
  #notices(view: View): unknown {
    return html`<div class="notices">
      ${this.notices.map(
        (notice) =>
          this.parts?.renderNotice(notice, view, () => {
            this.removeNotice(notice.id);
            notice.onDismiss?.();
          }) ?? html`<p role="alert">${notice.text}</p>`,
      )}
    </div>`;
  }

  #explore(view: View, parts: LateParts | null): unknown {
    const {text} = view;
    // The map stays in the page behind another screen: what it has drawn is not drawn again.
    const isPage = view.state.screen === 'riesgo' && view.state.risk.page !== null;
    const isBehind = this.#isBehind(view);
    const isRisk = view.state.screen === 'riesgo';
    const palette = this.isDark ? palettes.dark : palettes.light;
    const page = isPage ? (parts?.renderPage(view) ?? nothing) : nothing;
    const profile = parts?.renderProfile(view) ?? nothing;
    const time = parts?.renderTimeline(view, this.isPhone) ?? nothing;
    return html`
      <aside
        class="layers"
        aria-label=${isRisk ? text.tools.weights : text.tools.layers}
        tabindex="-1"
        ?inert=${isPageScreen(view.state)}
      >
        ${parts?.renderLayers(view) ?? nothing}
      </aside>
      ${isPage ? html`<main class="sheet">${page}</main>` : nothing}
      ${isRisk ? html`<section class="strip" aria-label=${text.nav.riesgo}>${parts?.renderStrip(view) ?? nothing}</section>` : nothing}
      <div
        class="map"
        role=${isBehind ? nothing : 'main'}
        aria-label=${isBehind ? nothing : text.app.main}
        ?inert=${isBehind}
      >
        <vg-map-frame
          .view=${view}
          .geometry=${this.geometry}
          .palette=${palette}
          .neighbours=${this.neighbours}
          .dress=${isRisk ? (parts?.dress(view, palette, this.isPhone) ?? null) : null}
          .makeFlowOverlay=${this.makeFlowOverlay}
          ?compact=${this.isPhone}
        ></vg-map-frame>
        ${view.state.table && !isBehind ? html`<div class="table">${parts?.renderTable(view) ?? nothing}</div>` : nothing}
        ${isBehind ? nothing : this.#notices(view)}
        ${this.isPhone && parts && !view.state.table ? parts.renderSheet(view, view.state.selected ? html`${profile}${time}` : html`${time}${profile}`) : nothing}
      </div>
      ${
        this.isPhone
          ? nothing
          : html`<section class="time" aria-label=${text.layers.period} ?inert=${isBehind}>
                ${time}
              </section>
              <aside
                class="profile"
                aria-label=${text.profile.label}
                tabindex="0"
                ?inert=${isBehind}
              >
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
      ${tab(text.nav.region, state.screen === 'region', () => {
        this.controller.dispatch({name: 'showScreen', args: ['region']});
      })}
      ${tab(text.nav.riesgo, state.screen === 'riesgo', () => {
        this.controller.dispatch({name: 'showScreen', args: ['riesgo']});
      })}
      ${
        isPageScreen(state)
          ? nothing
          : tab(
              state.screen === 'riesgo' ? text.tools.weights : text.tools.layers,
              this.layersOpen,
              () => {
                this.#showLayers();
              },
            )
      }
      ${tab(text.nav.fuentes, state.screen === 'datos', () => {
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
