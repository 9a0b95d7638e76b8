import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {cruise, type ICruiseOptions, type ICruiseResult} from 'dependency-cruiser';
import {beforeAll, describe, expect, it} from 'vitest';
import {listFiles} from '../../.tooling/walk.ts';

const root = join(import.meta.dirname, '../..');
const planted = join(import.meta.dirname, 'planted');

interface Configuration {
  readonly forbidden: readonly {readonly name: string}[];
  readonly options: ICruiseOptions;
}

const {options, ...ruleSet} = createRequire(import.meta.url)(
  join(root, '.dependency-cruiser.cjs'),
) as Configuration;

async function run(baseDir: string, folders: string[]): Promise<ICruiseResult> {
  const {output} = await cruise(folders, {
    ...options,
    baseDir,
    ruleSet: ruleSet as NonNullable<ICruiseOptions['ruleSet']>,
    validate: true,
  });
  if (typeof output === 'string') throw new Error('Got text from the checker, expected a result.');
  return output;
}

/** What a planted file says it breaks, in its first line; `-` where it breaks nothing. */
function expectedRule(file: string): string {
  return /^\/\/ breaks: (\S+)/.exec(readFileSync(join(planted, file), 'utf8'))?.[1] ?? '';
}

describe('the boundary checker', () => {
  let broken: ReadonlyMap<string, readonly string[]>;

  beforeAll(async () => {
    const {summary} = await run(planted, ['src', 'data', 'test']);
    const files = [...new Set(summary.violations.map(({from}) => from))];
    const rulesOf = (file: string): string[] =>
      summary.violations.filter(({from}) => from === file).map(({rule}) => rule.name);
    broken = new Map(files.map((file) => [file, rulesOf(file)]));
  });

  const files = listFiles(planted).filter((file) => file.endsWith('.ts'));

  it.each(files.filter((file) => expectedRule(file) !== '-'))(
    'finds what is planted in %s',
    (file) => {
      expect(broken.get(file)).toContain(expectedRule(file));
    },
  );

  it.each(files.filter((file) => expectedRule(file) === '-'))('lets %s be', (file) => {
    expect(broken.get(file) ?? []).toEqual([]);
  });
});

describe('the source tree', () => {
  it('is really cruised, and keeps the rules', async () => {
    const {modules, summary} = await run(root, ['src', 'data']);
    expect(modules.filter(({source}) => source.startsWith('src/')).length).toBeGreaterThan(20);
    expect(summary.violations.map(({from, to, rule}) => `${rule.name}: ${from} → ${to}`)).toEqual(
      [],
    );
  });
});
