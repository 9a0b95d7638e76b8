import type {AppState} from '../state/app-state.ts';
import type {Controller} from './controller.ts';

const hasMap = ({screen}: AppState): boolean =>
  screen === 'explorar' || screen === 'riesgo' || screen === 'region';

/** The last state that had a map, for screens that have none; null when there was no such state yet. */
export function lastMapOf(controller: Controller): () => AppState | null {
  let last: AppState | null = null;
  const look = (state: AppState): void => {
    if (hasMap(state)) last = state;
  };
  look(controller.store.state);
  controller.store.subscribe(look);
  return () => last;
}
