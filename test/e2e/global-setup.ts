import {chromium} from 'playwright-core';
import type {TestProject} from 'vitest/node';
import {ensureChromium} from '../../.tooling/chromium.ts';
import {ensureOffice, type Office} from '../../.tooling/libreoffice.ts';
import {ensureBuild, ensureData} from '../../.tooling/ensure.ts';
import {softwareGl} from './chromium-flags.ts';
import {isGivenDist} from './dist.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the one browser of the run can be connected to. */
    browserEndpoint: string;
    /** What opens a presentation and reads it. */
    office: Office;
    /** The browser's program, for a test that needs it with other flags. */
    chromiumPath: string;
  }
}

/** Finds (or installs) Chromium and LibreOffice, builds the site if it is stale and not given, and starts the browser all stories share. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = ensureChromium();
  const office = ensureOffice();
  await ensureData();
  if (!isGivenDist) await ensureBuild();
  const server = await chromium.launchServer({executablePath, args: [...softwareGl]});
  project.provide('browserEndpoint', server.wsEndpoint());
  project.provide('chromiumPath', executablePath);
  project.provide('office', office);
  return () => server.close();
}
