import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';

/** As root on Debian installs packages, saying so first; does nothing elsewhere. `options` are those of `apt-get install`. */
export function installOnDebian(
  message: string,
  packages: readonly string[],
  options: readonly string[] = [],
): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  process.stdout.write(`${message}\n`);
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', ...options, ...packages],
  ]) {
    spawnSync('apt-get', args, {stdio: ['ignore', 'ignore', 'inherit'], env});
  }
}
