import {countMonths} from '../../domain/months.ts';
import type {Post, View} from '../../state/view.ts';

/** One post as drawn: its circle in pixels and whether it is hollow (airports). */
export interface PostMark {
  readonly post: Post;
  readonly people: number;
  readonly radius: number;
  readonly isHollow: boolean;
  readonly isChosen: boolean;
}

/**
 * Pixels of radius per square root of an entry in a year: the largest year of the largest post (794,920 in 2018) is 30 px
 * on the map of the country. The scale of ui.md §6 would cap it, and two posts would look alike that are not.
 */
const yearScales = {country: 0.034, region: 0.05} as const;

/** The smallest circle that can still be pointed at, pixels. */
const leastRadius = 2.5;

/**
 * Pixels of radius per square root of a person: fixed up to a year's entries, less for a longer window. It
 * depends on nothing else, so that a circle means the same all the while time plays.
 */
export function postScale(view: View): number {
  const {camera, period} = view.state;
  const base = (camera?.zoom ?? 5) >= 6.5 ? yearScales.region : yearScales.country;
  return base * Math.sqrt(12 / Math.max(12, countMonths(period)));
}

/** The radius of a circle whose area is proportional to people; 0 for none. */
export function radiusOf(people: number, scale: number): number {
  return people > 0 ? Math.max(leastRadius, scale * Math.sqrt(people)) : 0;
}

/** Posts with entries in the window, largest first, so that small ones stand on top. */
export function postMarks(view: View): readonly PostMark[] {
  const {posts} = view.snapshot;
  if (!posts) return [];
  const scale = postScale(view);
  const marks: PostMark[] = [];
  posts.posts.forEach((id, index) => {
    const post = view.gazetteer.posts.get(id);
    const people = posts.people[index] ?? 0;
    if (!post || people === 0 || Number.isNaN(post.lon)) return;
    marks.push({
      post,
      people,
      radius: radiusOf(people, scale),
      isHollow: post.mode === 'air',
      isChosen: view.state.posts.includes(id) || view.state.selected === `puesto:${id}`,
    });
  });
  return marks.sort((a, b) => b.people - a.people);
}
