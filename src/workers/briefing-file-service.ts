import {readBriefing, writeScene, type BriefingProblem} from '../state/briefing-document.ts';
import type {Briefing, Scene} from '../state/briefing.ts';

/** What came of a file but for its scenes, which were reported. */
export type BriefingHead =
  | {readonly head: Omit<Briefing, 'scenes'>; readonly problem: null}
  | {readonly head: null; readonly problem: BriefingProblem};

/** Reads the files of briefings. */
export interface BriefingFileService {
  /**
   * Reads a file whole, or says the first thing that is wrong. The scenes are reported one by one, each with its text, and
   * each waited for: the page takes them in steps and not all at once.
   */
  readonly read: (
    bytes: Uint8Array,
    report: (scene: Scene, text: string) => unknown,
  ) => Promise<BriefingHead>;
}

export const briefingFileService: BriefingFileService = {
  async read(bytes, report) {
    const {briefing, problem} = readBriefing(new TextDecoder().decode(bytes));
    if (!briefing) return {head: null, problem};
    const {scenes, ...head} = briefing;
    for (const scene of scenes) await report(scene, writeScene(scene));
    return {head, problem: null};
  },
};
