import type {Controller} from './controller.ts';
import type {VgApp} from './vg-app.ts';

/** True while the reader types: letters are then text. */
function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return false;
  return target.matches('input, textarea, select, [contenteditable="true"]');
}

/** True in a modal window: its keys, Escape first, are its own. */
const isInDialog = (event: KeyboardEvent): boolean =>
  event.composedPath().some((node) => node instanceof HTMLDialogElement);

/**
 * The keys of the whole page: `/` search, `T` table, `C` keeps a scene, `P` Presentar, `?` the list, Escape back, Ctrl Z and Ctrl Y. Those of one
 * letter or sign can be switched off (WCAG 2.1.4).
 */
export function listenKeys(
  app: VgApp,
  controller: Controller,
  {areLettersOn, showKeys}: {readonly areLettersOn: () => boolean; readonly showKeys: () => void},
): void {
  // In Presentar it is the briefing that is changed.
  const step = (way: 'undo' | 'redo') => () => {
    if (controller.store.state.screen === 'presentar')
      app.parts?.onCommand(`briefing-${way}`, null);
    else controller[way]();
  };
  const undo = step('undo');
  const redo = step('redo');
  window.addEventListener('keydown', (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const {state} = controller.store;
    const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
    const isRedo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'y';
    if (isTyping(event) || isInDialog(event)) return;
    const isPresenting = state.screen === 'presentar';
    if (isRedo || (isUndo && event.shiftKey)) redo();
    else if (isUndo) undo();
    else if (event.ctrlKey || event.metaKey || event.altKey) return;
    else if (event.key === 'Escape') goBack(app, controller);
    else if (!areLettersOn()) return;
    else if (event.key === '/') app.focusSearch();
    else if (event.key.toLowerCase() === 't')
      controller.dispatch({name: 'showTable', args: [!state.table]});
    else if (event.key.toLowerCase() === 'c' && !isPresenting)
      app.parts?.onCommand('capture-scene', null);
    else if (event.key.toLowerCase() === 'p' && !isPresenting)
      controller.dispatch({name: 'showScreen', args: ['presentar']});
    else if (event.key === '?') showKeys();
    else return;
    event.preventDefault();
  });
}

function goBack(app: VgApp, controller: Controller): void {
  const {state} = controller.store;
  if (app.layersOpen) app.layersOpen = false;
  else if (state.table) controller.dispatch({name: 'showTable', args: [false]});
  else if (state.screen === 'riesgo' && state.risk.page)
    controller.dispatch({name: 'changeRisk', args: [{page: null}]});
  else if (state.selected) controller.dispatch({name: 'select', args: [null]});
}
