import {beforeEach, expect, it, vi} from 'vitest';
import {openSiteKeeper, type SiteKeeper} from '../../src/app/site-keeper.ts';

/** A worker whose state the test changes. */
class FakeWorker extends EventTarget {
  state = 'installing';
  readonly postMessage = vi.fn();
  turn(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeRegistration extends EventTarget {
  active: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  installing: FakeWorker | null = null;
  readonly unregister = vi.fn(() => Promise.resolve(true));
  /** A newer version comes. */
  find(worker: FakeWorker): void {
    this.installing = worker;
    this.dispatchEvent(new Event('updatefound'));
  }
}

class FakeContainer extends EventTarget {
  controller: FakeWorker | null = null;
  found: FakeRegistration | undefined = undefined;
  readonly registration = new FakeRegistration();
  readonly startMessages = vi.fn();
  readonly getRegistration = vi.fn(() => Promise.resolve(this.found));
  readonly register = vi.fn(() => Promise.resolve(this.registration));
  say(data: object): void {
    this.dispatchEvent(new MessageEvent('message', {data}));
  }
}

let container: FakeContainer;
const reload = vi.fn();
const forget = vi.fn(() => Promise.resolve());

function open(has = true): SiteKeeper {
  return openSiteKeeper({
    container: has ? (container as unknown as ServiceWorkerContainer) : undefined,
    address: 'https://vigia.example/offline.js',
    script: 'assets/index-aaaaaaaa.js',
    reload,
    forget,
    onChange: () => undefined,
  });
}

/** A page of a site that is kept: its worker answers for it. */
async function openKept(): Promise<SiteKeeper> {
  container.registration.active = new FakeWorker();
  container.controller = container.registration.active;
  container.found = container.registration;
  const keeper = open();
  await keeper.look();
  return keeper;
}

beforeEach(() => {
  container = new FakeContainer();
  reload.mockClear();
  forget.mockClear();
});

it('makes the first copy, says how far it is, and is then kept', async () => {
  const keeper = open();
  await keeper.look();
  expect(keeper.copy).toBe('none');
  const worker = new FakeWorker();
  container.registration.installing = worker;
  await keeper.keep();
  container.say({kind: 'progress', share: 0.4});
  container.say({kind: 'progress', share: 0.3});
  expect([keeper.copy, keeper.share]).toEqual(['keeping', 0.4]);
  worker.turn('activated');
  expect([keeper.copy, keeper.update]).toEqual(['kept', 'none']);
});

it.each([
  ['full', 'full'],
  ['refused', 'refused'],
  ['other', 'failed'],
])('says why the first copy came to nothing: %s', async (why, copy) => {
  const keeper = open();
  await keeper.look();
  const worker = new FakeWorker();
  container.registration.installing = worker;
  await keeper.keep();
  container.say({kind: 'failed', why});
  worker.turn('redundant');
  expect(keeper.copy).toBe(copy);
});

it('can be stopped, and begun again', async () => {
  const keeper = open();
  await keeper.look();
  const worker = new FakeWorker();
  container.registration.installing = worker;
  await keeper.keep();
  keeper.stop();
  expect(worker.postMessage).toHaveBeenCalledWith({kind: 'stop'});
  worker.turn('redundant');
  expect(keeper.copy).toBe('stopped');
  container.registration.installing = new FakeWorker();
  await keeper.keep();
  expect(keeper.copy).toBe('keeping');
});

it.each([
  [new DOMException('Not here.', 'SecurityError'), 'refused'],
  [new TypeError('Failed to fetch'), 'failed'],
])('goes on without a worker when the browser refuses it', async (error, copy) => {
  const keeper = open();
  await keeper.look();
  container.register.mockRejectedValueOnce(error);
  await keeper.keep();
  expect(keeper.copy).toBe(copy);
});

it('has no copy to offer where there are no workers', async () => {
  const keeper = open(false);
  await keeper.look();
  await keeper.keep();
  expect(keeper.copy).toBe('unable');
});

it('tells the worker which version the page is of', async () => {
  await openKept();
  expect(container.controller?.postMessage).toHaveBeenCalledWith({
    kind: 'started',
    script: 'assets/index-aaaaaaaa.js',
  });
});

it('tells of a newer version and takes it only when asked', async () => {
  const keeper = await openKept();
  const next = new FakeWorker();
  container.registration.find(next);
  expect([keeper.copy, keeper.update]).toEqual(['kept', 'none']);
  container.registration.waiting = next;
  next.turn('installed');
  expect(keeper.update).toBe('waits');
  expect(next.postMessage).not.toHaveBeenCalled();
  keeper.takeUpdate();
  expect(next.postMessage).toHaveBeenCalledWith({kind: 'update'});
  expect(reload).not.toHaveBeenCalled();
  container.dispatchEvent(new Event('controllerchange'));
  expect(reload).toHaveBeenCalledTimes(1);
});

it('stays as it is when another tab has taken the new version, and says so', async () => {
  const keeper = await openKept();
  container.dispatchEvent(new Event('controllerchange'));
  expect(keeper.update).toBe('moved');
  expect(reload).not.toHaveBeenCalled();
  keeper.takeUpdate();
  expect(reload).toHaveBeenCalledTimes(1);
});

it('keeps the old version when the new one does not fit or breaks off', async () => {
  const keeper = await openKept();
  const broken = new FakeWorker();
  container.registration.find(broken);
  broken.turn('redundant');
  expect([keeper.copy, keeper.update]).toEqual(['kept', 'none']);
  const next = new FakeWorker();
  container.registration.find(next);
  container.say({kind: 'failed', why: 'full'});
  next.turn('redundant');
  expect([keeper.copy, keeper.update]).toEqual(['kept', 'full']);
});

it('takes the copy away', async () => {
  const keeper = await openKept();
  await keeper.drop();
  expect(container.registration.unregister).toHaveBeenCalledTimes(1);
  expect(forget).toHaveBeenCalledTimes(1);
  expect(keeper.copy).toBe('none');
});
