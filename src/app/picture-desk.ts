import type {BriefingExport, Scene} from '../state/briefing.ts';
import {deckOf, type DrawnScene} from '../export/deck.ts';
import {sceneSvg, type SceneOptions} from '../export/scene-svg.ts';
import {sceneSentence} from '../export/scene-page.ts';
import {pictureName, slidesName} from '../export/picture-name.ts';
import type {PictureContext} from '../export/picture-sources.ts';
import type {SceneGeometry} from '../export/scene-map.ts';
import {pictureTextOf} from '../i18n/picture.ts';
import type {Size} from '../map/camera.ts';
import {hasMap} from '../state/page-screen.ts';
import {formatAddress} from '../state/url.ts';
import type {View} from '../state/view.ts';
import {textOf, type Controller} from './controller.ts';
import {PictureError, rasterise, readAsDataUrl} from './rasterise.ts';
import {viewOf} from './scene-capture.ts';
import type {Notice} from './vg-app.ts';

/** What the desk asks of the page around it. */
export interface PictureHost {
  readonly geometry: () => SceneGeometry;
  /** Size of the map on the screen. */
  readonly viewport: () => Size;
  readonly saveFile: (name: string, content: string | Blob, type: string) => void;
  readonly say: (id: string, words: string) => void;
  readonly addNotice: (notice: Notice) => void;
  /** Version of the data and their last day; empty until they are known. */
  readonly data: () => {readonly version: string; readonly cutoff: string | null};
  readonly now: () => Date;
}

/** What the menu asks for. */
export type ViewFormat = 'png' | 'png-large' | 'svg';

const sizes = {
  png: {width: 1920, height: 1080},
  'png-large': {width: 3840, height: 2160},
  svg: {width: 1920, height: 1080},
} as const;

/** Says how far an export is; `share` from 0 to 1. */
type Progress = (words: string, share?: number) => void;

/** Makes files of pictures. */
export interface PictureDesk {
  /** True when the command was one of pictures. */
  readonly onCommand: (command: string, detail: unknown) => boolean;
}

/** The map of a slide, pixels: 297 to the inch of its 8.1 inches. */
const slidePicture = {width: 2400, height: 2227} as const;
const pptxType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
const noticeId = 'export';

/** Opens the desk. One file is made at a time; a new one takes the place of the one under way. */
export function openPictureDesk(controller: Controller, host: PictureHost): PictureDesk {
  let running = new AbortController();

  const contextOf = (address: string): PictureContext => {
    const {version, cutoff} = host.data();
    return {
      address: new URL(address, location.href).href,
      date: host.now().toISOString().slice(0, 10),
      dataVersion: version,
      dataCutoff: cutoff,
    };
  };

  async function viewOfScene(scene: Scene, signal: AbortSignal): Promise<View> {
    const text = await textOf(scene.language);
    const snapshot = scene.snapshot ?? (await controller.peek(scene.address, signal));
    const [failure] = snapshot.failures;
    // A map without a part of it would say that there is nothing.
    if (failure && !scene.snapshot) {
      const {data} = text;
      const why = failure.kind === 'unavailable' ? data.engineNeeded : failure.message;
      throw new Error(data.failed(data.parts[failure.part], why));
    }
    return viewOf(controller.view, scene.address, text, snapshot);
  }

  /** Runs one export with a sentence that it is under way, a way to give it up, and a sentence when it fails. */
  async function run(
    view: View,
    work: (signal: AbortSignal, progress: Progress) => Promise<string>,
  ): Promise<void> {
    const words = pictureTextOf(view.text.locale);
    running.abort();
    const own = new AbortController();
    running = own;
    const progress: Progress = (said, share) => {
      if (own.signal.aborted) return;
      host.addNotice({
        ...{id: noticeId, tone: 'info', text: said},
        ...(share === undefined ? {} : {progress: {share, words: said}}),
        action: {
          label: words.cancel,
          act: () => {
            own.abort();
            host.say(noticeId, words.cancelled);
          },
        },
      });
    };
    progress(words.making);
    try {
      const name = await work(own.signal, progress);
      host.say(noticeId, view.text.table.exported(name));
    } catch (error) {
      if (own.signal.aborted) return;
      const reason = error instanceof Error ? error.message : String(error);
      const why = error instanceof PictureError ? words.noCanvas : reason;
      host.addNotice({id: noticeId, tone: 'error', text: words.failed(why)});
    }
  }

  async function exportView(format: ViewFormat): Promise<void> {
    await controller.settled();
    const {view} = controller;
    const size = sizes[format];
    if (!hasMap(view.state)) {
      host.say(noticeId, pictureTextOf(view.text.locale).nothing);
      return;
    }
    await run(view, async (signal) => {
      const context = contextOf(formatAddress(view.state));
      const svg = sceneSvg(view, host.geometry(), {
        ...{...size, kind: 'page', context, viewport: host.viewport()},
      });
      const extension = format === 'svg' ? 'svg' : 'png';
      const name = pictureName(view, context.date, extension);
      await save(svg, size, name, signal);
      return name;
    });
  }

  async function save(svg: string, size: Size, name: string, signal: AbortSignal): Promise<void> {
    if (name.endsWith('.svg')) {
      const document = `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
      host.saveFile(name, document, 'image/svg+xml');
      return;
    }
    host.saveFile(name, await rasterise(svg, size, signal), 'image/png');
  }

  /** The scenes that are asked for, with their number in the briefing, from 1. */
  const chosen = ({briefing, scenes}: BriefingExport): readonly (readonly [number, Scene])[] =>
    briefing.scenes.flatMap((scene, index) =>
      scenes === null || scenes.includes(index) ? [[index + 1, scene] as const] : [],
    );

  async function exportScenes(detail: BriefingExport, format: 'png' | 'svg'): Promise<void> {
    const {view: shown} = controller;
    const words = pictureTextOf(shown.text.locale);
    const scenes = chosen(detail);
    await run(shown, async (signal, progress) => {
      let last = '';
      for (const [number, scene] of scenes) {
        progress(words.makingSlides(String(number), String(detail.briefing.scenes.length)));
        const view = await viewOfScene(scene, signal);
        const context = {
          ...contextOf(scene.address),
          ...{dataVersion: scene.dataVersion, dataCutoff: scene.dataCutoff || null},
        };
        const options: SceneOptions = {
          ...{...sizes[format], kind: 'page', context},
          ...(scene.takeaway ? {title: scene.takeaway, caption: sceneSentence(view)} : {}),
          ...(scene.kicker ? {kicker: scene.kicker} : {}),
        };
        last = pictureName(view, context.date, format, number);
        await save(sceneSvg(view, host.geometry(), options), sizes[format], last, signal);
      }
      return last;
    });
  }

  async function exportSlides(detail: BriefingExport): Promise<void> {
    const {briefing} = detail;
    const text = await textOf(briefing.language);
    const words = pictureTextOf(text.locale);
    const scenes = chosen(detail);
    const now = host.now().toISOString();
    await run(controller.view, async (signal, progress) => {
      const drawn: DrawnScene[] = [];
      for (const [index, [, scene]] of scenes.entries()) {
        progress(
          words.makingSlides(String(index + 1), String(scenes.length)),
          index / scenes.length,
        );
        drawn.push(await drawnScene(scene, signal));
      }
      const {writePptx} = await import('../export/pptx.ts');
      const bytes = await writePptx(deckOf(briefing, drawn, text, now));
      signal.throwIfAborted();
      const name = slidesName(briefing.title, text.locale, now.slice(0, 10));
      host.saveFile(name, new Blob([bytes]), pptxType);
      return name;
    });
  }

  /** A scene with its map at print resolution; a map that cannot be drawn leaves the words of its slide. */
  async function drawnScene(scene: Scene, signal: AbortSignal): Promise<DrawnScene> {
    const view = await viewOfScene(scene, signal);
    const svg = sceneSvg(view, host.geometry(), {...slidePicture, kind: 'map'});
    const {address} = contextOf(scene.address);
    try {
      const png = await rasterise(svg, slidePicture, signal);
      return {scene, view, address, picture: (await readAsDataUrl(png)).replace(/^.*,/, '')};
    } catch (error) {
      if (signal.aborted || !(error instanceof PictureError)) throw error;
      return {scene, view, address, picture: null};
    }
  }

  return {
    onCommand(command, detail) {
      switch (command) {
        case 'export-view':
          void exportView((detail as {format: ViewFormat}).format);
          return true;
        case 'export-png':
          void exportScenes(detail as BriefingExport, 'png');
          return true;
        case 'export-svg':
          void exportScenes(detail as BriefingExport, 'svg');
          return true;
        case 'export-pptx':
          void exportSlides(detail as BriefingExport);
          return true;
        default:
          return false;
      }
    },
  };
}
