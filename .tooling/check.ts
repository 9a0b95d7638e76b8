import {run, type Finished} from './run.ts';

const steps: readonly (readonly [name: string, ...command: [string, ...string[]]])[] = [
  ['types', 'tsc', '--noEmit'],
  ['lint', 'eslint', '--max-warnings', '0', '.'],
  ['boundaries', 'depcruise', '--config', '.dependency-cruiser.cjs', 'src', 'data', 'test'],
  ['formatting', 'prettier', '--check', '--log-level', 'warn', '.'],
];

async function runStep([name, ...command]: (typeof steps)[number]): Promise<Finished> {
  const finished = await run(command, {isLoud: false});
  const verdict = finished.code === 0 ? 'ok' : 'FAILED';
  process.stdout.write(`${name.padEnd(12)}${verdict.padEnd(8)}${finished.seconds.toFixed(1)} s\n`);
  if (finished.code !== 0) process.stdout.write(`${finished.output.trimEnd()}\n`);
  return finished;
}

const finished = await Promise.all(steps.map(runStep));
const failed = steps.filter((_, index) => finished[index]?.code !== 0).map(([name]) => name);
process.stdout.write(
  failed.length === 0 ? 'check: all passed\n' : `check: failed: ${failed.join(', ')}\n`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
