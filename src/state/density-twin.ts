import {formatPercent} from '../i18n/format.ts';
import {densityTextOf} from '../i18n/density.ts';
import type {Cell} from '../methodology/cell.ts';
import type {DensityAnswer} from './density-answer.ts';
import type {DensityKind} from './density-choice.ts';
import {coverageWords, densityHeading, densityUnit} from './density-words.ts';
import type {Twin, TwinColumn, TwinRow} from './twin.ts';
import type {View} from './view.ts';

/** The source of each kind of event. */
export const densitySources: Readonly<Record<DensityKind, string>> = {
  ucdp: 'ucdp-ged',
  mine: 'descontamina-eventos',
  'missing-migrants': 'iom-missing-migrants',
};

const number = (value: number | undefined): Cell => ({
  value: value ?? NaN,
  status: Number.isNaN(value ?? NaN) ? 'missing' : 'observed',
  implausible: false,
});

/** To a thousandth of a degree, about 100 m: a cell is known by its id. */
const degrees = (value: number | undefined): Cell => number(Math.round((value ?? NaN) * 1e3) / 1e3);

/** What must be read with the figures: the rounding, the coverage, what is under a rate. */
function noteOf({asked, movedShare, status, denominatorYear}: DensityAnswer, view: View): string {
  const {locale} = view.text;
  const words = densityTextOf(locale);
  const {kind, cellKm, figure, bandwidthKm} = asked;
  return [
    ...(status === 'observed' ? [] : [words.status[status]]),
    words.rounding(formatPercent(movedShare, locale), words.km(String(cellKm))),
    coverageWords(kind, words, locale),
    ...(bandwidthKm === null ? [] : [words.spread(words.km(String(bandwidthKm)))]),
    ...(denominatorYear === null ? [] : [words.rate(String(denominatorYear))]),
    ...(kind === 'missing-migrants' && figure === 'dead' ? [words.missingNotCounted] : []),
    words.overlap,
  ].join(' ');
}

/** The cells of the density, with those that have no event. */
export function densityTwin(view: View): Twin | null {
  const {density} = view.snapshot;
  if (!density) return null;
  const words = densityTextOf(view.text.locale).table;
  const all = densityTextOf(view.text.locale);
  const {asked, rates} = density;
  const isCount = asked.figure !== 'rate' && asked.bandwidthKm === null;
  const columns: TwinColumn[] = [
    {key: 'id', label: words.cell, kind: 'text'},
    {key: 'lat', label: words.latitude, kind: 'rate'},
    {key: 'lng', label: words.longitude, kind: 'rate'},
    {key: 'events', label: words.events, kind: 'number'},
    {key: 'value', label: densityUnit(asked, all), kind: isCount ? 'number' : 'rate'},
    {key: 'dead', label: words.dead, kind: 'number'},
    {key: 'unstated', label: words.unstated, kind: 'number'},
    ...(rates
      ? ([
          {key: 'people', label: words.people, kind: 'number'},
          {key: 'plain', label: words.plainRate, kind: 'rate'},
          {key: 'firmness', label: words.firmness, kind: 'text'},
        ] as const)
      : []),
  ];
  const rowOf = (id: string, cell: number): TwinRow => ({
    code: null,
    values: {
      id,
      lng: degrees(density.centres[cell * 2]),
      lat: degrees(density.centres[cell * 2 + 1]),
      events: number(density.events[cell]),
      value: number(density.value[cell]),
      dead: number(density.dead[cell]),
      unstated: number(density.unstated[cell]),
      ...(rates
        ? {
            people: number(Math.round(rates.people[cell] ?? NaN)),
            plain: number(rates.per100k[cell]),
            firmness: rates.isUnstable[cell] ? words.unstable : words.stable,
          }
        : {}),
    },
  });
  return {
    kind: 'density',
    title: densityHeading(density, all),
    columns,
    get rows() {
      return density.id.map(rowOf);
    },
    sources: [densitySources[asked.kind], ...(rates ? ['dane-poblacion'] : [])],
    note: noteOf(density, view),
    sortBy: 'value',
  };
}
