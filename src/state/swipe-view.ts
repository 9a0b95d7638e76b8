import {initialState} from './app-state.ts';
import type {View} from './view.ts';

const cache = new WeakMap<View, View>();

/**
 * The view as it is east of the divider: the second measure in place of the first, so that whatever draws, lists or words a
 * measure does so for either side. Null without a swipe, and while one of its two measures is not there. The same view
 * gives the same object.
 */
export function eastView(view: View): View | null {
  const {state, snapshot} = view;
  if (!state.swipe || !snapshot.swipe || !snapshot.choropleth) return null;
  const known = cache.get(view);
  if (known) return known;
  const {measure, year} = state.swipe;
  // Limits that were typed belong to the first measure alone.
  const hasOwn = state.classing.method === 'custom' && measure !== state.measure;
  const classing = hasOwn ? initialState.classing : state.classing;
  const east: View = {
    ...view,
    state: {...state, measure, year, classing, swipe: null},
    snapshot: {...snapshot, choropleth: snapshot.swipe, swipe: null},
  };
  cache.set(view, east);
  return east;
}

/** The side of the divider that a longitude is on; the whole view where there is no swipe. */
export function viewAt(view: View, lng: number): View {
  const east = eastView(view);
  return east && view.state.swipe && lng > view.state.swipe.at ? east : view;
}
