import {readFileSync} from 'node:fs';
import type {AnswersFile} from '../../../../src/db/answers.ts';
import {createEngine, type Engine} from '../../../../src/db/engine.ts';
import type {SqlValue} from '../../../../src/db/query.ts';

/** The file of precomputed answers, as the browser fetches it. */
export function precomputed(): AnswersFile {
  const url = new URL('../../../../public/data/precomputed.json', import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8')) as AnswersFile;
}

/** An engine whose DuckDB could not start and that has only the precomputed answers. */
export async function startSeededEngine(): Promise<Engine> {
  const engine = createEngine(() => Promise.reject(new Error('no WebAssembly here')));
  engine.seed(precomputed().answers);
  await engine.start().catch(() => undefined);
  return engine;
}

/** Answers by query name; each gets the SQL values. */
export type Answers = Readonly<Record<string, (values: readonly SqlValue[]) => object>>;

/** An engine that answers from a table of functions; the same object for equal values. */
export function fakeEngine(answers: Answers): Engine {
  const given = new Map<string, object>();
  const run = (name: string, values: readonly SqlValue[]): object => {
    const key = name + JSON.stringify(values);
    const answer = given.get(key) ?? answers[name]?.(values);
    if (!answer) throw new Error(`Asked ${name}, which the test has no answer for.`);
    given.set(key, answer);
    return answer;
  };
  return {
    status: 'ready',
    hold: () => undefined,
    start: () => Promise.resolve(),
    run: (query, params) => Promise.resolve(run(query.name, query.params(params)) as never),
    peek: () => undefined,
    sql: () => Promise.reject(new Error('no SQL in this test')),
    seed: () => undefined,
    close: () => undefined,
  };
}
