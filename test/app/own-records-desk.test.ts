import {describe, expect, it} from 'vitest';
import {openAssessmentDesk, type AssessmentDesk} from '../../src/app/own-records-desk.ts';
import {openOwnRecords, type OwnRecords} from '../../src/app/own-records.ts';
import {
  writeAssessments,
  readAssessments,
} from '../../src/domain/assessments/assessment-document.ts';
import type {Assessment} from '../../src/domain/assessments/assessment.ts';
import {askAssessments} from '../../src/ui/risk/assessment-events.ts';
import {assessment} from '../domain/assessments/support/records.ts';

const now = '2026-11-24T15:00:00.000Z';

interface Setting {
  readonly target: EventTarget;
  readonly records: OwnRecords;
  readonly desk: AssessmentDesk;
  readonly files: (readonly [name: string, text: string])[];
}

async function desk(entries: readonly Assessment[] = []): Promise<Setting> {
  const records = await openOwnRecords(undefined, {channel: null});
  await records.assessments.put(entries);
  const target = new EventTarget();
  const files: (readonly [string, string])[] = [];
  const made = openAssessmentDesk(records, {
    isTerritory: (code) => code !== '99999',
    now: () => now,
    download: (name, text) => files.push([name, text]),
    onImport: () => undefined,
  });
  made.attach(target);
  return {target, records, desk: made, files};
}

function bring(target: EventTarget, entries: readonly Assessment[]): void {
  const [text = ''] = writeAssessments(entries, now);
  askAssessments(target, 'vg-assessment-import', {text, fileName: 'jp.json'});
}

describe('the desk of assessments', () => {
  it('saves and removes', async () => {
    const {target, records} = await desk();
    askAssessments(target, 'vg-assessment-save', {assessment: assessment()});
    expect(records.assessments.list()).toEqual([assessment()]);
    askAssessments(target, 'vg-assessment-remove', {id: 'a1'});
    expect(records.assessments.list()).toEqual([]);
  });

  it('gives all, or those of a territory, as a file that can be read again', async () => {
    const here = assessment();
    const there = assessment({id: 'b', territory: '05001'});
    const {target, files} = await desk([here, there]);
    askAssessments(target, 'vg-assessment-export', {territory: null});
    askAssessments(target, 'vg-assessment-export', {territory: '54001'});
    expect(files.map(([name]) => name)).toEqual([
      'vigia-valoraciones-2026-11-24.json',
      'vigia-valoraciones-54001-2026-11-24.json',
    ]);
    expect(files.map(([, text]) => readAssessments(text).entries)).toEqual([[there, here], [here]]);
  });

  it('takes a file, keeps mine of a conflict, and settles it by the choice', async () => {
    const {target, records, desk: made} = await desk([assessment()]);
    const theirs = assessment({level: 'present'});
    bring(target, [theirs, assessment({id: 'b'})]);
    expect(made.lastImport).toMatchObject({fileName: 'jp.json', added: 1, problems: []});
    expect(made.lastImport?.conflicts).toHaveLength(1);
    expect(records.assessments.list()).toEqual([assessment(), assessment({id: 'b'})]);

    askAssessments(target, 'vg-assessment-resolve', {key: 'a1', choice: 'theirs'});
    expect(records.assessments.list()).toEqual([theirs, assessment({id: 'b'})]);
    expect(made.lastImport?.conflicts).toEqual([]);
    askAssessments(target, 'vg-assessment-import-read', null);
    expect(made.lastImport).toBeNull();
  });

  it('shows mine again when it was changed after the file was read', async () => {
    const {target, records, desk: made} = await desk([assessment()]);
    bring(target, [assessment({level: 'present'})]);
    const edited = assessment({evidence: 'Tres alertas en el mes.'});
    askAssessments(target, 'vg-assessment-save', {assessment: edited});

    askAssessments(target, 'vg-assessment-resolve', {key: 'a1', choice: 'theirs'});
    expect(records.assessments.list()).toEqual([edited]);
    expect(made.lastImport?.conflicts[0]?.mine).toEqual(edited);
    askAssessments(target, 'vg-assessment-resolve', {key: 'a1', choice: 'theirs'});
    expect(records.assessments.list()).toEqual([assessment({level: 'present'})]);
  });

  it('refuses a file with a territory that is not drawn, and changes nothing', async () => {
    const {target, records, desk: made} = await desk([assessment()]);
    bring(target, [assessment({id: 'b'}), assessment({id: 'c', territory: '99999'})]);
    expect(made.lastImport?.problems).toMatchObject([{expected: 'known-territory', entry: 2}]);
    expect(records.assessments.list()).toEqual([assessment()]);
  });
});
