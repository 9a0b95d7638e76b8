/** A dated event on the time bar: a month `2020-03` and a short name. */
export interface TimelineEvent {
  readonly month: string;
  readonly label: string;
}

/** Where the two-line label of an event stands; `x` and `y` in px, `y` is the baseline of its first line. */
export interface PlacedLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What the placing of labels needs: the events' positions and text widths, the room, and the tops of the bars. */
export interface LabelRoom {
  readonly left: number;
  readonly right: number;
  /** Baselines of the first line that may be used, the preferred first, px. */
  readonly rows: readonly number[];
  /** Other vertical lines that a label should not lie on, px. */
  readonly avoid: readonly number[];
  /** The highest point (smallest y, px) of the bars between two x. */
  readonly barTop: (left: number, right: number) => number;
}

const lineHeight = 12;
const ascent = 9;
const gap = 4;

function boxOf(place: PlacedLabel, width: number): Box {
  const left = place.anchor === 'start' ? place.x : place.x - width;
  const top = place.y - ascent;
  return {left, right: left + width, top, bottom: place.y + lineHeight + 2};
}

function overlap(one: Box, other: Box): number {
  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return wide > 0 && high > 0 ? wide * high : 0;
}

function candidates(x: number, rows: readonly number[]): PlacedLabel[] {
  return rows.flatMap((y) => [
    {x: x + gap, y, anchor: 'start' as const},
    {x: x - gap, y, anchor: 'end' as const},
  ]);
}

/**
 * Places the labels of events beside their rules, in the order given: never outside the room, not on one another, and
 * over the bars as little as can be. Two lines of 12 px each; `widths` are px.
 */
export function placeEventLabels(
  events: readonly {readonly x: number; readonly width: number}[],
  room: LabelRoom,
): PlacedLabel[] {
  const rules = [...events.map((event) => event.x), ...room.avoid];
  const taken: Box[] = [];
  return events.map((event) => {
    let best: PlacedLabel = {x: event.x + gap, y: room.rows[0] ?? 0, anchor: 'start'};
    let lowest = Infinity;
    candidates(event.x, room.rows).forEach((place, order) => {
      const box = boxOf(place, event.width);
      const outside = Math.max(0, room.left - box.left) + Math.max(0, box.right - room.right);
      const crossed = rules.filter((x) => x > box.left - 2 && x < box.right + 2).length;
      const onLabels = taken.reduce((sum, other) => sum + overlap(box, other), 0);
      const onBars = Math.max(0, box.bottom - room.barTop(box.left, box.right));
      const cost = outside * 1000 + onLabels * 100 + crossed * 60 + onBars * 4 + order;
      if (cost < lowest) [best, lowest] = [place, cost];
    });
    taken.push(boxOf(best, event.width));
    return best;
  });
}
