import {postRadius} from '../../domain/symbols.ts';
import type {Post, View} from '../../state/view.ts';

/** One post as drawn: its circle in pixels and whether it is hollow (airports). */
export interface PostMark {
  readonly post: Post;
  readonly people: number;
  readonly radius: number;
  readonly isHollow: boolean;
  readonly isChosen: boolean;
}

/** Pixels per square root of a person; the country view of ui.md §6 (.055 for a year's entries). */
export function postScale(view: View): number {
  const zoom = view.state.camera?.zoom ?? 5;
  const base = zoom >= 6.5 ? 0.078 : 0.055;
  const largest = Math.max(1, ...Array.from(view.snapshot.posts?.people ?? []));
  return Math.min(base, 24 / Math.sqrt(largest));
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
      radius: Math.max(2.5, postRadius(people, scale)),
      isHollow: post.mode === 'air',
      isChosen: view.state.posts.includes(id) || view.state.selected === `puesto:${id}`,
    });
  });
  return marks.sort((a, b) => b.people - a.people);
}
