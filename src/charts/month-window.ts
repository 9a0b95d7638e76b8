/** A window on a series of months: indexes of the first and the last month, both inside. */
export interface MonthWindow {
  readonly from: number;
  readonly to: number;
}

/** What the pointer or the keyboard holds: an end of the window, the window, or nothing yet (a new window). */
export type WindowPart = 'from' | 'to' | 'window' | 'new';

/** What a drag needs to know: where it began and where the pointer is, as month indexes. */
export interface WindowDrag {
  readonly part: WindowPart;
  readonly start: MonthWindow;
  readonly anchor: number;
  readonly index: number;
  readonly count: number;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

function between(one: number, other: number): MonthWindow {
  return {from: Math.min(one, other), to: Math.max(one, other)};
}

/** The window moved by a number of months, its length kept; it stops at the ends of the series. */
export function moveWindow(window: MonthWindow, by: number, count: number): MonthWindow {
  const shift = clamp(by, -window.from, count - 1 - window.to);
  return {from: window.from + shift, to: window.to + shift};
}

/** The window moved by its own length: `direction` −1 is back in time, 1 is forward. */
export function stepWindow(window: MonthWindow, direction: -1 | 1, count: number): MonthWindow {
  return moveWindow(window, direction * (window.to - window.from + 1), count);
}

/** The window with one end set to a month; the ends never cross and stay inside the series. */
export function setWindowEnd(
  window: MonthWindow,
  end: 'from' | 'to',
  index: number,
  count: number,
): MonthWindow {
  return end === 'from'
    ? {from: clamp(index, 0, window.to), to: window.to}
    : {from: window.from, to: clamp(index, window.from, count - 1)};
}

/** The window a drag gives. An end dragged past the other one becomes the other end. */
export function dragWindow({part, start, anchor, index, count}: WindowDrag): MonthWindow {
  const target = clamp(index, 0, count - 1);
  switch (part) {
    case 'from':
      return between(target, start.to);
    case 'to':
      return between(start.from, target);
    case 'new':
      return between(clamp(anchor, 0, count - 1), target);
    case 'window':
      return moveWindow(start, index - anchor, count);
    default:
      throw new RangeError(
        `Got window part '${String(part)}' when expected from, to, window or new.`,
      );
  }
}

/** The month under a horizontal position, where the series spans `left` to `left + width` px; clamped to the series. */
export function monthAt(x: number, left: number, width: number, count: number): number {
  return clamp(Math.floor(((x - left) / width) * count), 0, count - 1);
}

/**
 * What a press at `x` px takes hold of, when the window spans `edges` px. Within `reach` px of an edge it is that end;
 * a press inside a narrow window favours the outer side of each edge, so that the window can still be moved.
 */
export function windowPartAt(
  x: number,
  edges: readonly [left: number, right: number],
  reach: number,
): WindowPart {
  const [left, right] = edges;
  const inner = Math.min(reach, (right - left) / 3);
  if (x >= left - reach && x <= left + inner) return 'from';
  if (x >= right - inner && x <= right + reach) return 'to';
  return x > left && x < right ? 'window' : 'new';
}

/** The window after a key, or null when the key does nothing here. `held` is the end with the focus. */
export function windowAfterKey(
  window: MonthWindow,
  held: 'from' | 'to',
  key: {readonly key: string; readonly shiftKey: boolean},
  count: number,
): MonthWindow | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowDown: -1,
    ArrowRight: 1,
    ArrowUp: 1,
    PageDown: -12,
    PageUp: 12,
    Home: -count,
    End: count,
  };
  const by = steps[key.key];
  if (by === undefined) return null;
  if (key.shiftKey) return moveWindow(window, by, count);
  return setWindowEnd(window, held, window[held] + by, count);
}
