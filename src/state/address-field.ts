import {parseMonth, type Month} from '../methodology/codes.ts';
import {initialState, seriesMonths, type AppState} from './app-state.ts';

/** One parameter: reads its text into a changed state (null when it cannot), and writes it (null when default). */
export interface AddressField {
  readonly key: string;
  readonly read: (text: string, state: AppState) => AppState | null;
  readonly write: (state: AppState) => string | null;
}

/** A field over a closed set of words; `words[i]` is the Spanish word of `values[i]`. */
export function wordField<Value extends string>(
  key: string,
  values: readonly Value[],
  words: readonly string[],
  get: (state: AppState) => Value,
  set: (state: AppState, value: Value) => AppState,
): AddressField {
  return {
    key,
    read(text, state) {
      const value = values[words.indexOf(text)];
      return value === undefined ? null : set(state, value);
    },
    write(state) {
      const value = get(state);
      return value === get(initialState) ? null : (words[values.indexOf(value)] ?? null);
    },
  };
}

/** A field over plain decimal numbers within a range. */
export function numberField(
  key: string,
  range: {readonly min: number; readonly max: number; readonly isWhole: boolean},
  get: (state: AppState) => number,
  set: (state: AppState, value: number) => AppState,
): AddressField {
  const pattern = range.isWhole ? /^\d+$/ : /^\d+(\.\d+)?$/;
  return {
    key,
    read(text, state) {
      const value = Number(text);
      const isGood = pattern.test(text) && value >= range.min && value <= range.max;
      return isGood ? set(state, value) : null;
    },
    write(state) {
      const value = get(state);
      return value === get(initialState) ? null : String(value);
    },
  };
}

/** A field over the months that the entry series covers. */
export function monthField(
  key: string,
  get: (state: AppState) => Month,
  set: (state: AppState, month: Month) => AppState,
): AddressField {
  return {
    key,
    read(text, state) {
      const month = parseMonth(text);
      if (!month || month < seriesMonths.first || month > seriesMonths.last) return null;
      return set(state, month);
    },
    write: (state) => (get(state) === get(initialState) ? null : get(state)),
  };
}
