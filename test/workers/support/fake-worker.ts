import {expose} from 'comlink';
import {vi} from 'vitest';

/** A worker that is a message channel: the service answers on its other end. */
export class FakeWorker extends EventTarget {
  readonly #channel = new MessageChannel();
  readonly terminate = vi.fn(() => {
    this.#channel.port1.close();
  });

  constructor(service: object) {
    super();
    expose(service, this.#channel.port2);
    this.#channel.port1.addEventListener('message', ({data}: MessageEvent) => {
      this.dispatchEvent(new MessageEvent('message', {data}));
    });
    this.#channel.port1.start();
  }

  postMessage(message: unknown, transfer: Transferable[] = []): void {
    this.#channel.port1.postMessage(message, transfer);
  }
}
