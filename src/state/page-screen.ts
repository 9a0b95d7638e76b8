import type {AppState} from './app-state.ts';

/** True where a page covers the map: the map stays behind it, and what it has drawn is not drawn again. */
export const isPage = ({screen}: AppState): boolean =>
  screen === 'datos' || screen === 'region' || screen === 'presentar';
