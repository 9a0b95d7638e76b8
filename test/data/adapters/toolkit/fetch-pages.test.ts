import {describe, expect, it} from 'vitest';
import {fetchSocrata, fetchUnhcr} from '../../../../data/adapters/toolkit/fetch-pages.ts';
import type {Fetch} from '../../../../data/adapters/toolkit/fetch-pages.ts';

const address = 'https://example.org/resource/abcd-1234.json?$order=:id';
const toList = ({bytes}: {bytes: Uint8Array}): unknown =>
  JSON.parse(new TextDecoder().decode(bytes));

/** Answers with one body after the other and keeps the addresses asked for. */
function answer(...bodies: string[]): {fetchPage: Fetch; asked: URL[]; agents: string[]} {
  const asked: URL[] = [];
  const agents: string[] = [];
  const fetchPage: Fetch = (url, {headers}) => {
    asked.push(new URL(url));
    agents.push(headers['user-agent'] ?? '');
    return Promise.resolve(new Response(bodies[asked.length - 1] ?? 'no more', {status: 200}));
  };
  return {fetchPage, asked, agents};
}

describe('fetchSocrata', () => {
  it('asks by pages of 50,000 as a browser would until a page is short', async () => {
    const full = JSON.stringify(Array.from({length: 50_000}, (_, index) => ({index})));
    const {fetchPage, asked, agents} = answer(full, '[{"index":50000}]');
    const rows = toList(await fetchSocrata(address, fetchPage)) as unknown[];
    expect(rows).toHaveLength(50_001);
    expect(asked.map((url) => url.searchParams.get('$offset'))).toEqual(['0', '50000']);
    expect(asked[0]?.searchParams.get('$order')).toBe(':id');
    expect(agents[0]).toMatch(/^Mozilla/);
  });

  it('says what it got when the answer is no list, no JSON or a refusal', async () => {
    const refused: Fetch = () => Promise.resolve(new Response('', {status: 403}));
    const unreachable: Fetch = () => Promise.reject(new TypeError('fetch failed'));
    await expect(fetchSocrata(address, answer('{"error":true}').fetchPage)).rejects.toThrow(
      'expected a list; got {"error":true}',
    );
    await expect(fetchSocrata(address, answer('<html>').fetchPage)).rejects.toThrow(
      'expected JSON; got <html>',
    );
    await expect(fetchSocrata(address, refused)).rejects.toThrow('expected status 200; got 403');
    await expect(fetchSocrata(address, unreachable)).rejects.toThrow('cannot be reached');
  });
});

describe('fetchUnhcr', () => {
  it('asks for every page up to maxPages', async () => {
    const {fetchPage, asked} = answer(
      '{"items":[{"year":2024}],"maxPages":2}',
      '{"items":[{"year":2025}],"maxPages":2}',
    );
    const items = toList(await fetchUnhcr(address, fetchPage));
    expect(items).toEqual([{year: 2024}, {year: 2025}]);
    expect(asked.map((url) => url.searchParams.get('page'))).toEqual(['1', '2']);
  });

  it('gives nothing when a later page has another shape', async () => {
    const {fetchPage} = answer('{"items":[{"year":2024}],"maxPages":2}', '[]');
    await expect(fetchUnhcr(address, fetchPage)).rejects.toThrow('expected {items, maxPages}');
  });
});
