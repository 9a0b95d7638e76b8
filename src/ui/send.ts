import type {Point} from '../map/camera.ts';
import type {TransitionName, TransitionRequest} from '../state/transitions.ts';

type ArgsOf<Name extends TransitionName> = Extract<TransitionRequest, {name: Name}>['args'];

/** What the map says of the pointer: a territory code or `puesto:<id>`, and where. */
export interface HoverDetail {
  readonly code: string | null;
  readonly point: Point;
}

/** Asks the app for a transition; elements never write state. */
export function sendTransition<Name extends TransitionName>(
  element: EventTarget,
  name: Name,
  ...args: ArgsOf<Name>
): void {
  element.dispatchEvent(
    new CustomEvent('vg-transition', {detail: {name, args}, bubbles: true, composed: true}),
  );
}

/** Tells which mark the pointer or the keyboard is on. */
export function sendHover(element: EventTarget, code: string | null, point: Point): void {
  const detail: HoverDetail = {code, point};
  element.dispatchEvent(new CustomEvent('vg-hover', {detail, bubbles: true, composed: true}));
}

/** Tells where the divider of a swipe is while the map moves, pixels from the left. */
export function sendSwipeX(element: EventTarget, x: number): void {
  element.dispatchEvent(new CustomEvent('vg-swipe-x', {detail: x, bubbles: true, composed: true}));
}

/** Asks the app for something that is not a change of state: undo, export, share, print. */
export function sendCommand(element: EventTarget, command: string, detail: unknown = null): void {
  element.dispatchEvent(
    new CustomEvent('vg-command', {detail: {command, detail}, bubbles: true, composed: true}),
  );
}
