import {ShapeError} from './bad-row.ts';
import type {AdapterInput} from './records.ts';

/** datos.gov.co answers 403 to clients that do not look like a browser. */
const headers = {
  accept: 'application/json',
  'user-agent':
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0 Safari/537.36',
} as const;

const socrataPageSize = 50_000;
const unhcrPageSize = 1000;

/** What the pagers need of `fetch`. */
export type Fetch = (url: string, init: {headers: Record<string, string>}) => Promise<Response>;

async function fetchJson(url: string, fetchPage: Fetch): Promise<unknown> {
  const response = await fetchPage(url, {headers}).catch((cause: unknown) => {
    throw new ShapeError(`${url}: expected an answer; the address cannot be reached`, {cause});
  });
  if (!response.ok) throw new ShapeError(`${url}: expected status 200; got ${response.status}`);
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ShapeError(`${url}: expected JSON; got ${text.slice(0, 80)}`, {cause});
  }
}

const toInput = (file: string, list: readonly unknown[]): AdapterInput => ({
  file,
  bytes: new TextEncoder().encode(JSON.stringify(list)),
});

/**
 * Gives every row of a Socrata address, page by page in the order of the rows, as one JSON list.
 * @throws {ShapeError} when a page is not a list or cannot be had: then nothing is given
 */
export async function fetchSocrata(
  address: string,
  fetchPage: Fetch = fetch,
): Promise<AdapterInput> {
  const rows: unknown[] = [];
  for (;;) {
    const url = new URL(address);
    url.searchParams.set('$limit', String(socrataPageSize));
    url.searchParams.set('$offset', String(rows.length));
    const page = await fetchJson(url.href, fetchPage);
    if (!Array.isArray(page)) {
      throw new ShapeError(
        `${url.href}: expected a list; got ${JSON.stringify(page).slice(0, 80)}`,
      );
    }
    rows.push(...(page as unknown[]));
    if (page.length < socrataPageSize) return toInput(address, rows);
  }
}

interface UnhcrPage {
  readonly items: readonly unknown[];
  readonly maxPages: number;
}

function isUnhcrPage(page: unknown): page is UnhcrPage {
  const {items, maxPages} = (page ?? {}) as Partial<UnhcrPage>;
  return Array.isArray(items) && typeof maxPages === 'number';
}

/**
 * Gives every item of a UNHCR address, from page 1 to `maxPages`, as one JSON list.
 * @throws {ShapeError} when a page is not `{items, maxPages}` or cannot be had: then nothing is given
 */
export async function fetchUnhcr(address: string, fetchPage: Fetch = fetch): Promise<AdapterInput> {
  const items: unknown[] = [];
  let lastPage = 1;
  for (let number = 1; number <= lastPage; number++) {
    const url = new URL(address);
    url.searchParams.set('limit', String(unhcrPageSize));
    url.searchParams.set('page', String(number));
    const page = await fetchJson(url.href, fetchPage);
    if (!isUnhcrPage(page)) {
      const found = JSON.stringify(page).slice(0, 80);
      throw new ShapeError(`${url.href}: expected {items, maxPages}; got ${found}`);
    }
    items.push(...page.items);
    lastPage = page.maxPages;
  }
  return toInput(address, items);
}
