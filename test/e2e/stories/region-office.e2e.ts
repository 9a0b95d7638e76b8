import {readFile} from 'node:fs/promises';
import {strFromU8, unzipSync} from 'fflate';
import {expect, it} from 'vitest';
import {expectNoProblems, openPage} from '../harness.ts';
import {stateOf, wordsIn} from '../vigia.ts';

it('an office opens its link, sorts by homicides, picks a municipality, takes the kit and prints', async () => {
  const opened = await openPage({path: '#/region/54', hasWebgl: false});
  const {page} = opened;
  await page.getByRole('heading', {name: 'Norte de Santander', level: 1}).waitFor();
  expect(await wordsIn(page, 'vg-region-report .sentence')).toContain(
    'aloja al 11,7 % de las personas venezolanas',
  );

  await page.getByRole('button', {name: /^Homicidios por 100.000 hab./}).click();
  await page.waitForURL(/orden=tasa-de-homicidios/);
  const first = page.locator('vg-region-table tbody .row').first();
  const name = (await first.locator('.choose').innerText()).trim();
  await first.locator('.choose').click();
  const {selected} = await stateOf(page);
  await expect.poll(() => page.url()).toContain(`sel=${selected ?? 'none'}`);

  // The row that stands first has the highest rate.
  const file = await page.evaluate(() => {
    const handle = (
      window as unknown as {
        vigia: {
          snapshot: {
            region: {
              municipalities: {code: string; name: string}[];
              facts: {id: string; municipalities: {value: number | null}[] | null}[];
            };
          };
        };
      }
    ).vigia;
    const {municipalities, facts} = handle.snapshot.region;
    const rates = facts.find(({id}) => id === 'homicides-rate')?.municipalities ?? [];
    const values = rates.map(({value}) => value ?? -1);
    return municipalities[values.indexOf(Math.max(...values))];
  });
  expect([file?.code, file?.name]).toEqual([selected, name]);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: 'Descargar kit'}).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^vigia-54-norte-de-santander-.*\.zip$/);
  const files = unzipSync(new Uint8Array(await readFile(await download.path())));
  const lines = strFromU8(files['municipios.csv']!).split('\r\n');
  const rows = lines.filter((line) => /^54\d{3},/.test(line));
  expect(rows).toHaveLength(40);
  expect(strFromU8(files['LEEME.txt']!)).toContain('#/region/54?');

  const head = lines.find((line) => line.startsWith('code,'))!.split(',');
  const column = head.indexOf('venezolanos_2023');
  const sum = rows.reduce((all, row) => all + Number(row.split(',')[column]), 0);
  expect(sum).toBe(337_666);

  const pdf = await page.pdf({format: 'A4'});
  expect(pdf.length).toBeGreaterThan(20_000);
  expectNoProblems(opened);
});
