/** Goes past the bar: to the page that covers the map, or to the map. */
export function focusMain(root: ShadowRoot | null): void {
  const stage = root?.querySelector('vg-map-frame')?.shadowRoot?.querySelector('#stage');
  const main = root?.querySelector('main.page') ?? stage;
  if (main instanceof HTMLElement) main.focus();
}
