import {mkdtemp, readFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Page} from 'playwright-core';
import {expect} from 'vitest';
import type {VigiaHandle} from '../../../src/app/handle.ts';
import {indicatorOf, type IndicatorId} from '../../../src/methodology/indicators.ts';
import {schemeOf} from '../../../src/methodology/schemes.ts';
import {query} from '../harness.ts';
import {wordsIn} from '../vigia.ts';

type OnWindow = Window & {readonly vigia: VigiaHandle};

/** What Riesgo shows, as plain data. */
export interface RiskFigures {
  /** Score by territory; those without an index are left out. */
  readonly scores: Readonly<Record<string, number>>;
  readonly ranks: Readonly<Record<string, number>>;
  /** Colour class by territory, and the state of those without a colour. */
  readonly colours: Readonly<Record<string, string>>;
  readonly ranked: number;
  readonly runs: {readonly done: number; readonly isStale: boolean} | null;
  /** Rank in 5 % and 95 % of the runs, by territory. */
  readonly intervals: Readonly<Record<string, readonly [low: number, high: number]>>;
  readonly clusterCounts: readonly number[] | null;
  readonly clusterCategories: Readonly<Record<string, number>>;
  readonly islands: readonly string[];
  readonly cutoff: number;
  readonly spearman: number | null;
  readonly shifts: Readonly<Record<string, number>>;
  readonly failures: readonly string[];
}

/** The numbers of Riesgo on the screen. */
export function riskFiguresOf(page: Page): Promise<RiskFigures> {
  return page.evaluate(() => {
    const {risk, failures} = (window as unknown as OnWindow).vigia.snapshot;
    if (!risk) throw new Error('Riesgo has no numbers yet.');
    const {territories} = risk.table.table;
    const {stability, clusters, comparison, paint} = risk;
    const known = (values: ArrayLike<number>): Record<string, number> =>
      Object.fromEntries(
        territories
          .map((code, row) => [code, values[row] ?? NaN] as const)
          .filter(([, value]) => !Number.isNaN(value)),
      );
    const breaks = paint.scale.kind === 'classes' ? paint.scale.breaks : [];
    const classOf = (value: number): number =>
      breaks.length === 0 ? value : breaks.filter((limit) => value >= limit).length;
    const intervals = territories.map(
      (code, row) =>
        [code, [stability?.rankLow[row] ?? NaN, stability?.rankHigh[row] ?? NaN] as const] as const,
    );
    return {
      scores: known(risk.index.score),
      ranks: known(risk.ranks),
      colours: Object.fromEntries(
        [...paint.cells].map(([code, {status, value}]) => [
          code,
          status === 'observed' ? String(classOf(value)) : status,
        ]),
      ),
      ranked: risk.ranked,
      runs: stability && {done: stability.done, isStale: stability.isStale},
      intervals: Object.fromEntries(intervals.filter(([, [low]]) => !Number.isNaN(low))),
      clusterCounts: clusters && [...clusters.counts],
      clusterCategories: Object.fromEntries(clusters?.category ?? []),
      islands: [...(clusters?.islands ?? [])],
      cutoff: clusters?.cutoff ?? NaN,
      spearman: comparison?.spearman ?? null,
      shifts: Object.fromEntries(comparison?.shift ?? []),
      failures: failures.map(({part, message}) => `${part}: ${message}`),
    };
  });
}

/** Waits until the thousand runs speak of the index that is shown. */
export async function runsDone(page: Page): Promise<RiskFigures> {
  await expect
    .poll(async () => (await riskFiguresOf(page)).runs, {timeout: 60_000})
    .toEqual({done: 1000, isStale: false});
  return riskFiguresOf(page);
}

/** Value of every indicator of a territory in an edition, straight from the tables, in its own unit. */
export async function valuesOf(page: Page, code: string): Promise<ReadonlyMap<string, number>> {
  const rows = await query(
    page,
    `SELECT indicator, value::DOUBLE AS value FROM indicators
     WHERE territory = '${code}' AND year = 2024 AND status = 'observed'`,
  );
  return new Map(rows.map(({indicator, value}) => [String(indicator), Number(value)]));
}

/** A value between its limits as method.md says: 10·(x − min)/(max − min), of ln(0.001 + x) where the limits say so. */
function rescaled(id: IndicatorId, value: number): number {
  const {goalposts, direction} = indicatorOf(id);
  const place = (x: number): number => (goalposts.log ? Math.log(0.001 + x) : x);
  const [low, high] = [place(goalposts.min), place(goalposts.max)];
  const score = Math.min(10, Math.max(0, (10 * (place(value) - low)) / (high - low)));
  return direction === 'less' ? 10 - score : score;
}

interface Weighted {
  readonly weight: number;
  readonly score: number;
}

const mean = (parts: readonly Weighted[]): Weighted['score'] =>
  parts.reduce((sum, {weight, score}) => sum + weight * score, 0) /
  parts.reduce((sum, {weight}) => sum + weight, 0);

/**
 * The score of a territory by another way than the page's: from rows of SQL up the tree of `factores-onu`. For territories with
 * a value in every indicator; `weights` are those of the six dimensions, in their order.
 */
export function scoreByHand(
  values: ReadonlyMap<string, number>,
  weights: readonly number[],
): number {
  const dimensions = schemeOf('factores-onu').dimensions.map(({categories}, at) => {
    const inner = categories.map(({weight, indicators}) => {
      const scored = indicators.filter(({indicator}) => values.has(indicator));
      const parts = scored.map((entry) => ({
        weight: entry.weight,
        score: rescaled(entry.indicator, values.get(entry.indicator) ?? NaN),
      }));
      return {weight, score: mean(parts)};
    });
    return {weight: weights[at] ?? NaN, score: mean(inner)};
  });
  return mean(dimensions);
}

/** Saves what a click downloads and reads it. */
export async function downloaded(
  page: Page,
  click: () => Promise<void>,
): Promise<{name: string; text: string; path: string}> {
  const download = page.waitForEvent('download');
  await click();
  const file = await download;
  const path = join(await mkdtemp(join(tmpdir(), 'vigia-')), file.suggestedFilename());
  await file.saveAs(path);
  return {name: file.suggestedFilename(), text: await readFile(path, 'utf8'), path};
}

/** What is read of a panel once it says something: it follows the map by a frame. */
export async function panelSays(page: Page, words: string | RegExp): Promise<string> {
  const read = async (): Promise<string> => {
    const text = await wordsIn(page, 'vg-risk-panel');
    return text.replaceAll('\u00a0', ' ');
  };
  if (typeof words === 'string') await expect.poll(read).toContain(words);
  else await expect.poll(read).toMatch(words);
  return read();
}
