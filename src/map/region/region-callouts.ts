import {approximateTextWidth} from '../../domain/drawing/text-width.ts';
import type {RegionFile, RegionPost} from '../../domain/region/region-file.ts';
import type {Point, Size} from '../camera.ts';
import {radiusOf} from '../layers/posts.ts';
import type {Rectangle} from './region-frame.ts';
import {broken} from './region-labels.ts';

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
  /** Its name, in one line or two. */
  readonly lines: readonly string[];
  /** Where the words begin (right) or end (left), and the middle of the lines. */
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
const lineHeight = 13;
const reach = 18;
const mostNamed = {wide: 6, narrow: 2} as const;

const shortName = (name: string): string =>
  name
    .replace(/ \(.*\)$/, '')
    .replace(/^Puente (Internacional )?(?=\S+ \S)/, '')
    .replace('Aeropuerto ', '');

/** How a post is named beside its circle; `unsure` is added to one whose name or place is not sure. */
const nameOf = ({name, unsure}: RegionPost, word: string): string =>
  unsure ? `${shortName(name)} (${word})` : shortName(name);

/** The name of a post in one line, or in two where one would leave the map. */
function nameLines(short: string, room: number): readonly string[] {
  return approximateTextWidth(short, nameSize) > room ? broken(short) : [short];
}

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

/** A callout that has no height yet. */
interface Asked {
  readonly mark: RegionPostMark;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** Middles of boxes that do not overlap, as near to those asked for as can be; from the top. */
function spread(asked: readonly Asked[], bottom: number): readonly number[] {
  const middles: number[] = [];
  const groups: {members: Asked[]; middle: number; height: number}[] = [];
  for (const one of asked) {
    let group = {members: [one], middle: one.mark.y, height: one.height};
    for (let before = groups.at(-1); before; before = groups.at(-1)) {
      if (group.middle - before.middle >= (before.height + group.height) / 2) break;
      groups.pop();
      const [n, m] = [before.members.length, group.members.length];
      group = {
        members: [...before.members, ...group.members],
        middle: (before.middle * n + group.middle * m) / (n + m),
        height: before.height + group.height,
      };
    }
    groups.push(group);
  }
  for (const {members, middle, height} of groups) {
    let y = Math.min(Math.max(4, middle - height / 2), bottom - height - 4);
    for (const member of members) {
      middles.push(y + member.height / 2);
      y += member.height;
    }
  }
  return middles;
}

/**
 * The names of the largest posts, on the side of the map that is nearer to each, apart from each other.
 * Those east of `middle`, px from the left, are named to the right. `say` gives the figure in words, `unsure` stands
 * beside a name that is not sure.
 */
export function regionCallouts(
  marks: readonly RegionPostMark[],
  size: Size,
  middle: number,
  say: (entries: number) => string,
  unsure: string,
): readonly RegionCallout[] {
  const isNarrow = size.width < 500;
  const named = marks
    .filter(({x, y}) => x > 0 && x < size.width && y > 0 && y < size.height)
    .toSorted((a, b) => Number(a.isHollow) - Number(b.isHollow) || b.entries - a.entries)
    .slice(0, isNarrow ? mostNamed.narrow : mostNamed.wide);
  const roomOf = ({x, radius}: RegionPostMark, side: 'left' | 'right'): number =>
    (side === 'right' ? size.width - x : x) - radius - reach - 10;
  const ask = (mark: RegionPostMark, side: 'left' | 'right'): Asked => {
    const lines = nameLines(nameOf(mark.post, unsure), roomOf(mark, side));
    const widths = [
      ...lines.map((line) => approximateTextWidth(line, nameSize)),
      approximateTextWidth(say(mark.entries), nameSize + 0.5),
    ];
    return {
      mark,
      lines,
      width: Math.max(...widths) + 6,
      height: rowHeight + (lines.length - 1) * lineHeight,
    };
  };
  const sideOf = (mark: RegionPostMark): 'left' | 'right' => {
    const [near, far] =
      mark.x >= middle ? (['right', 'left'] as const) : (['left', 'right'] as const);
    return ask(mark, near).width > roomOf(mark, near) && roomOf(mark, far) > roomOf(mark, near)
      ? far
      : near;
  };
  return (['left', 'right'] as const).flatMap((side) => {
    const own = named
      .filter((mark) => sideOf(mark) === side)
      .sort((a, b) => a.y - b.y)
      .map((mark) => ask(mark, side));
    const heights = spread(own, size.height);
    const sign = side === 'right' ? 1 : -1;
    return own.map(({mark, lines, width, height}, at): RegionCallout => {
      const y = heights[at] ?? mark.y;
      // Callouts of one knot of posts stand in one column.
      const near = own.filter((other) => Math.abs(other.mark.y - mark.y) < 90);
      const edges = near.map((other) => other.mark.x + sign * (other.mark.radius + reach));
      const x = side === 'right' ? Math.max(...edges) : Math.min(...edges);
      const angle = Math.atan2(y - mark.y, x - mark.x);
      const from: Point = [
        mark.x + Math.cos(angle) * mark.radius,
        mark.y + Math.sin(angle) * mark.radius,
      ];
      return {
        ...{post: mark.post, entries: mark.entries, lines, side, x, y},
        leader: [from, [x - sign * 4, y]],
        box: {x: side === 'right' ? x : x - width, y: y - height / 2, width, height},
      };
    });
  });
}
