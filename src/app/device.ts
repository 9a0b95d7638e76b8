import {html, nothing} from 'lit';
import type {Engine} from '../db/engine.ts';
import {deviceTextOf} from '../i18n/device.ts';
import type {Device} from '../state/device.ts';
import type {View} from '../state/view.ts';
import '../ui/device-panel.ts';
import {sendCommand} from '../ui/send.ts';
import type {Controller} from './controller.ts';
import {chooseLightMode, lightMode} from './light-mode.ts';
import {keepChoice, readChoice} from './own-choice.ts';
import {showing, watchShowing} from './show-state.ts';
import {openSiteKeeper} from './site-keeper.ts';
import type {VgApp} from './vg-app.ts';

/** How long the page is left alone after it is ready, before the copy takes the link. */
const calmMs = 15_000;
/** How long a page that stays open waits before it asks for a newer version again. */
const askAgainMs = 3_600_000;
/** How long a notice that needs no answer stays. */
const noticeMs = 6_000;

/** The event of browsers that can install a site. @see https://wicg.github.io/manifest-incubations/ */
interface InstallEvent extends Event {
  prompt(): Promise<void>;
}

/** What the page knows and does about the device it runs on. */
export interface DeviceDesk {
  readonly device: Device;
  /** True in low-data mode. */
  readonly isLight: boolean;
  /** Begins to look after the copy; called when everything else has loaded. */
  readonly begin: () => void;
  /** Bytes of the query engine as sent, when they are known; asks for them. */
  readonly engineBytes: () => number | undefined;
  readonly renderPanel: (view: View) => unknown;
  readonly renderStatus: (view: View) => unknown;
  /** True when the command was one of the device. */
  readonly onCommand: (command: string, detail: unknown) => boolean;
}

async function fetchSizes(): Promise<Device['sizes']> {
  try {
    const response = await fetch(new URL('site-sizes.json', document.baseURI));
    return response.ok ? ((await response.json()) as Device['sizes']) : null;
  } catch {
    return null;
  }
}

async function forgetCopies(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith('vigia-'));
  await Promise.all(names.map((name) => caches.delete(name)));
}

/** The path of the page's own code below the page: it tells which version this is. */
function ownScript(): string {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]');
  const folder = new URL('.', document.baseURI).href;
  return script?.src.startsWith(folder) ? script.src.slice(folder.length) : '';
}

let desk: DeviceDesk | null = null;

/** The one desk of the page, opened when it is first asked for. */
export function deviceOf(app: VgApp, controller: Controller, engine: Engine): DeviceDesk {
  desk ??= openDevice(app, controller, engine);
  return desk;
}

function openDevice(app: VgApp, controller: Controller, engine: Engine): DeviceDesk {
  let sizes: Device['sizes'] = null;
  let asksSizes = false;
  let installing: InstallEvent | null = null;
  let mode = lightMode();
  let hasBegun = false;
  /** What the reader has answered with "later". */
  let putOff: Device['update'] = 'none';
  const keeper = openSiteKeeper({
    container:
      import.meta.env.PROD && 'serviceWorker' in navigator ? navigator.serviceWorker : undefined,
    address: new URL('offline.js', document.baseURI).href,
    script: ownScript(),
    reload: () => {
      location.reload();
    },
    forget: forgetCopies,
    onChange: changed,
  });

  const words = () => deviceTextOf(controller.view.text.locale);

  function device(): Device {
    return {
      ...{isOnline: navigator.onLine, copy: keeper.copy, share: keeper.share},
      ...{update: keeper.update, isLight: mode.isLight, isLightByItself: mode.isByItself},
      ...{sizes, canInstall: installing !== null},
    };
  }

  function say(id: string, text: string): void {
    app.addNotice({id, tone: 'info', text});
    setTimeout(() => {
      app.removeNotice(id);
    }, noticeMs);
  }

  /** A newer version is told of, and taken when the reader says so; never in the middle of a show. */
  function sayUpdate(): void {
    if (keeper.update === 'none' || showing()) {
      app.removeNotice('update');
      return;
    }
    if (putOff === keeper.update) return;
    app.addNotice({
      id: 'update',
      tone: 'info',
      text: words().updates[keeper.update],
      ...(keeper.update === 'full'
        ? {}
        : {
            action: {
              label: words().update,
              act: () => {
                keeper.takeUpdate();
              },
            },
            later: words().later,
          }),
      onDismiss: () => {
        putOff = keeper.update;
      },
    });
  }

  function sayKept(): void {
    if (!hasBegun || keeper.copy !== 'kept' || readChoice('copia-dicha') !== null) return;
    keepChoice('copia-dicha', 'si');
    say('copy', words().kept);
  }

  function changed(): void {
    sayUpdate();
    sayKept();
    app.requestUpdate();
  }

  function sayLink(): void {
    const {offlineKept, offlineUnkept, onlineAgain} = words();
    if (navigator.onLine) say('link', onlineAgain);
    else say('link', keeper.copy === 'kept' ? offlineKept : offlineUnkept);
    app.requestUpdate();
  }

  function askSizes(): void {
    if (asksSizes) return;
    asksSizes = true;
    void fetchSizes().then((got) => {
      sizes = got;
      app.onView(controller.view);
      app.requestUpdate();
    });
  }

  function watchAge(): void {
    let asked = Date.now();
    const ask = (): void => {
      if (document.hidden || !navigator.onLine || Date.now() - asked < askAgainMs) return;
      asked = Date.now();
      keeper.ask();
    };
    document.addEventListener('visibilitychange', ask);
    setInterval(ask, askAgainMs / 4);
  }

  addEventListener('online', sayLink);
  addEventListener('offline', sayLink);
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    installing = event as InstallEvent;
    app.requestUpdate();
  });
  addEventListener('appinstalled', () => {
    installing = null;
    app.requestUpdate();
  });
  watchShowing(sayUpdate);
  // A page that stays open while the host gets a new version finds its later parts gone, where nothing was kept.
  addEventListener('vite:preloadError', () => {
    if (!navigator.onLine || showing()) return;
    app.addNotice({
      id: 'part',
      tone: 'warn',
      text: words().partFailed,
      action: {
        label: words().reload,
        act: () => {
          location.reload();
        },
      },
    });
  });

  async function begin(): Promise<void> {
    if (hasBegun) return;
    hasBegun = true;
    await keeper.look();
    watchAge();
    // Who asks for little data, or took the copy away, has not asked for a copy of megabytes.
    const isWanted =
      readChoice('copia') === 'si' || (readChoice('copia') === null && !mode.isLight);
    if (isWanted && keeper.copy === 'none') setTimeout(() => void keeper.keep(), calmMs);
  }

  function chooseLight(isLight: boolean): void {
    chooseLightMode(isLight);
    mode = lightMode();
    if (isLight) engine.hold();
    else {
      engine.start().catch(() => undefined);
      void keeper.keep();
      const {map, whyNoMap} = controller.view.readiness;
      if (map === 'unavailable' && whyNoMap === 'light') sendCommand(app, 'start-map');
    }
    app.requestUpdate();
  }

  const commands: Readonly<Record<string, (detail: unknown) => void>> = {
    'keep-copy': () => {
      keepChoice('copia', 'si');
      void keeper.keep();
    },
    'stop-copy': () => {
      keepChoice('copia', 'no');
      keeper.stop();
    },
    'drop-copy': () => {
      keepChoice('copia', 'no');
      void keeper.drop();
    },
    'take-update': () => {
      keeper.takeUpdate();
    },
    'start-engine': () => void engine.start().catch(() => undefined),
    'stop-engine': () => {
      engine.hold();
    },
    'choose-light': (detail) => {
      chooseLight(detail === true);
    },
    install: () => {
      void installing?.prompt();
      installing = null;
      app.requestUpdate();
    },
  };

  return {
    get device() {
      return device();
    },
    get isLight() {
      return mode.isLight;
    },
    begin: () => void begin(),
    engineBytes() {
      askSizes();
      return sizes?.engine;
    },
    renderPanel(view) {
      askSizes();
      return html`<vg-device-panel .view=${view} .device=${device()}></vg-device-panel>`;
    },
    renderStatus: () =>
      navigator.onLine
        ? nothing
        : html`<span class="offline" title=${words().offlineKept}>${words().offline}</span>`,
    onCommand(command, detail) {
      const act = commands[command];
      act?.(detail);
      return act !== undefined;
    },
  };
}
