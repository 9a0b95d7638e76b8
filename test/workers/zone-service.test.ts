import {describe, expect, it, vi} from 'vitest';
import {createZoneService} from '../../src/workers/zone-service.ts';
import {zoneFiles, zoneFilesByUrl} from './zone-files.ts';

function createFake(files: Record<string, unknown> = zoneFilesByUrl) {
  const pauses: (() => void)[] = [];
  const fetchJson = vi.fn((url: string) =>
    url in files ? Promise.resolve(files[url]) : Promise.reject(new Error(`Got 404 for ${url}.`)),
  );
  const held = {isHeld: false};
  const pause = (): Promise<void> =>
    held.isHeld ? new Promise((resolve) => pauses.push(resolve)) : Promise.resolve();
  const service = createZoneService({fetchJson, pause});
  return {service, fetchJson, held, pauses};
}

describe('zone service', () => {
  it('cuts a zone from the files', async () => {
    const {service} = createFake();
    service.open(zoneFiles);
    const zone = await service.zone('zone', 1, {kind: 'border', border: 'VEN', km: 25}, {});
    expect(zone).toMatchObject({rows: [{territory: '54001'}]});
  });

  it('reads the files once', async () => {
    const {service, fetchJson} = createFake();
    service.open(zoneFiles);
    await service.zone('zone', 1, {kind: 'border', border: 'VEN', km: 25}, {});
    await service.zone('zone', 2, {kind: 'border', border: 'VEN', km: 10}, {});
    expect(fetchJson).toHaveBeenCalledTimes(3);
  });

  it('says which file failed and reads again the next time', async () => {
    const {[zoneFiles.borders]: borders, ...others} = zoneFilesByUrl;
    const files: Record<string, unknown> = others;
    const {service} = createFake(files);
    service.open(zoneFiles);
    await expect(
      service.zone('zone', 1, {kind: 'border', border: 'VEN', km: 25}, {}),
    ).rejects.toThrow('Got 404 for borders.json.');
    files[zoneFiles.borders] = borders;
    expect(
      await service.zone('zone', 2, {kind: 'border', border: 'VEN', km: 25}, {}),
    ).not.toBeNull();
  });

  it('gives up a zone when a later one is asked for', async () => {
    const {service, held, pauses} = createFake();
    service.open(zoneFiles);
    held.isHeld = true;
    const first = service.zone('zone', 1, {kind: 'border', border: 'VEN', km: 25}, {});
    await vi.waitFor(() => expect(pauses).toHaveLength(1));
    held.isHeld = false;
    const second = service.zone('zone', 2, {kind: 'border', border: 'VEN', km: 50}, {});
    pauses[0]!();
    expect(await first).toBeNull();
    expect(await second).not.toBeNull();
  });

  it('gives up a zone when it is cancelled', async () => {
    const {service, held, pauses} = createFake();
    service.open(zoneFiles);
    held.isHeld = true;
    const zone = service.zone('zone', 1, {kind: 'border', border: 'VEN', km: 25}, {});
    await vi.waitFor(() => expect(pauses).toHaveLength(1));
    service.cancel('zone', 1);
    pauses[0]!();
    expect(await zone).toBeNull();
  });

  it('refuses to work before it knows the files', async () => {
    const {service} = createFake();
    await expect(
      service.zone('zone', 1, {kind: 'border', border: 'VEN', km: 25}, {}),
    ).rejects.toThrow('before open()');
  });
});
