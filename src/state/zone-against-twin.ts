import {zoneTextOf} from '../i18n/zone.ts';
import type {Cell} from '../methodology/cell.ts';
import type {Twin} from './twin.ts';
import type {View} from './view.ts';
import {againstRows, sidesOf} from './zone-against-words.ts';
import {zoneSources} from './zone-twin.ts';

/** To a tenth: a sum by area is no whole number of people. */
const number = (value: number, digits: number): Cell => ({
  value: Math.round(value * 10 ** digits) / 10 ** digits,
  status: Number.isNaN(value) ? 'missing' : 'observed',
  implausible: false,
});

/** The zone and what it is set against, a figure a row. */
export function againstTwin(view: View): Twin | null {
  const {zoneWith} = view.snapshot;
  if (!zoneWith) return null;
  const {against: words} = zoneTextOf(view.text.locale);
  const [a, b] = sidesOf(view, zoneWith);
  return {
    kind: 'zone-with',
    title: words.compared(`A: ${a}`, `B: ${b}`),
    columns: [
      {key: 'name', label: words.measure, kind: 'text'},
      {key: 'a', label: `A: ${a}`, kind: 'rate'},
      {key: 'b', label: `B: ${b}`, kind: 'rate'},
      {key: 'difference', label: words.difference, kind: 'rate'},
      {key: 'ratio', label: words.ratio, kind: 'rate'},
      {key: 'note', label: view.text.csv.note, kind: 'text'},
    ],
    rows: againstRows(view, zoneWith).map((row) => ({
      code: null,
      values: {
        name: row.label,
        a: number(row.a, row.digits),
        b: number(row.b, row.digits),
        difference: number(row.difference, row.digits),
        ratio: number(row.ratio, 2),
        note: row.notes.join('; '),
      },
    })),
    sources: [...zoneSources],
    note: zoneWith.kind === 'zone' ? words.zoneNote : words.periodNote,
    sortBy: 'name',
  };
}
