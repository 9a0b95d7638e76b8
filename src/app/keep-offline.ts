/** How long the page is left alone after it is ready. */
const calmMs = 15_000;

/**
 * Asks the browser to keep a copy of the site for use without a network. Only in a build, and only where the browser can:
 * over https or on this machine. Called when everything else has loaded; the copy begins a while later, so that it takes
 * neither the link nor the processor from who has just begun to work.
 */
export function keepOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  // Who asks the browser to save data has not asked for a copy of tens of megabytes.
  const {connection} = navigator as Navigator & {
    readonly connection?: {readonly saveData?: boolean};
  };
  if (connection?.saveData) return;
  const address = new URL('offline.js', document.baseURI).href;
  setTimeout(() => {
    // Without the copy the page works as before, as long as there is a network.
    navigator.serviceWorker.register(address).catch(() => undefined);
  }, calmMs);
}
