import {formatNumber} from '../../i18n/format.ts';
import type {View} from '../../state/view.ts';
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
const namedPosts = 6;
/** A phone has room for fewer. */
const narrowPx = 500;
const namedOnNarrow = 2;
/** Least distance between the middles of two lines, pixels. */
const lineHeight = 15;
const gap = 6;

const shortPost = (name: string): string =>
  name.replace('Puente Internacional ', 'Puente ').replace(/ \(.*\)$/, '');

/** East of this a callout runs into Venezuela, west of it into the sea. */
const middleLng = -74.2;

/**
 * The callouts of the largest posts, on a map of `width` pixels, at a land border or port. They run away from the country, and those of one side
 * never overlap: a lower one gives way downwards.
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
  const lowest = {left: -Infinity, right: -Infinity};
  return named.map(({post, people, radius, at}) => {
    const side = post.lon < middleLng ? 'left' : 'right';
    const y = Math.max(at[1], lowest[side] + lineHeight);
    lowest[side] = y;
    const dx = radius + gap;
    return {
      id: post.id,
      lngLat: [post.lon, post.lat],
      name:
        post.confidence === 'low'
          ? `${shortPost(post.name)} (${view.text.map.unverified})`
          : shortPost(post.name),
      value: formatNumber(people, view.text.locale),
      side,
      offset: [side === 'right' ? dx : -dx, y - at[1]],
    };
  });
}
