/** The page in full screen and back; where the browser refuses, everything goes on in its window. */
export interface FullScreen {
  readonly enter: () => void;
  readonly toggle: () => void;
  /** A window that opens takes the full screen away: that is not the wish to leave. */
  readonly expectLoss: () => void;
  readonly close: () => void;
}

/** How long after a window was opened its loss of the full screen is expected, ms. */
const expectedMs = 2500;

/** Keeps the screen on as well, where it can; `onLeave` is called when the user leaves the full screen by the browser's key. */
export function fullScreen({
  onChange,
  onLeave,
}: {
  readonly onChange: (isFull: boolean) => void;
  readonly onLeave: () => void;
}): FullScreen {
  let expectedUntil = 0;
  let wasFull = false;
  let lock: {release: () => Promise<void>} | null = null;

  const enter = (): void => {
    // Without a gesture the browser would only write an error.
    if (!document.fullscreenEnabled || !navigator.userActivation.isActive) return;
    document.documentElement.requestFullscreen({navigationUI: 'hide'}).catch(() => undefined);
  };
  const exit = (): void => {
    expectedUntil = performance.now() + expectedMs;
    if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
  };
  const onScreen = (): void => {
    const isFull = document.fullscreenElement !== null;
    onChange(isFull);
    const isUnasked = wasFull && !isFull && performance.now() > expectedUntil;
    wasFull = isFull;
    if (isUnasked) onLeave();
  };
  const stayAwake = (): void => {
    if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return;
    navigator.wakeLock
      .request('screen')
      .then((granted) => (lock = granted))
      .catch(() => undefined);
  };

  document.addEventListener('fullscreenchange', onScreen);
  document.addEventListener('visibilitychange', stayAwake);
  stayAwake();
  return {
    enter,
    toggle() {
      if (document.fullscreenElement) exit();
      else enter();
    },
    expectLoss() {
      expectedUntil = performance.now() + expectedMs;
    },
    close() {
      document.removeEventListener('fullscreenchange', onScreen);
      document.removeEventListener('visibilitychange', stayAwake);
      lock?.release().catch(() => undefined);
      exit();
    },
  };
}
