import {approximateTextWidth} from '../../domain/drawing/text-width.ts';
import type {RegionFile, RegionPost} from '../../domain/region/region-file.ts';
import type {Point, Size} from '../camera.ts';
import {radiusOf} from '../layers/posts.ts';
import type {Rectangle} from './region-frame.ts';

/** A post as drawn. */
export interface RegionPostMark {
  readonly post: RegionPost;
  readonly entries: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly isHollow: boolean;
}

/** The name and figure of a post, and the line that leads to it. */
export interface RegionCallout {
  readonly post: RegionPost;
  readonly entries: number;
  readonly side: 'left' | 'right';
  /** Where the words begin (right) or end (left), and the middle of their two lines. */
  readonly x: number;
  readonly y: number;
  readonly leader: readonly [from: Point, to: Point];
  readonly box: Rectangle;
}

/** Pixels of radius per square root of an entry in a year: 80,000 entries are 22 px. */
export const postScale = 0.078;
/** No circle is larger, px. */
export const largestPost = 30;
const nameSize = 12;
const rowHeight = 33;
const reach = 18;
const mostNamed = {wide: 6, narrow: 2} as const;

const shortName = (name: string): string =>
  name
    .replace('Puente Internacional ', '')
    .replace('Aeropuerto ', '')
    .replace(/ \(.*\)$/, '');

/** What a callout says. */
export const postName = ({name}: RegionPost): string => shortName(name);

/** The circles of the posts whose place is known, the largest first so that small ones stand on top; none for no entries. */
export function regionPostMarks(
  {posts}: RegionFile,
  year: number,
  project: (lng: number, lat: number) => Point,
): readonly RegionPostMark[] {
  return posts
    .flatMap((post): RegionPostMark[] => {
      const entries = post.entries[post.years.indexOf(year)] ?? 0;
      if (post.lon === null || post.lat === null || entries === 0) return [];
      const [x, y] = project(post.lon, post.lat);
      const radius = Math.min(largestPost, radiusOf(entries, postScale));
      return [{post, entries, x, y, radius, isHollow: post.mode === 'air'}];
    })
    .sort((left, right) => right.entries - left.entries);
}

/** Heights that do not overlap, as near to those asked for as can be; ascending. */
function spread(asked: readonly number[], height: number): readonly number[] {
  const groups: {heights: number[]}[] = [];
  const middle = ({heights}: {heights: number[]}): number =>
    heights.reduce((sum, y) => sum + y, 0) / heights.length;
  for (const y of asked) {
    let group = {heights: [y]};
    for (let before = groups.at(-1); before; before = groups.at(-1)) {
      const room = ((before.heights.length + group.heights.length) / 2) * rowHeight;
      if (middle(group) - middle(before) >= room) break;
      groups.pop();
      group = {heights: [...before.heights, ...group.heights]};
    }
    groups.push(group);
  }
  const placed = groups.flatMap((group) =>
    group.heights.map((_, at) => middle(group) + (at - (group.heights.length - 1) / 2) * rowHeight),
  );
  const over = Math.max(0, (placed.at(-1) ?? 0) - (height - rowHeight));
  return placed.map((y) => Math.max(rowHeight / 2, y - over));
}

/**
 * The names of the largest posts, on the side of the map that is nearer to each, apart from each other.
 * @param say the figure in words, for its width
 */
export function regionCallouts(
  marks: readonly RegionPostMark[],
  size: Size,
  middle: number,
  say: (entries: number) => string,
): readonly RegionCallout[] {
  const isNarrow = size.width < 500;
  const named = marks
    .filter(({x, y}) => x > 0 && x < size.width && y > 0 && y < size.height)
    .toSorted((a, b) => Number(a.isHollow) - Number(b.isHollow) || b.entries - a.entries)
    .slice(0, isNarrow ? mostNamed.narrow : mostNamed.wide);
  const widthOf = ({post, entries}: RegionPostMark): number =>
    Math.max(
      approximateTextWidth(shortName(post.name), nameSize),
      approximateTextWidth(say(entries), nameSize + 0.5),
    ) + 6;
  const sideOf = (mark: RegionPostMark): 'left' | 'right' => {
    const asked = mark.x >= middle ? 'right' : 'left';
    const room = mark.radius + reach + widthOf(mark);
    if (asked === 'right' && mark.x + room > size.width - 6) return 'left';
    return asked === 'left' && mark.x - room < 6 ? 'right' : asked;
  };
  return (['left', 'right'] as const).flatMap((side) => {
    const own = named.filter((mark) => sideOf(mark) === side).sort((a, b) => a.y - b.y);
    const heights = spread(
      own.map(({y}) => y),
      size.height,
    );
    const sign = side === 'right' ? 1 : -1;
    const edges = own.map(({x, radius}) => x + sign * (radius + reach));
    return own.map((mark, at): RegionCallout => {
      const y = heights[at] ?? mark.y;
      // Callouts of one knot of posts stand in one column.
      const near = edges.filter((_, other) => Math.abs((own[other]?.y ?? 0) - mark.y) < 90);
      const x = side === 'right' ? Math.max(...near) : Math.min(...near);
      const angle = Math.atan2(y - mark.y, x - mark.x);
      const from: Point = [
        mark.x + Math.cos(angle) * mark.radius,
        mark.y + Math.sin(angle) * mark.radius,
      ];
      const width = widthOf(mark);
      return {
        ...{post: mark.post, entries: mark.entries, side, x, y},
        leader: [from, [x - sign * 4, y]],
        box: {x: side === 'right' ? x : x - width, y: y - rowHeight / 2, width, height: rowHeight},
      };
    });
  });
}
