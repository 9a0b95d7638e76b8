import {approximateTextWidth} from '../domain/drawing/text-width.ts';

/** A dimension of a bar: what it has (`points`) of what it can have (`maximum`). For weights both are the weight. */
export interface WeightPart {
  readonly name: string;
  /** Categorical colour, 1 to 6. */
  readonly colorIndex: number;
  readonly points: number;
  readonly maximum: number;
}

/** A placed part, px: its room, how much of it is filled, whether the number fits in it, and where its name begins. */
export interface PlacedWeight {
  readonly x: number;
  readonly width: number;
  readonly filled: number;
  readonly hasNumber: boolean;
  readonly nameX: number;
}

/**
 * Lays the rooms of the parts end to end over `whole` (at least their sum) in `width` px, 2 px of ground after each.
 * `numbers` are the points as written at 12 px, to know what fits.
 */
export function placeWeights(
  parts: readonly WeightPart[],
  numbers: readonly string[],
  whole: number,
  width: number,
): readonly PlacedWeight[] {
  const sum = parts.reduce((total, part) => total + Math.max(0, part.maximum || 0), 0);
  const unit = width / Math.max(whole, sum, 1e-9);
  let from = 0;
  return parts.map((part, index) => {
    const room = Math.max(0, part.maximum || 0) * unit;
    const x = from;
    from += room;
    const visible = room > 0 ? Math.max(0.5, room - 2) : 0;
    const share =
      part.maximum > 0 ? Math.min(1, Math.max(0, (part.points || 0) / part.maximum)) : 0;
    const filled = visible * share;
    return {
      x,
      width: visible,
      filled,
      hasNumber: filled >= approximateTextWidth(numbers[index] ?? '', 12) + 8,
      nameX: Math.max(0, Math.min(x, width - approximateTextWidth(part.name, 12))),
    };
  });
}

/**
 * True when the names below a bar stand clear of each other, 6 px apart, and none begins more than 16 px before its part; parts without room
 * have no name.
 */
export function haveRoom(parts: readonly WeightPart[], placed: readonly PlacedWeight[]): boolean {
  let end = -6;
  return parts.every((part, index) => {
    const place = placed[index];
    if (!place || place.width === 0) return true;
    const isClear = place.nameX >= end + 6 && place.x - place.nameX <= 16;
    end = place.nameX + approximateTextWidth(part.name, 12);
    return isClear;
  });
}
