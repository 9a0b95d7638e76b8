import {fileURLToPath} from 'node:url';
import {createServer} from 'vite';
import type * as Examples from './examples/build-examples.ts';
import type {ExampleFolders} from './examples/build-examples.ts';
import {projectFolders} from './tables/folders.ts';

/**
 * Writes the numbers of the example briefings. The queries import their `.sql` with Vite's `?raw`, which tsx does not know,
 * so Vite loads them; its runner must stay open, because the loader of the app fetches parts of itself by need.
 * @see writeExamples
 */
export async function buildExamples(folders: ExampleFolders): Promise<void> {
  const server = await createServer({
    configFile: false,
    logLevel: 'silent',
    appType: 'custom',
    server: {middlewareMode: true, hmr: false, ws: false, watch: null},
    optimizeDeps: {noDiscovery: true},
  });
  try {
    const path = fileURLToPath(new URL('examples/build-examples.ts', import.meta.url));
    const module = (await server.ssrLoadModule(path)) as typeof Examples;
    await module.writeExamples(folders);
  } finally {
    await server.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildExamples({dir: projectFolders.output});
}
