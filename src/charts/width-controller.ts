import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Keeps the width of an element in whole px and redraws it when that changes; `initial` until it was measured. */
export class WidthController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: ResizeObserver | null = null;
  width: number;

  constructor(host: ReactiveControllerHost & HTMLElement, initial: number) {
    this.#host = host;
    this.width = initial;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver((entries) => {
      const width = Math.floor(entries[0]?.contentRect.width ?? 0);
      if (width === 0 || width === this.width) return;
      this.width = width;
      this.#host.requestUpdate();
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = null;
  }
}
