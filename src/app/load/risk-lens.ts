import {normalise} from '../../domain/index/normalise.ts';
import {indicators, type Indicator} from '../../methodology/indicators.ts';
import type {Cell} from '../../methodology/cell.ts';
import {indicatorOfWord} from '../../state/risk-scheme.ts';
import type {Lens} from '../../state/risk-choice.ts';
import type {LensAnswer} from '../../state/risk-answer.ts';
import type {BuiltIndex} from './risk-index.ts';

/** The indicators a lens looks at, in the order of the method. */
export function indicatorsOfLens(lens: Lens): readonly Indicator[] {
  const all: readonly Indicator[] = indicators;
  switch (lens.kind) {
    case 'factor':
      return all.filter(({factors}) => (factors as readonly number[]).includes(lens.factor));
    case 'stage':
      return all.filter(({stages}) => stages.includes(lens.stage));
    case 'indicator': {
      const found = indicatorOfWord(lens.word);
      return found ? [found] : [];
    }
  }
}

/**
 * What the lens shows: one indicator in its own unit, or the plain mean of the rescaled indicators of a factor or a stage,
 * 0 to 10. A territory with fewer than half of them has no mean.
 * @throws {RangeError} when no indicator has the word
 */
export function lensOf({table}: BuiltIndex, lens: Lens): LensAnswer {
  const chosen = indicatorsOfLens(lens).filter(({levels}) => levels.includes(table.level));
  if (lens.kind === 'indicator' && indicatorsOfLens(lens).length === 0)
    throw new RangeError(`lente=indicador:${lens.word}`);
  const {territories, values} = table.table;
  const cells = new Map<string, Cell>();
  if (lens.kind === 'indicator') {
    const [indicator] = indicatorsOfLens(lens);
    const column = indicator ? values.get(indicator.id) : undefined;
    const status = indicator ? table.status.get(indicator.id) : undefined;
    territories.forEach((code, row) => {
      cells.set(code, {
        value: column?.[row] ?? NaN,
        status: status?.[row] ?? 'missing',
        implausible: false,
      });
    });
    return {lens, indicators: chosen.map(({id}) => id), cells};
  }
  const columns = chosen.map(({id, goalposts, direction}) =>
    normalise(values.get(id) ?? [], {...goalposts, direction}, 'minmax'),
  );
  territories.forEach((code, row) => {
    const known = columns
      .map((column) => column[row] ?? NaN)
      .filter((value) => !Number.isNaN(value));
    const isEnough = known.length > 0 && known.length * 2 >= columns.length;
    const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
    cells.set(code, {
      value: isEnough ? mean : NaN,
      status: isEnough ? 'observed' : 'missing',
      implausible: false,
    });
  });
  return {lens, indicators: chosen.map(({id}) => id), cells};
}
