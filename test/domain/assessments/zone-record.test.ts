import {describe, expect, it} from 'vitest';
import {checkZoneRecord, toZoneRecord} from '../../../src/domain/assessments/zone-record.ts';
import {zoneRecord} from './support/records.ts';

const faults = (value: unknown): string[] =>
  checkZoneRecord(value).map(({expected, field}) => `${field ?? ''}: ${expected}`);

describe('a saved zone', () => {
  it('has an id, a name, the words of its address and a moment', () => {
    expect(checkZoneRecord(zoneRecord())).toEqual([]);
    expect(faults({id: '-', name: '  ', text: '', saved: '2026-11-24'})).toEqual([
      'id: id',
      'name: name',
      'text: text',
      'saved: timestamp',
    ]);
  });

  it('has nothing else, and nothing less', () => {
    expect(faults({...zoneRecord(), scheme: 'vigia'})).toEqual(['scheme: known-field']);
    expect(faults({id: 'z1', name: 'A', text: 'x'})).toEqual(['saved: field']);
    expect(faults(null)).toEqual([': object']);
  });

  it('has a name of at most 80 characters and words of at most 4,000', () => {
    expect(faults(zoneRecord({name: 'x'.repeat(81), text: 'x'.repeat(4001)}))).toEqual([
      'name: name',
      'text: text-length',
    ]);
  });

  it('is copied, or null', () => {
    expect(toZoneRecord(zoneRecord())).toEqual(zoneRecord());
    expect(toZoneRecord({})).toBeNull();
  });
});
