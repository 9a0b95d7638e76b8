import {wordField, type AddressField} from './address-field.ts';
import type {AppState} from './app-state.ts';
import {
  densityBandwidthsKm,
  densityCellsKm,
  densityFigures,
  densityKinds,
  densityProblem,
  initialDensity,
  type DensityChoice,
} from './density-choice.ts';

/** The state with what an address says of the density; null when it cannot be shown. */
function withDensity(state: AppState, change: Partial<DensityChoice>): AppState | null {
  const density = {...state.density, ...change};
  return densityProblem(density) === null ? {...state, density} : null;
}

const numberOf = <Value extends number | null>(
  text: string,
  values: readonly Value[],
): Value | undefined => values.find((value) => value !== null && String(value) === text);

/**
 * The words of the density in the address: `densidad=minas&anios=2009-2018&radio=50&celda=12&cifra=muertes`. In this order
 * each can be judged by those before it: what does not go with them is left out.
 */
export const densityFields: readonly AddressField[] = [
  wordField(
    'densidad',
    densityKinds,
    ['ucdp', 'minas', 'migrantes'],
    (s) => s.density.kind,
    (s, kind) => ({...s, density: {...s.density, kind}}),
  ),
  {
    key: 'anios',
    read(text, state) {
      const [, first, last] = /^(\d{4})-(\d{4})$/.exec(text) ?? [];
      return first && last ? withDensity(state, {years: [Number(first), Number(last)]}) : null;
    },
    write: ({density}) => density.years?.join('-') ?? null,
  },
  {
    key: 'radio',
    read(text, state) {
      const bandwidthKm = numberOf(text, densityBandwidthsKm);
      return bandwidthKm ? {...state, density: {...state.density, bandwidthKm}} : null;
    },
    write: ({density}) => density.bandwidthKm?.toString() ?? null,
  },
  {
    key: 'celda',
    read(text, state) {
      const cellKm = numberOf(text, densityCellsKm);
      return cellKm ? withDensity(state, {cellKm}) : null;
    },
    write: ({density}) =>
      density.cellKm === initialDensity.cellKm ? null : String(density.cellKm),
  },
  {
    key: 'cifra',
    read(text, state) {
      const figure = densityFigures[['hechos', 'muertes', 'tasa'].indexOf(text)];
      return figure ? withDensity(state, {figure}) : null;
    },
    write: ({density}) =>
      density.figure === initialDensity.figure
        ? null
        : (['hechos', 'muertes', 'tasa'][densityFigures.indexOf(density.figure)] ?? null),
  },
];
