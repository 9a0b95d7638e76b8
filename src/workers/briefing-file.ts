import {proxy, transfer} from 'comlink';
import {rememberScene, type BriefingReading} from '../state/briefing-document.ts';
import type {Scene} from '../state/briefing.ts';
import type {BriefingFileService, BriefingHead} from './briefing-file-service.ts';
import {runOnce} from './run-once.ts';

function startWorker(): Worker {
  return new Worker(new URL('./briefing-file.worker.ts', import.meta.url), {type: 'module'});
}

/**
 * Gives what `readBriefing` gives, off the main thread; the bytes are handed over, not copied.
 * @throws {DOMException} AbortError when the signal aborts
 */
export async function readBriefingInWorker(
  bytes: Uint8Array<ArrayBuffer>,
  signal: AbortSignal,
  start: () => Worker = startWorker,
): Promise<BriefingReading> {
  const scenes: Scene[] = [];
  const report = (scene: Scene, text: string): void => {
    // What was frozen is not when it comes out of a worker.
    const own: Scene = {...scene, snapshot: scene.snapshot && Object.freeze(scene.snapshot)};
    rememberScene(own, text);
    scenes.push(own);
  };
  const {head, problem} = await runOnce<BriefingFileService, BriefingHead>(
    start,
    (service) => service.read(transfer(bytes, [bytes.buffer]), proxy(report)),
    signal,
  );
  return head ? {briefing: {...head, scenes}, problem: null} : {briefing: null, problem};
}
