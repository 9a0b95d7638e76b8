import {expect, it} from 'vitest';
import {expectNoProblems, keptOffline, openReady, query, ready, reloadOffline} from './harness.ts';

it('opens again without a network, engine included', async () => {
  const opened = await openReady();
  await keptOffline(opened.page);
  await reloadOffline(opened);
  await ready(opened.page);
  const [row] = await query(opened.page, 'SELECT count(*) AS posts FROM posts');
  expect(Number(row?.['posts'])).toBeGreaterThan(30);
  expectNoProblems(opened);
});
