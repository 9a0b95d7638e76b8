/** Sends an event that leaves shadow roots; `detail` is what a transition needs. */
export function announce(element: HTMLElement, type: string, detail?: unknown): void {
  element.dispatchEvent(new CustomEvent(type, {detail, bubbles: true, composed: true}));
}
