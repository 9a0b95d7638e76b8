import {formatAddress} from '../state/url.ts';
import type {Controller} from './controller.ts';

/** Copies the address of the view and says so; says where it is when the browser does not let it be copied. */
export async function shareView(
  controller: Controller,
  say: (id: string, words: string) => void,
): Promise<void> {
  const {text, state} = controller.view;
  try {
    await navigator.clipboard.writeText(new URL(formatAddress(state), location.href).href);
    say('shared', text.tools.shared);
  } catch {
    say('shared', text.tools.shareFailed);
  }
}
