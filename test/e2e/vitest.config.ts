import {join} from 'node:path';
import {defineConfig} from 'vitest/config';

export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: {
    include: ['test/e2e/**/*.e2e.ts'],
    globalSetup: ['test/e2e/global-setup.ts'],
    environment: 'node',
    // One browser and two cores: pages side by side would only wait for each other.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // A page on two busy cores may take longer than the second that Vitest gives; a poll ends as soon as it is right.
    expect: {poll: {timeout: 15_000}},
  },
});
