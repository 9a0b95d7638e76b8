import type {Palette} from '../map/palette.ts';

export interface MapImage {
  readonly id: string;
  readonly data: ImageData;
  readonly pixelRatio: number;
}

const ratio = 2;

function drawn(
  id: string,
  size: number,
  draw: (context: CanvasRenderingContext2D) => void,
): MapImage {
  const canvas = document.createElement('canvas');
  canvas.width = size * ratio;
  canvas.height = size * ratio;
  // Drawn by the processor: reading back from the card waits for the frames before it, 30 to 360 ms where there is no card.
  const context = canvas.getContext('2d', {willReadFrequently: true});
  if (!context) throw new Error(`Got no 2D canvas when drawing the pattern '${id}'.`);
  context.scale(ratio, ratio);
  draw(context);
  return {id, data: context.getImageData(0, 0, canvas.width, canvas.height), pixelRatio: ratio};
}

const made = new WeakMap<Palette, readonly MapImage[]>();

/**
 * The hatch of no data, the dots of suppression, the diamond of an event and the arrow across a border line. The same
 * palette gives the same images.
 */
export function mapImages(palette: Palette): readonly MapImage[] {
  const images = made.get(palette) ?? imagesOf(palette);
  made.set(palette, images);
  return images;
}

function imagesOf(palette: Palette): readonly MapImage[] {
  const missing = drawn('missing', 8, (context) => {
    context.fillStyle = palette.patternGround;
    context.fillRect(0, 0, 8, 8);
    context.strokeStyle = palette.patternLine;
    context.lineWidth = 1;
    context.beginPath();
    for (const offset of [-8, 0, 8]) {
      context.moveTo(offset - 1, 9);
      context.lineTo(offset + 9, -1);
    }
    context.stroke();
  });
  const suppressed = drawn('suppressed', 5, (context) => {
    context.fillStyle = palette.suppressedGround;
    context.fillRect(0, 0, 5, 5);
    context.fillStyle = palette.suppressedDot;
    for (const centre of [1.25, 3.75]) {
      context.beginPath();
      context.arc(centre, centre, 0.85, 0, 2 * Math.PI);
      context.fill();
    }
  });
  const event = drawn('event', 12, (context) => {
    context.fillStyle = palette.event;
    context.strokeStyle = palette.halo;
    context.lineWidth = 1;
    context.beginPath();
    context.moveTo(6, 1);
    context.lineTo(11, 6);
    context.lineTo(6, 11);
    context.lineTo(1, 6);
    context.closePath();
    context.fill();
    context.stroke();
  });
  const arrow = drawn('arrow', 18, (context) => {
    context.strokeStyle = palette.postLine;
    context.lineWidth = 1.6;
    context.lineCap = 'round';
    context.lineJoin = 'round';
    context.beginPath();
    context.moveTo(9, 15);
    context.lineTo(9, 3.5);
    context.moveTo(5.4, 7.2);
    context.lineTo(9, 3.2);
    context.lineTo(12.6, 7.2);
    context.stroke();
  });
  return [missing, suppressed, event, arrow];
}
