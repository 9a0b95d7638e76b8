import {expect, it} from 'vitest';
import {findBarriers} from './axe.ts';
import {expectNoProblems, openReady} from './harness.ts';
import {go} from './vigia.ts';

const views = {
  empty: '#/explorar?capas=',
  explore: '#/explorar?capas=coropletas,zona,rutas,flujos,hechos,puestos&unidad=municipio',
  selected: '#/explorar?sel=54001&unidad=municipio',
  post: '#/explorar?sel=puesto:simon-bolivar',
  table: '#/explorar?tabla=1',
  sources: '#/datos',
} as const;

it.each([{isDark: false}, {isDark: true}])('axe finds nothing in any state, %j', async (theme) => {
  const opened = await openReady(theme);
  const found: Record<string, string[]> = {};
  for (const [name, address] of Object.entries(views)) {
    await go(opened.page, address);
    const barriers = await findBarriers(opened.page);
    if (barriers.length > 0) found[name] = barriers;
  }
  expect(found).toEqual({});
  expectNoProblems(opened);
});

it('axe finds nothing on a phone, in English', async () => {
  const {page} = await openReady({size: [390, 844], language: 'en'});
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('button', {name: 'Layers and filters'}).first().click();
  await page.waitForTimeout(400);
  expect(await findBarriers(page)).toEqual([]);
});
