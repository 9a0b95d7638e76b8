import {describe, expect, it} from 'vitest';
import {createController, type Controller} from '../../src/app/controller.ts';
import type {ZoneParts} from '../../src/app/load/load.ts';
import type {CutShape, ZoneCut} from '../../src/app/load/zone.ts';
import type {Engine} from '../../src/db/engine.ts';
import type {Snapshot} from '../../src/state/snapshot.ts';
import {fakeEngine} from './load/support/engines.ts';
import {noZones} from './load/support/no-zones.ts';
import {noRegion} from './load/support/no-region.ts';

/** A cut that the test lets go on. */
interface HeldCut {
  readonly km: number;
  readonly isDraft: boolean;
  readonly signal: AbortSignal;
  readonly finish: () => void;
}

const kmOf = (shape: CutShape): number => ('km' in shape ? shape.km : NaN);

const cutOf = (): ZoneCut => ({
  kind: 'area',
  geometry: {type: 'MultiPolygon', coordinates: []},
  whole: {type: 'MultiPolygon', coordinates: []},
  areaKm2: 1,
  rows: [],
});

/** Tables without rows: every query is answered at once, and nothing is in the zone. */
const emptyEngine: Engine = {
  ...fakeEngine({}),
  run: (query) =>
    Promise.resolve({
      length: 0,
      ...Object.fromEntries(
        Object.entries(query.columns).map(([name, kind]) => [
          name,
          kind === 'number' ? new Float64Array() : [],
        ]),
      ),
    } as never),
};

const tick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** The page with its first zone, of 25 km, on the screen. */
async function open(): Promise<{
  controller: Controller;
  cuts: HeldCut[];
  shown: (number | undefined)[];
  addresses: string[];
}> {
  const cuts: HeldCut[] = [];
  const shown: (number | undefined)[] = [];
  const addresses: string[] = [];
  const zones: ZoneParts = {
    ...noZones,
    zones: {
      ...noZones.zones,
      cut: (shape, isDraft, signal) =>
        new Promise((resolve, reject) => {
          signal.addEventListener('abort', () => {
            reject(signal.reason as Error);
          });
          const finish = (): void => {
            resolve(cutOf());
          };
          cuts.push({km: kmOf(shape), isDraft, signal, finish});
        }),
    },
    neighbours: () => Promise.resolve(new Map()),
  };
  const controller = createController({
    engine: emptyEngine,
    zones,
    readRegion: noRegion,
    openRisk: () => Promise.resolve({publishedScores: () => Promise.resolve(new Map())} as never),
    address: '#/explorar?capas=coropletas,zona',
    now: () => 0,
    onAddress: (address) => addresses.push(address),
    onShown: () => undefined,
  });
  let last: Snapshot | null = null;
  controller.attach({
    show(view) {
      if (view.snapshot === last) return;
      last = view.snapshot;
      if (last.zone) shown.push(last.zone.choice.km);
    },
    shown: () => Promise.resolve(),
  });
  void controller.reload();
  while (cuts.length === 0) await tick();
  cuts.at(-1)?.finish();
  await controller.settled();
  return {controller, cuts, shown, addresses};
}

const drag = (controller: Controller, km: number): void => {
  controller.dispatch({name: 'chooseZone', args: [{km, isDraft: true}]});
};

describe('a zone that is dragged', () => {
  it('finishes the draft under way, then takes the latest step and none between', async () => {
    const {controller, cuts, shown} = await open();
    const before = cuts.length;
    for (const km of [26, 27, 28, 29]) {
      drag(controller, km);
      await tick();
    }
    expect(cuts.slice(before).map(({km}) => km)).toEqual([26]);
    expect(cuts.at(-1)!.signal.aborted).toBe(false);
    cuts.at(-1)!.finish();
    await tick();
    expect(cuts.slice(before).map(({km}) => km)).toEqual([26, 29]);
    cuts.at(-1)!.finish();
    await controller.settled();
    expect(shown).toEqual([25, 26, 29]);
  });

  it('gives up the draft when the hand rests, for the exact zone', async () => {
    const {controller, cuts, shown} = await open();
    drag(controller, 26);
    await tick();
    drag(controller, 30);
    controller.dispatch({name: 'chooseZone', args: [{km: 31, isDraft: false}]});
    await tick();
    expect(cuts.at(-2)!.signal.aborted).toBe(true);
    expect([cuts.at(-1)!.km, cuts.at(-1)!.isDraft]).toEqual([31, false]);
    cuts.at(-1)!.finish();
    await controller.settled();
    expect(shown).toEqual([25, 31]);
  });

  it('writes the address of the last step once it is shown, and of no step before', async () => {
    const {controller, cuts, addresses} = await open();
    const before = addresses.length;
    for (const km of [26, 27, 28]) drag(controller, km);
    await tick();
    expect(addresses.slice(before)).toEqual([]);
    cuts.at(-1)!.finish();
    await tick();
    cuts.at(-1)!.finish();
    await controller.settled();
    expect(addresses.slice(before)).toEqual(['#/explorar?capas=coropletas,zona&km=28']);
  });

  it('writes the address at once when the hand rests', async () => {
    const {controller, cuts, addresses} = await open();
    const before = addresses.length;
    drag(controller, 26);
    controller.dispatch({name: 'chooseZone', args: [{km: 31, isDraft: false}]});
    expect(addresses.slice(before)).toEqual(['#/explorar?capas=coropletas,zona&km=31']);
    await tick();
    cuts.at(-1)!.finish();
    await controller.settled();
    expect(addresses.slice(before)).toHaveLength(1);
  });

  it('goes on with the load when only the camera moves', async () => {
    const {controller, cuts} = await open();
    controller.dispatch({name: 'chooseZone', args: [{km: 40, isDraft: false}]});
    await tick();
    const before = cuts.length;
    controller.dispatch({name: 'moveCamera', args: [{zoom: 5.2, lat: 4, lng: -73}]});
    await tick();
    expect([cuts.length, cuts.at(-1)!.signal.aborted]).toEqual([before, false]);
    cuts.at(-1)!.finish();
    await controller.settled();
    expect(controller.view.snapshot.zone!.choice.km).toBe(40);
    expect(controller.view.isPending).toBe(false);
  });
});
