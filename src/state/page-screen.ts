import type {AppState} from './app-state.ts';

/** True where a page covers the map: the map stays behind it, and what it has drawn is not drawn again. */
export const isPage = ({screen}: AppState): boolean =>
  screen === 'datos' || screen === 'region' || screen === 'presentar';

/** True where the map itself is what is shown: nothing covers it. */
export const hasMap = (state: AppState): boolean =>
  !isPage(state) && !(state.screen === 'riesgo' && state.risk.page !== null);
