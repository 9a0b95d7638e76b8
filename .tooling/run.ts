import {spawn} from 'node:child_process';

/** What a finished command left behind. */
export interface Finished {
  readonly code: number;
  readonly output: string;
  readonly seconds: number;
}

/** How a command is run. */
export interface RunOptions {
  /** Show the output as it comes, instead of collecting it. */
  readonly isLoud: boolean;
}

/**
 * Runs one command from the project's root and waits for its end.
 *
 * @param command The program and its arguments; programs of `node_modules/.bin` are on the path under npm.
 */
export function run(
  command: readonly [program: string, ...args: string[]],
  {isLoud}: RunOptions,
): Promise<Finished> {
  const [program, ...args] = command;
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: isLoud ? 'inherit' : 'pipe',
      shell: process.platform === 'win32',
    });
    const chunks: string[] = [];
    const collect = (chunk: Buffer): void => void chunks.push(chunk.toString());
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({
        code: code ?? 1,
        output: chunks.join(''),
        seconds: (performance.now() - begun) / 1000,
      });
    });
  });
}
