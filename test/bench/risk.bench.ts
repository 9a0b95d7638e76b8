import {readFileSync} from 'node:fs';
import {bench, describe} from 'vitest';
import {buildIndex, scoreCells} from '../../src/app/load/risk-index.ts';
import {createRiskTables} from '../../src/app/load/risk-table.ts';
import type {AnswersFile} from '../../src/db/answers.ts';
import {createEngine} from '../../src/db/engine.ts';
import {publishedScenario, type Scenario} from '../../src/state/risk-choice.ts';
import {rebalanced, weightGroups} from '../../src/state/risk-scheme.ts';
import {schemeOf} from '../../src/methodology/schemes.ts';
import {whyOf} from '../../src/ui/risk/why-items.ts';
import {answerOver} from '../app/load/support/risk-table.ts';

const url = new URL('../../public/data/precomputed-risk.json', import.meta.url);
const engine = createEngine(() => Promise.reject(new Error('no WebAssembly here')));
await engine.start().catch(() => undefined);
engine.seed((JSON.parse(readFileSync(url, 'utf8')) as AnswersFile).answers);
const nothing = (): Promise<void> => Promise.resolve();
const table = await createRiskTables(engine, nothing)(2024, 'municipality');

let turn = 0;

/** The scheme with its first dimension at another weight each time, the others following. */
function moved(scheme: Scenario['scheme']): Scenario {
  turn = (turn % 60) + 1;
  const group = weightGroups(schemeOf(scheme))[0]!;
  return {...publishedScenario(scheme), weights: rebalanced(group, group.words[0]!, turn)};
}

const {length} = table.table.territories;

describe('the index of the committed table of 1,122 municipalities', () => {
  for (const scheme of ['factores-onu', 'inform'] as const)
    bench(`one weight moved, ${scheme}: scheme, scores, ranks and cells`, () => {
      scoreCells(buildIndex(table, moved(scheme)));
    });

  bench('one weight moved: the whole answer with its paint', () => {
    answerOver(table, moved('factores-onu'));
  });

  bench('one weight moved: why one territory has its score', () => {
    turn += 1;
    whyOf(answerOver(table, moved('inform')), turn % length, 'national');
  });

  bench('the table, from the committed answer', async () => {
    await createRiskTables(engine, nothing)(2024, 'municipality');
  });
});
