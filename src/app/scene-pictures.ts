import {handoutSvg} from '../export/handout-svg.ts';
import {sceneSvg} from '../export/scene-svg.ts';
import {palettes, type Palette} from '../map/palette.ts';
import type {Scene} from '../state/briefing.ts';
import type {View} from '../state/view.ts';
import type {ScenePictures} from '../ui/present/storyboard.ts';
import {textOf} from './controller.ts';
import {viewOf} from './scene-capture.ts';
import type {VgApp} from './vg-app.ts';

const sizes = {thumbnail: {width: 320, height: 240}, map: {width: 744, height: 722}} as const;
type Kind = keyof typeof sizes;

/** Pictures of scenes, and a way to have those for paper before it is printed. */
export interface PreparedPictures extends ScenePictures {
  readonly prepareHandout: (scenes: readonly Scene[]) => Promise<void>;
}

/**
 * Pictures of scenes as `blob:` addresses, drawn once for each scene, theme and set of shapes, one a turn so that a long
 * briefing does not hold up the page. Null until one is drawn.
 */
export function createScenePictures(app: VgApp, page: () => View): PreparedPictures {
  const made = new Map<string, string>();
  const wanted = new Map<string, () => void>();
  let drawnFor: {readonly shapes: unknown; readonly palette: Palette} | null = null;
  let isBusy = false;

  const paletteNow = (): Palette =>
    matchMedia('print').matches || !app.usesDark ? palettes.light : palettes.dark;

  function forget(): void {
    for (const url of made.values()) URL.revokeObjectURL(url);
    made.clear();
    wanted.clear();
  }

  function drawNext(): void {
    const [next] = wanted;
    if (!next) {
      isBusy = false;
      return;
    }
    wanted.delete(next[0]);
    next[1]();
    app.requestUpdate();
    setTimeout(drawNext);
  }

  function picture(scene: Scene, kind: Kind): string | null {
    const {snapshot} = scene;
    const {shapes} = app;
    if (!snapshot || shapes.departments.length === 0) return null;
    const palette = paletteNow();
    if (drawnFor?.shapes !== shapes || drawnFor.palette !== palette) {
      forget();
      drawnFor = {shapes, palette};
    }
    const key = `${kind} ${scene.id} ${scene.captured} ${scene.address}`;
    const url = made.get(key);
    if (url !== undefined) return url;
    wanted.set(key, () => {
      const view = viewOf(page(), scene.address, page().text, snapshot);
      const svg = sceneSvg(view, shapes, {...sizes[kind], kind, palette});
      made.set(key, URL.createObjectURL(new Blob([svg], {type: 'image/svg+xml'})));
    });
    if (!isBusy) {
      isBusy = true;
      setTimeout(drawNext);
    }
    return null;
  }

  /** For paper: kept whatever the theme, drawn only when somebody prints. */
  const papers = new Map<string, string>();
  const paperKey = ({id, captured, address}: Scene): string => `${id} ${captured} ${address}`;

  async function prepareHandout(scenes: readonly Scene[]): Promise<void> {
    const {shapes} = app;
    if (shapes.departments.length === 0) return;
    const keys = new Set(scenes.map(paperKey));
    for (const [key, url] of papers) {
      if (keys.has(key)) continue;
      URL.revokeObjectURL(url);
      papers.delete(key);
    }
    for (const scene of scenes) {
      if (!scene.snapshot || papers.has(paperKey(scene))) continue;
      const view = viewOf(page(), scene.address, await textOf(scene.language), scene.snapshot);
      const svg = handoutSvg(view, shapes);
      papers.set(paperKey(scene), URL.createObjectURL(new Blob([svg], {type: 'image/svg+xml'})));
      await new Promise((resolve) => setTimeout(resolve));
    }
  }

  return {
    thumbnail: (scene) => picture(scene, 'thumbnail'),
    preview: (scene) => picture(scene, 'map'),
    handout: (scene) => papers.get(paperKey(scene)) ?? null,
    prepareHandout,
  };
}
