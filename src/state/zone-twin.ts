import {zoneTextOf} from '../i18n/zone.ts';
import type {Cell} from '../methodology/cell.ts';
import type {ZoneSum} from './zone-answer.ts';
import type {Twin} from './twin.ts';
import type {View} from './view.ts';
import {zoneSumName, zoneTitle} from './zone-words.ts';

const number = (value: number): Cell => ({
  value,
  status: Number.isNaN(value) ? 'missing' : 'observed',
  implausible: false,
});

const keyOf = ({id, method}: ZoneSum): string => `${id} ${method}`;

/** Where the figures of a zone come from. */
export const zoneSources = [
  'dane-mgn',
  'dane-poblacion',
  'migracol-venezolanos-2023',
  'ruv-desplazamiento-pares',
  'migracol-entradas',
  'policia-siedco',
  'mindefensa-masacres',
  'descontamina-eventos',
  'ucdp-ged',
  'iom-missing-migrants',
] as const;

/** The municipalities of a zone: share of area inside, seat, index, and what of each measure lies inside. */
export function zoneTwin(view: View): Twin | null {
  const {zone} = view.snapshot;
  if (!zone) return null;
  const {text, gazetteer} = view;
  const words = zoneTextOf(text.locale);
  const nameOf = (code: string): string => gazetteer.places.get(code)?.name ?? code;
  return {
    kind: 'zone',
    title: zoneTitle(view),
    columns: [
      {key: 'name', label: text.table.territory, kind: 'text'},
      {key: 'code', label: text.table.code, kind: 'text'},
      {key: 'parent', label: text.table.department, kind: 'text'},
      {key: 'share', label: `${words.table.share}, %`, kind: 'rate'},
      {key: 'seat', label: words.table.seat, kind: 'text'},
      {key: 'score', label: words.table.score, kind: 'rate'},
      ...zone.sums.map((sum) => ({
        key: keyOf(sum),
        label: zoneSumName(sum, words),
        kind: 'number' as const,
      })),
    ],
    get rows() {
      return zone.rows.map(({territory, areaShare, seatInside}) => ({
        code: territory,
        values: {
          name: nameOf(territory),
          code: territory,
          parent: nameOf(territory.slice(0, 2)),
          share: number(areaShare * 100),
          seat: seatInside ? words.table.yes : words.table.no,
          score: number(zone.index?.byTerritory.get(territory) ?? NaN),
          ...Object.fromEntries(
            zone.sums.map((sum) => [
              keyOf(sum),
              number(Math.round(sum.byTerritory.get(territory) ?? NaN)),
            ]),
          ),
        },
      }));
    },
    sources: [...zoneSources],
    note: words.method,
    sortBy: 'share',
  };
}

/** What lies in a zone by department. */
export function zoneSumTwin(view: View): Twin | null {
  const {zone} = view.snapshot;
  if (!zone) return null;
  const {text, gazetteer} = view;
  const words = zoneTextOf(text.locale);
  const departments = [...new Set(zone.rows.map(({territory}) => territory.slice(0, 2)))].sort();
  const measured = zone.sums.map(
    (sum) => ({key: keyOf(sum), label: zoneSumName(sum, words), kind: 'number'}) as const,
  );
  return {
    kind: 'zone-sums',
    title: zoneTitle(view),
    columns: [
      {key: 'name', label: text.table.department, kind: 'text'},
      {key: 'code', label: text.table.code, kind: 'text'},
      ...measured,
    ],
    rows: departments.map((code) => ({
      code,
      values: {
        name: gazetteer.places.get(code)?.name ?? code,
        code,
        ...Object.fromEntries(
          zone.sums.map((sum) => {
            const people = sum.byDepartment.get(code);
            return [keyOf(sum), number(people === undefined ? NaN : Math.round(people))];
          }),
        ),
      },
    })),
    sources: [...zoneSources],
    note: words.method,
    sortBy: measured[0]?.key ?? 'name',
  };
}
