import type {LitElement} from 'lit';

/** Puts an element with its properties into the page and waits until it is drawn. */
export async function mount<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
): Promise<HTMLElementTagNameMap[Tag]> {
  document.body.replaceChildren();
  const element = document.createElement(tag);
  Object.assign(element, properties);
  document.body.append(element);
  await settle(element);
  return element;
}

/** Waits until an element has drawn what was changed. */
export async function settle(element: HTMLElement): Promise<void> {
  await (element as unknown as LitElement).updateComplete;
  await (element as unknown as LitElement).updateComplete;
}

/** The details of the events of one type that leave the element, in order. */
export function listen<Detail>(element: HTMLElement, type: string): Detail[] {
  const details: Detail[] = [];
  document.body.addEventListener(type, (event) => {
    if (event.target === element) details.push((event as CustomEvent<Detail>).detail);
  });
  return details;
}

/** The first node inside the element that matches. */
export function find(element: HTMLElement, selector: string): HTMLElement {
  const node = element.shadowRoot!.querySelector<HTMLElement>(selector);
  if (!node) throw new Error(`Found nothing for '${selector}' in <${element.localName}>.`);
  return node;
}

/** All nodes inside the element that match. */
export function findAll(element: HTMLElement, selector: string): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
}

/** A key pressed on a node. */
export function press(node: Element, key: string, shiftKey = false): void {
  node.dispatchEvent(
    new KeyboardEvent('keydown', {key, shiftKey, bubbles: true, composed: true, cancelable: true}),
  );
}

/** The text a reader sees, spaces as one. */
export function textOf(element: HTMLElement, selector: string): string {
  return find(element, selector).textContent.replace(/\s+/g, ' ').trim();
}
