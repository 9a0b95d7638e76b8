import {describe, expect, it} from 'vitest';
import {territoryFills} from '../../src/map/layers/territories.ts';
import {riskMarks} from '../../src/map/layers/risk-marks.ts';
import {decodeValue, encodeValue} from '../../src/state/snapshot-codec.ts';
import {frozenSnapshot} from '../../src/state/frozen-snapshot.ts';
import {paintOf} from '../../src/state/painted.ts';
import {describeRisk} from '../../src/state/risk-words.ts';
import {emptySnapshot, type Snapshot} from '../../src/state/snapshot.ts';
import {snapshotProblem} from '../../src/state/snapshot-shape.ts';
import {twinKindsOf, twinOf} from '../../src/state/table-twin.ts';
import {answerOver, fourMunicipalities} from '../app/load/support/risk-table.ts';
import {viewWith} from './support/view.ts';

const live: Snapshot = {...emptySnapshot, risk: answerOver(fourMunicipalities)};
const back = decodeValue(JSON.parse(JSON.stringify(encodeValue(frozenSnapshot(live))))) as Snapshot;
const riskView = (snapshot: Snapshot) => viewWith({screen: 'riesgo', selected: '54001'}, snapshot);

describe('a frozen view of Riesgo', () => {
  it('draws the same map, marks, words and table of the index', () => {
    expect(snapshotProblem(back)).toBeNull();
    expect(territoryFills(paintOf(back)!)).toEqual(territoryFills(paintOf(live)!));
    expect(riskMarks(riskView(back))).toEqual(riskMarks(riskView(live)));
    expect(describeRisk(riskView(back))).toBe(describeRisk(riskView(live)));
    const [frozenTwin, liveTwin] = [back, live].map((one) => twinOf(riskView(one), 'index')!);
    expect(frozenTwin!.rows).toEqual(liveTwin!.rows);
    expect(frozenTwin!.columns).toEqual(liveTwin!.columns);
  });

  it('has no table of the indicators, rather than one in which all is missing', () => {
    expect(twinKindsOf(riskView(live))).toContain('indicators');
    expect(twinKindsOf(riskView(back))).not.toContain('indicators');
  });
});
