import {atLevel} from '../../domain/index/at-level.ts';
import {compositeIndex, type CompositeIndex} from '../../domain/index/composite-index.ts';
import {publishedScheme} from '../../domain/index/published-scheme.ts';
import {rankDescending} from '../../domain/index/rank-descending.ts';
import type {Scheme} from '../../domain/index/scheme.ts';
import type {Cell} from '../../methodology/cell.ts';
import {indicatorOf, type Edition} from '../../methodology/indicators.ts';
import type {DeclaredScheme} from '../../methodology/schemes.ts';
import type {RiskTable} from '../../state/risk-answer.ts';
import type {Scenario} from '../../state/risk-choice.ts';
import {schemeOfScenario} from '../../state/risk-scheme.ts';

/** The edition that the view shows. */
export const shownEdition: Edition = 2024;

/** An index with its scheme, kept so that equal scenarios give the same objects. */
export interface BuiltIndex {
  readonly scheme: DeclaredScheme;
  readonly engineScheme: Scheme;
  readonly table: RiskTable;
  readonly index: CompositeIndex;
  readonly ranks: Float64Array;
}

/**
 * The index of a scenario over a table.
 * @throws {RangeError} when the scenario has weights for words that its scheme does not have
 */
export function buildIndex(table: RiskTable, scenario: Scenario): BuiltIndex {
  const {scheme: whole, unknown} = schemeOfScenario(scenario);
  if (unknown.length > 0) throw new RangeError(`pesos=${unknown.join(',')}`);
  const scheme = atLevel(whole, table.level);
  const engineScheme = publishedScheme(scheme, indicatorOf);
  const index = compositeIndex(table.table, engineScheme);
  return {scheme, engineScheme, table, index, ranks: rankDescending(index.score)};
}

/** Score by territory; those without one are missing, never zero. */
export function scoreCells({table, index}: BuiltIndex): ReadonlyMap<string, Cell> {
  return new Map(
    table.table.territories.map((code, row): [string, Cell] => {
      const value = index.score[row] ?? NaN;
      return [
        code,
        {value, status: Number.isNaN(value) ? 'missing' : 'observed', implausible: false},
      ];
    }),
  );
}
