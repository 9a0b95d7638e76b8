import type {Palette} from '../../map/palette.ts';
import {mapImages} from '../map-images.ts';
import type {Drawing, Fill} from './stage-drawing.ts';

/** How a canvas is painted: the page's pixels per pixel of the map, and the size in pixels of the screen. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** While nobody waits for a scene it is painted in slices of so many milliseconds, so that a key is answered at once. */
const sliceMs = 10;

const patternsMade = new WeakMap<Palette, ReadonlyMap<string, CanvasPattern>>();

/** The patterns of the map as images that a canvas repeats; made once for a palette. */
function patternsOf(
  context: CanvasRenderingContext2D,
  palette: Palette,
): ReadonlyMap<string, CanvasPattern> {
  const known = patternsMade.get(palette);
  if (known) return known;
  const patterns = new Map<string, CanvasPattern>();
  for (const {id, data, pixelRatio} of mapImages(palette)) {
    const image = document.createElement('canvas');
    image.width = data.width;
    image.height = data.height;
    // As the picture that it is painted into: from the card it would have to be read back, and the page would wait.
    image.getContext('2d', {willReadFrequently: true})?.putImageData(data, 0, 0);
    const pattern = context.createPattern(image, 'repeat');
    if (!pattern) continue;
    pattern.setTransform(new DOMMatrix().scale(1 / pixelRatio));
    patterns.set(id, pattern);
  }
  patternsMade.set(palette, patterns);
  return patterns;
}

/** Paints a scene into a canvas, in slices until somebody waits for it. One painting at a time; a new one ends the old. */
export class StagePainter {
  #running: {rest: Iterator<Drawing | null>; paint: (drawing: Drawing) => void} | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Begins to paint; `isUrgent` paints all of it before it returns. */
  begin(
    canvas: HTMLCanvasElement,
    picture: Picture,
    palette: Palette,
    drawings: Iterator<Drawing | null>,
    isUrgent: boolean,
  ): void {
    this.stop();
    canvas.width = picture.width;
    canvas.height = picture.height;
    // Read back or not, the picture is to be painted by the processor: where a processor plays the card it is far faster.
    const context = canvas.getContext('2d', {willReadFrequently: true, alpha: false});
    if (!context) return;
    context.fillStyle = palette.sea;
    context.fillRect(0, 0, picture.width, picture.height);
    context.setTransform(picture.scale, 0, 0, picture.scale, 0, 0);
    context.lineJoin = 'round';
    const patterns = patternsOf(context, palette);
    const styleOf = (fill: Fill): string | CanvasPattern =>
      typeof fill === 'string' ? fill : (patterns.get(fill.pattern) ?? palette.patternGround);
    const paintWhole = (drawing: Drawing): void => {
      const {d, fill, fillAlpha = 1, stroke, width = 1, strokeAlpha = 1, dash = []} = drawing;
      const path = new Path2D(d);
      if (fill !== undefined) {
        context.globalAlpha = fillAlpha;
        context.fillStyle = styleOf(fill);
        context.fill(path);
      }
      if (stroke === undefined) return;
      context.globalAlpha = strokeAlpha;
      context.strokeStyle = stroke;
      context.lineWidth = width;
      context.setLineDash([...dash]);
      context.stroke(path);
    };
    const paint = (drawing: Drawing): void => {
      const {eastOf} = drawing;
      if (eastOf === undefined) {
        paintWhole(drawing);
        return;
      }
      context.save();
      context.beginPath();
      context.rect(
        eastOf,
        0,
        Math.max(0, picture.width / picture.scale - eastOf),
        picture.height / picture.scale,
      );
      context.clip();
      paintWhole(drawing);
      context.restore();
    };
    this.#running = {rest: drawings, paint};
    if (isUrgent) this.finish();
    else this.#later();
  }

  /** Paints what is left, now. */
  finish(): void {
    this.#go(Infinity);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#running = null;
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#go(performance.now() + sliceMs);
    }, 4);
  }

  #go(until: number): void {
    clearTimeout(this.#timer);
    const running = this.#running;
    if (!running) return;
    for (let next = running.rest.next(); !next.done; next = running.rest.next()) {
      if (next.value) running.paint(next.value);
      if (performance.now() < until) continue;
      this.#later();
      return;
    }
    this.#running = null;
  }
}
