import {formatNumber} from '../../i18n/format.ts';
import type {Post, View} from '../../state/view.ts';
import type {Point} from '../camera.ts';
import {postMarks} from './posts.ts';

/** The name and figure of a post beside its circle. */
export interface Callout {
  readonly id: string;
  readonly lngLat: readonly [lng: number, lat: number];
  readonly name: string;
  readonly value: string;
  readonly side: 'left' | 'right';
  /** Pixels from the post to the middle of the nearer end of the text. */
  readonly offset: Point;
}

/** How many posts are named. */
const namedPosts = 5;
/** A phone has room for fewer. */
const narrowPx = 500;
const namedOnNarrow = 2;
/** Least distance between the middles of two lines, pixels. */
const lineHeight = 15;
const gap = 6;
/** How much further out a callout stands that is not level with its post. */
const outwards = 14;

const shortPost = (name: string): string =>
  name.replace('Puente Internacional ', 'Puente ').replace(/ \(.*\)$/, '');

/** East of this a callout runs into Venezuela, west of it into the sea. */
const middleLng = -74.2;

const sideOf = (post: Post): 'left' | 'right' => (post.lon < middleLng ? 'left' : 'right');

/**
 * The height of every callout of a side, pixels: that of its post where there is room; those that would overlap are spread
 * around their common middle. `marks` come from north to south.
 */
function spread(
  marks: readonly {readonly post: Post; readonly at: Point}[],
  side: 'left' | 'right',
): ReadonlyMap<string, number> {
  const groups: {ids: string[]; middle: number}[] = [];
  for (const {post, at} of marks) {
    if (sideOf(post) !== side) continue;
    let group = {ids: [post.id], middle: at[1]};
    for (let before = groups.at(-1); before && overlaps(before, group); before = groups.at(-1)) {
      groups.pop();
      const [n, m] = [before.ids.length, group.ids.length];
      const middle = (before.middle * n + group.middle * m) / (n + m);
      group = {ids: [...before.ids, ...group.ids], middle};
    }
    groups.push(group);
  }
  const heights = new Map<string, number>();
  for (const {ids, middle} of groups) {
    ids.forEach((id, index) =>
      heights.set(id, middle + (index - (ids.length - 1) / 2) * lineHeight),
    );
  }
  return heights;
}

const overlaps = (
  upper: {readonly ids: readonly string[]; readonly middle: number},
  lower: {readonly ids: readonly string[]; readonly middle: number},
): boolean =>
  lower.middle - upper.middle < ((upper.ids.length + lower.ids.length) / 2) * lineHeight;

/**
 * The callouts of the largest posts, on a map of `width` pixels, at a land border or port. They run away from the country, and those of one side
 * never overlap.
 */
export function postCallouts(
  view: View,
  project: (lng: number, lat: number) => Point,
  width: number,
): readonly Callout[] {
  const named = postMarks(view)
    .filter(({isHollow}) => !isHollow)
    .slice(0, width < narrowPx ? namedOnNarrow : namedPosts)
    .map((mark) => ({...mark, at: project(mark.post.lon, mark.post.lat)}))
    .sort((a, b) => a.at[1] - b.at[1]);
  const placed = {left: spread(named, 'left'), right: spread(named, 'right')};
  return named.map(({post, people, radius, at}) => {
    const side = sideOf(post);
    const y = placed[side].get(post.id) ?? at[1];
    const dx = radius + gap + (Math.abs(y - at[1]) > 2 ? outwards : 0);
    const name = shortPost(post.name);
    return {
      id: post.id,
      lngLat: [post.lon, post.lat],
      name: post.confidence === 'low' ? `${name} (${view.text.map.unverified})` : name,
      value: formatNumber(people, view.text.locale),
      side,
      offset: [side === 'right' ? dx : -dx, y - at[1]],
    };
  });
}
