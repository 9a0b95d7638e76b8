import type {Page} from 'playwright-core';
import {expect, it} from 'vitest';
import {expectNoProblems, openReady, ready, type Opened} from '../harness.ts';
import {figuresOf, go} from '../vigia.ts';

/** What the test needs of a MapLibre map. */
interface MapLike {
  getLayersOrder(): string[];
}

type MakeOverlay = ((map: MapLike, before: string) => unknown) | null;
type WithMap = Window & {mapUnderTest?: MapLike};

/** Opens a view and keeps hold of its map: the element hands it to whoever makes the overlay of the flows. */
async function openWithMap(path: string): Promise<Opened> {
  const opened = await openReady({path: '#/explorar?capas='});
  await opened.page.addInitScript(() => {
    const define = customElements.define.bind(customElements);
    customElements.define = (name, element, options) => {
      const property =
        name === 'vg-map-view'
          ? Object.getOwnPropertyDescriptor(element.prototype, 'makeFlowOverlay')
          : undefined;
      if (property?.set) {
        Object.defineProperty(element.prototype, 'makeFlowOverlay', {
          ...property,
          set(this: HTMLElement, make: MakeOverlay) {
            const kept: MakeOverlay =
              make &&
              ((map, before) => {
                (window as WithMap).mapUnderTest = map;
                return make(map, before);
              });
            property.set?.call(this, kept);
          },
        });
      }
      define(name, element, options);
    };
  });
  await opened.page.goto('about:blank');
  await opened.page.goto(`${opened.origin}/${path}`, {waitUntil: 'domcontentloaded'});
  await ready(opened.page);
  return opened;
}

const layersOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as WithMap).mapUnderTest?.getLayersOrder() ?? []);

/** The flows of flowmap.gl are there, above the zone and below incidents, posts and every name. */
async function expectOrder(page: Page): Promise<void> {
  await expect
    .poll(async () => (await layersOf(page)).filter((id) => /flowmap|deck/.test(id)).length, {
      timeout: 20_000,
    })
    .toBeGreaterThan(0);
  const layers = await layersOf(page);
  const flows = layers.flatMap((id, index) => (/flowmap|deck/.test(id) ? [index] : []));
  for (const below of ['departments-fill', 'line-border', 'zone-line', 'selected-line', 'routes']) {
    expect(layers).toContain(below);
    expect(Math.min(...flows), below).toBeGreaterThan(layers.indexOf(below));
  }
  for (const above of ['events', 'posts', 'seats']) {
    expect(layers).toContain(above);
    expect(Math.max(...flows), above).toBeLessThan(layers.indexOf(above));
  }
}

it('flowmap.gl draws between the zone and the posts, at the first load and after a change of theme', async () => {
  const opened = await openWithMap(
    '#/explorar?capas=coropletas,zona,rutas,flujos,hechos,puestos&motor=flowmap&agrupar=departamento',
  );
  const {page} = opened;
  expect((await figuresOf(page)).flows?.length).toBe(60);
  await expectOrder(page);
  await go(
    page,
    '#/explorar?tema=oscuro&capas=coropletas,zona,rutas,flujos,hechos,puestos&motor=flowmap&agrupar=region',
  );
  expect((await figuresOf(page)).flows?.length).toBeGreaterThan(0);
  await page.waitForTimeout(500);
  await expectOrder(page);
  expectNoProblems(opened);
});

it('without a graphics card the flows are drawn by the map itself, and flowmap.gl is not fetched', async () => {
  const {page} = await openReady({path: '#/explorar?capas=flujos'});
  const fetched = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({name}) => name),
  );
  expect(fetched.some((name) => name.includes('/maplibre-'))).toBe(true);
  expect(fetched.filter((name) => /\/(deck|map-flows)-/.test(name))).toEqual([]);
});
