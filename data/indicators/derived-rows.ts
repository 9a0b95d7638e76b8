import type {DerivationData} from '../../src/domain/indicators/derivation-data.ts';
import {derive} from '../../src/domain/indicators/derive.ts';
import {editions, indicators, type Indicator} from '../../src/methodology/indicators.ts';
import type {RowOf} from '../../src/methodology/tables.ts';

function deriveRows(indicator: Indicator, data: DerivationData): RowOf<'indicators'>[] {
  const [source] = indicator.sources;
  if (!source) throw new Error(`Expected a source of ${indicator.id}; it declares none.`);
  return editions.flatMap((edition) =>
    indicator.levels.flatMap((level) =>
      derive({indicator, edition, level}, data).map(
        ({territory, value, status}): RowOf<'indicators'> => ({
          indicator: indicator.id,
          territory,
          year: edition,
          value: status === 'observed' ? value : null,
          status,
          source,
        }),
      ),
    ),
  );
}

/** Gives every indicator in every edition and territory of its levels, as rows of `indicators` whose year is the edition. */
export function deriveAll(data: DerivationData): RowOf<'indicators'>[] {
  return indicators.flatMap((indicator) => deriveRows(indicator, data));
}
