import fc from 'fast-check';
import {
  assessmentLevels,
  unscoredFactors,
  type Assessment,
} from '../../../../src/domain/assessments/assessment.ts';
import type {Scenario} from '../../../../src/domain/assessments/scenario.ts';
import type {ZoneRecord} from '../../../../src/domain/assessments/zone-record.ts';

/** An assessment of Cúcuta, invented; a test changes what it speaks of. */
export function assessment(change: Partial<Assessment> = {}): Assessment {
  return {
    id: 'a1',
    territory: '54001',
    factor: 8,
    date: '2026-06-30',
    level: 'emerging',
    evidence: 'Dos alertas en el mes.',
    source: 'Alerta temprana 012-26',
    author: 'MR',
    updated: '2026-07-01T12:00:00.000Z',
    ...change,
  };
}

/** A scenario, invented. */
export function scenario(change: Partial<Scenario> = {}): Scenario {
  return {
    id: 's1',
    name: 'Más peso al conflicto',
    scheme: 'vigia',
    text: 'pesos=conflicto:40',
    saved: '2026-07-01T12:00:00.000Z',
    ...change,
  };
}

/** A saved zone, invented. */
export function zoneRecord(change: Partial<ZoneRecord> = {}): ZoneRecord {
  return {
    id: 'z1',
    name: 'Ruta a pie, 20 km',
    text: 'zona=linea&trazo=-72.5,7.9;-73.1,7.1&km=20',
    saved: '2026-07-01T12:00:00.000Z',
    ...change,
  };
}

const arbitraryAssessment: fc.Arbitrary<Assessment> = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'constructor', 'toString'),
  territory: fc.constantFrom('54001', '05001', '54'),
  factor: fc.constantFrom(...unscoredFactors),
  date: fc.constantFrom('2026-01-31', '2026-02-28'),
  level: fc.constantFrom(...assessmentLevels),
  evidence: fc.constantFrom('una', 'otra «cita» "y más"', 'tres\nlíneas'),
  source: fc.constantFrom('Oficio', 'Visita'),
  author: fc.constantFrom('MR', 'ÑP'),
  updated: fc.constantFrom('2026-03-01T12:00:00.000Z', '2026-03-02T12:00:00.000Z'),
});

/** Sets of assessments, no id twice. */
export const arbitrarySet = fc.uniqueArray(arbitraryAssessment, {
  selector: ({id}) => id,
  maxLength: 7,
});
