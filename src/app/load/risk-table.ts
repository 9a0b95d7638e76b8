import type {Engine} from '../../db/engine.ts';
import {indicatorValues} from '../../db/queries/indicator-values.ts';
import type {Status} from '../../methodology/cell.ts';
import type {Edition} from '../../methodology/indicators.ts';
import type {RiskTable} from '../../state/risk-answer.ts';
import type {MapLevel} from '../../state/snapshot.ts';

/** Fetches the answers that Riesgo opens with; resolves at once after the first time. */
export type SeedRisk = () => Promise<void>;

/** Turns the long answer into columns, one row per territory in the order of codes. */
async function loadTable(engine: Engine, edition: Edition, level: MapLevel): Promise<RiskTable> {
  const answer = await indicatorValues(engine, {edition, level});
  const territories = [...new Set(answer.territory)].sort();
  const row = new Map(territories.map((code, index) => [code, index]));
  const values = new Map<string, Float64Array>();
  const status = new Map<string, Status[]>();
  for (let at = 0; at < answer.length; at++) {
    const indicator = answer.indicator[at] ?? '';
    const index = row.get(answer.territory[at] ?? '') ?? -1;
    let column = values.get(indicator);
    let states = status.get(indicator);
    if (!column || !states) {
      column = new Float64Array(territories.length).fill(NaN);
      states = territories.map((): Status => 'missing');
      values.set(indicator, column);
      status.set(indicator, states);
    }
    column[index] = answer.value[at] ?? NaN;
    states[index] = (answer.status[at] ?? 'missing') as Status;
  }
  return {edition, level, table: {territories, values}, status, row};
}

/** The tables of Riesgo, each made once: the same edition and level give the same object. */
export function createRiskTables(
  engine: Engine,
  seed: SeedRisk,
): (edition: Edition, level: MapLevel) => Promise<RiskTable> {
  const known = new Map<string, Promise<RiskTable>>();
  return async (edition, level) => {
    await seed();
    const key = `${String(edition)} ${level}`;
    let table = known.get(key);
    if (!table) {
      table = loadTable(engine, edition, level);
      known.set(key, table);
      // An answer that did not come is asked for again.
      table.catch(() => known.delete(key));
    }
    return table;
  };
}
