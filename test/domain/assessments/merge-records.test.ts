import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {compareAssessments, type Assessment} from '../../../src/domain/assessments/assessment.ts';
import {toAssessment} from '../../../src/domain/assessments/check-assessment.ts';
import {
  mergeAssessments,
  mergeScenarios,
  resolveConflict,
} from '../../../src/domain/assessments/merge-records.ts';
import {arbitrarySet, assessment, scenario} from './support/records.ts';

const ordered = (set: readonly Assessment[]): Assessment[] => [...set].sort(compareAssessments);

/** Puts what a choice gives into a set, as the store does. */
function put(set: readonly Assessment[], records: readonly Assessment[]): Assessment[] {
  return [...new Map([...set, ...records].map((entry) => [entry.id, entry])).values()];
}

describe('mergeAssessments', () => {
  it('adds what is new and leaves what is the same', () => {
    const other = assessment({id: 'b'});
    expect(mergeAssessments([assessment()], [assessment(), other])).toEqual({
      merged: [assessment(), other],
      added: [other],
      unchanged: ['a1'],
      conflicts: [],
    });
  });

  it('keeps mine and names the conflict when the same id says something else', () => {
    const theirs = assessment({level: 'present', updated: '2026-09-01T00:00:00.000Z'});
    const {merged, added, conflicts} = mergeAssessments([assessment()], [theirs]);
    expect(merged).toEqual([assessment()]);
    expect(added).toEqual([]);
    expect(conflicts).toEqual([{key: 'a1', mine: assessment(), theirs}]);
  });

  it('is no conflict when another author judges the same factor at the same date', () => {
    const theirs = assessment({id: 'b', author: 'JP', level: 'absent'});
    const {merged, conflicts} = mergeAssessments([assessment()], [theirs]);
    expect(merged).toEqual([assessment(), theirs]);
    expect(conflicts).toEqual([]);
  });

  it('takes the later moment when nothing else differs', () => {
    const later = assessment({updated: '2026-08-01T00:00:00.000Z'});
    expect(mergeAssessments([assessment()], [later]).merged).toEqual([later]);
    expect(mergeAssessments([later], [assessment()]).merged).toEqual([later]);
    expect(mergeAssessments([later], [assessment()]).conflicts).toEqual([]);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(arbitrarySet, arbitrarySet, (mine, theirs) => {
        const first = mergeAssessments(mine, theirs);
        const second = mergeAssessments(first.merged, theirs);
        expect(second.merged).toEqual(first.merged);
        expect(second.added).toEqual([]);
        expect(second.conflicts).toEqual(first.conflicts);
      }),
    );
  });

  it('loses nothing: every record stands, or is in a conflict, or differs in its moment alone', () => {
    fc.assert(
      fc.property(arbitrarySet, arbitrarySet, (mine, theirs) => {
        const {merged, conflicts} = mergeAssessments(mine, theirs);
        const left = [
          ...merged,
          ...conflicts.flatMap((conflict) => [conflict.mine, conflict.theirs]),
        ];
        const withoutMoment = ({updated: _, ...rest}: Assessment): string => JSON.stringify(rest);
        const said = new Set(left.map(withoutMoment));
        expect([...mine, ...theirs].filter((entry) => !said.has(withoutMoment(entry)))).toEqual([]);
      }),
    );
  });

  it('does not depend on the order of the files when there is no conflict', () => {
    fc.assert(
      fc.property(arbitrarySet, arbitrarySet, arbitrarySet, (mine, one, other) => {
        // Where two sets disagree, all take what the first says: ids are shared, content too.
        const said = new Map([...other, ...one, ...mine].map((entry) => [entry.id, entry]));
        const agreed = (set: Assessment[]): Assessment[] =>
          set.map((entry) => ({...said.get(entry.id)!, updated: entry.updated}));
        const merge = (...files: Assessment[][]): Assessment[] =>
          ordered(
            files.reduce<readonly Assessment[]>(
              (all, file) => mergeAssessments(all, agreed(file)).merged,
              agreed(mine),
            ),
          );
        expect(merge(one, other)).toEqual(merge(other, one));
      }),
    );
  });
});

describe('resolveConflict', () => {
  const theirs = assessment({level: 'present'});
  const conflict = {key: 'a1', mine: assessment(), theirs};

  it('writes nothing to keep mine, and theirs to take theirs', () => {
    expect(resolveConflict(conflict, 'mine')).toEqual([]);
    expect(resolveConflict(conflict, 'theirs')).toEqual([theirs]);
  });

  it('writes theirs beside mine under an id of its own, the same everywhere', () => {
    const [copy] = resolveConflict(conflict, 'both');
    expect(copy).toEqual({...theirs, id: copy!.id});
    expect(copy!.id).toMatch(/^a1-[0-9a-f]{16}$/);
    expect(resolveConflict(conflict, 'both')).toEqual([copy]);
    expect(toAssessment(copy)).toEqual(copy);
  });

  it('makes ids that may be copied again', () => {
    const long = 'x'.repeat(64);
    const [copy] = resolveConflict(
      {key: long, mine: assessment({id: long}), theirs: assessment({id: long, level: 'absent'})},
      'both',
    );
    expect(toAssessment(copy)).toEqual(copy);
  });

  it('settles every conflict for good with both: the same file again brings nothing', () => {
    fc.assert(
      fc.property(arbitrarySet, arbitrarySet, (mine, file) => {
        const {merged, conflicts} = mergeAssessments(mine, file);
        const kept = conflicts.reduce<readonly Assessment[]>(
          (set, one) => put(set, resolveConflict(one, 'both')),
          merged,
        );
        const again = mergeAssessments(kept, file);
        expect(again.conflicts).toEqual([]);
        expect(again.added).toEqual([]);
      }),
    );
  });
});

describe('scenarios', () => {
  it('merge by id as assessments do', () => {
    const theirs = scenario({name: 'Otro nombre'});
    const {conflicts} = mergeScenarios([scenario()], [theirs, scenario({id: 's2'})]);
    expect(conflicts).toEqual([{key: 's1', mine: scenario(), theirs}]);
  });
});
