import type {GlGeometry} from '../map/geometry.ts';
import type {Palette} from '../map/palette.ts';
import type {View} from '../state/view.ts';

/** Small pictures of scenes for the speaker's windows, made when one is open and the page has a moment. */
export interface ShowPictures {
  /** Sends the picture of a scene and of the next one. */
  readonly sendAround: (index: number, count: number) => void;
  readonly close: () => void;
}

const size = {width: 480, height: 400} as const;
const calmMs = 350;

/** @see ShowPictures */
export function createPictures(
  viewOf: (index: number) => View,
  shapes: () => GlGeometry,
  paletteNow: () => Palette,
  send: (index: number, svg: string) => void,
): ShowPictures {
  const made = new Map<
    number,
    {readonly view: View; readonly palette: Palette; readonly svg: string}
  >();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isClosed = false;

  async function sendOne(index: number): Promise<void> {
    const view = viewOf(index);
    if (view.state.screen === 'datos' || view.state.screen === 'presentar') return;
    const known = made.get(index);
    const palette = paletteNow();
    let svg = known?.view === view && known.palette === palette ? known.svg : '';
    if (!svg) {
      const {sceneSvg} = await import('../export/scene-svg.ts');
      svg = sceneSvg(view, shapes(), {...size, kind: 'thumbnail', palette});
      made.set(index, {view, palette, svg});
    }
    if (!isClosed) send(index, svg);
  }

  return {
    sendAround(index, count) {
      clearTimeout(timer);
      timer = setTimeout(() => {
        for (const at of [index, index + 1]) if (at < count) void sendOne(at);
      }, calmMs);
    },
    close() {
      isClosed = true;
      clearTimeout(timer);
    },
  };
}
