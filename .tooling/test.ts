import {readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {run} from './run.ts';

type Step = readonly [name: string, ...command: [string, ...string[]]];

const reports = join(import.meta.dirname, '..', 'node_modules', '.cache', 'vigia-test');

function vitest(name: string, ...args: string[]): Step {
  const report = join(reports, `${name}.json`);
  rmSync(report, {force: true});
  return [
    name,
    'vitest',
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
}

/** In the order in which a failure is cheapest to learn of. */
const steps: readonly Step[] = [
  ['data', 'tsx', 'data/ensure.ts'],
  ['check', 'npm', 'run', '--silent', 'check'],
  ['data:check', 'npm', 'run', '--silent', 'data:check'],
  vitest('unit'),
  ['build', 'npm', 'run', '--silent', 'build', '--', '--quick'],
  ['size', 'npm', 'run', '--silent', 'size'],
  vitest('end-to-end', '--config', 'test/e2e/vitest.config.ts'),
];

interface Counts {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

function readCounts(name: string): Counts {
  try {
    return JSON.parse(readFileSync(join(reports, `${name}.json`), 'utf8')) as Counts;
  } catch {
    return {numPassedTests: 0, numFailedTests: 0};
  }
}

const failed: string[] = [];
for (const [name, ...command] of steps) {
  process.stdout.write(`\n── ${name}\n`);
  const {code, seconds} = await run(command, {isLoud: true});
  process.stdout.write(`${name}: ${code === 0 ? 'ok' : 'FAILED'}, ${seconds.toFixed(0)} s\n`);
  if (code !== 0) failed.push(name);
}

const counts = ['unit', 'end-to-end'].map(readCounts);
const passedTests = counts.reduce((sum, {numPassedTests}) => sum + numPassedTests, 0);
const failedTests = counts.reduce((sum, {numFailedTests}) => sum + numFailedTests, 0);
if (failed.length > 0) process.stdout.write(`\nFailed steps: ${failed.join(', ')}\n`);
process.stdout.write(`\n${String(passedTests)} passed, ${String(failedTests)} failed\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
