import type {Pixel} from './flows.ts';

/** How a flow's mark is laid between its ends. Pixels unless said. */
export interface FlowShapeOptions {
  /** Left free between the origin and the tail. */
  readonly originGap?: number;
  /** Left free between the tip and the destination. */
  readonly destinationGap?: number;
  /** Height of the curve's control point over the chord, as a share of the chord. */
  readonly curvature?: number;
  /** Largest height of the control point. */
  readonly maximumBend?: number;
  /** Where the mark begins, as a share of its body from 0 (tail) to under 1; for drawing it fading in. */
  readonly from?: number;
}

const defaults: Required<FlowShapeOptions> = {
  originGap: 1,
  destinationGap: 3,
  curvature: 0.2,
  maximumBend: 60,
  from: 0,
};

const bodySteps = 16;
const headSteps = 6;

/** Width at the tail: a share of the width at the neck, but no hair: half a pixel or half of the neck. */
const tailShare = 0.15;
const tailPx = 0.55;

/** A quadratic curve, and the places of the mark's parts on it as values of its parameter. */
interface Course {
  readonly start: Pixel;
  readonly control: Pixel;
  readonly end: Pixel;
  readonly tail: number;
  readonly neck: number;
  readonly barb: number;
  readonly tip: number;
}

/**
 * Gives the width in pixels of a flow: `1 + 6·√((people − minimum) / (maximum − minimum))`, from 1 to 7; 4 when all
 * drawn flows are equal. People outside the range take its nearer end.
 * @see ui.md §6, Flows
 */
export function flowWidth(people: number, minimum: number, maximum: number): number {
  if (!(maximum > minimum)) return 4;
  const share = (people - minimum) / (maximum - minimum);
  return 1 + 6 * Math.sqrt(Math.max(0, Math.min(1, share)));
}

/**
 * Gives the outline of a flow as a closed ring (first place = last place), in the pixels of its ends. The mark bends to
 * the right of travel, grows from a thin tail at the origin to `width` pixels, and ends at the destination in half an
 * arrowhead on the outer side of the bend, so that two opposite flows stand apart. The ring runs counter-clockwise as
 * seen on the screen. Very short marks shrink in all their parts; empty when the ends coincide or are not finite, or
 * the width is not positive.
 * @see ui.md §6, Flows; RFC 7946 §3.1.6
 */
export function flowShape(
  origin: Pixel,
  destination: Pixel,
  width: number,
  options: FlowShapeOptions = {},
): [x: number, y: number][] {
  const length = Math.hypot(destination[0] - origin[0], destination[1] - origin[1]);
  if (!(length > 0) || !Number.isFinite(length) || !(width > 0)) return [];
  const {from, ...settings} = {...defaults, ...options};
  const body = Math.min(width, length * 0.16);
  const tail = Math.max(body * tailShare, Math.min(tailPx, body / 2));
  const course = layCourse(origin, destination, length, body, settings);
  const outer: [number, number][] = [];
  const inner: [number, number][] = [];
  for (let step = 0; step <= bodySteps; step++) {
    const share = from + ((1 - from) * step) / bodySteps;
    const at = interpolate(course.tail, course.neck, share);
    inner.push(besideCourse(course, at, 0));
    outer.push(besideCourse(course, at, interpolate(tail, body, share ** 1.1)));
  }
  const barb = Math.max(body * 1.95, body + Math.min(2.4, length * 0.1));
  for (let step = 0; step <= headSteps; step++) {
    const share = step / headSteps;
    const at = interpolate(course.barb, course.tip, share);
    outer.push(besideCourse(course, at, barb * (1 - share) ** 1.08));
    if (step > 0 && step < headSteps) {
      inner.push(besideCourse(course, interpolate(course.neck, course.tip, share), 0));
    }
  }
  return closeRing([...outer, ...inner.reverse()]);
}

function layCourse(
  start: Pixel,
  end: Pixel,
  length: number,
  body: number,
  settings: Omit<Required<FlowShapeOptions>, 'from'>,
): Course {
  const bend = Math.min(length * settings.curvature, settings.maximumBend);
  const right: Pixel = [-(end[1] - start[1]) / length, (end[0] - start[0]) / length];
  const gapScale = Math.min(1, (length * 0.3) / (settings.originGap + settings.destinationGap));
  const shrink = Number.isFinite(gapScale) ? gapScale : 1;
  const tail = (settings.originGap * shrink) / length;
  const tip = 1 - (settings.destinationGap * shrink) / length;
  const head = Math.min(Math.max(6, body * 2.5) / length, (tip - tail) * 0.42);
  return {
    start,
    end,
    control: [(start[0] + end[0]) / 2 + right[0] * bend, (start[1] + end[1]) / 2 + right[1] * bend],
    tail,
    neck: tip - head,
    barb: tip - head * 1.14,
    tip,
  };
}

/** The place `offset` pixels to the right of the course at a value of its parameter. */
function besideCourse(course: Course, at: number, offset: number): [number, number] {
  const {start, control, end} = course;
  const rest = 1 - at;
  const x = rest * rest * start[0] + 2 * rest * at * control[0] + at * at * end[0];
  const y = rest * rest * start[1] + 2 * rest * at * control[1] + at * at * end[1];
  const dx = rest * (control[0] - start[0]) + at * (end[0] - control[0]);
  const dy = rest * (control[1] - start[1]) + at * (end[1] - control[1]);
  const speed = Math.hypot(dx, dy);
  return [x - (dy / speed) * offset, y + (dx / speed) * offset];
}

function interpolate(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

function closeRing(ring: [number, number][]): [number, number][] {
  const first = ring[0];
  return first ? [...ring, [...first]] : [];
}
