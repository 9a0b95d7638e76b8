import type {View} from '../../state/view.ts';

/** A numbered disc of the first ten of the index, or the mark of an analyst's assessment beside it. */
export interface RiskMark {
  readonly code: string;
  readonly lngLat: readonly [lng: number, lat: number];
  /** The rank, or empty for an assessment. */
  readonly rank: string;
  /** The strongest level an analyst noted; null without an assessment. */
  readonly assessed: 'present' | 'emerging' | 'absent' | 'unknown' | null;
}

const discs = 10;

/**
 * The marks on the map of Riesgo: the first ten of the index (of the department, where one is chosen) and the territories
 * with an assessment. Only where the map shows the index; empty on other screens.
 */
export function riskMarks(view: View): readonly RiskMark[] {
  const {snapshot, state, gazetteer, assessed} = view;
  const {risk} = snapshot;
  if (!risk) return [];
  const {territories} = risk.table.table;
  const showsRanks = state.risk.paint === 'index' || state.risk.paint === 'stability';
  const isIn = (code: string): boolean =>
    state.department === null || code.startsWith(state.department);
  const first = showsRanks
    ? territories
        .map((code, row) => ({code, rank: risk.ranks[row] ?? NaN}))
        .filter(({code, rank}) => !Number.isNaN(rank) && isIn(code))
        .sort((a, b) => a.rank - b.rank)
        .slice(0, discs)
    : [];
  const ranks = new Map(first.map(({code, rank}) => [code, String(rank)]));
  const codes = new Set([...ranks.keys(), ...[...assessed.keys()].filter(isIn)]);
  return [...codes].flatMap((code) => {
    const place = gazetteer.places.get(code);
    if (!place || !risk.table.row.has(code)) return [];
    return [
      {
        code,
        lngLat: place.label,
        rank: ranks.get(code) ?? '',
        assessed: assessed.get(code) ?? null,
      },
    ];
  });
}

/** Discs closer than this, px, would hide each other. */
const room = 19;
const directions = Array.from({length: 12}, (_, at) => (at * Math.PI) / 6);

/**
 * How far each mark is moved from its place, px, so that none hides another: the first ones stand where they are, a later
 * one goes to the nearest free spot around.
 */
export function spreadMarks(
  places: readonly (readonly [x: number, y: number])[],
): readonly [number, number][] {
  const taken: [number, number][] = [];
  const isFree = (x: number, y: number): boolean =>
    taken.every(([otherX, otherY]) => Math.hypot(x - otherX, y - otherY) >= room);
  return places.map(([x, y]) => {
    const rings = [0, 0.6, 1, 1.4, 2].flatMap((ring) =>
      directions.map((angle): [number, number] => [
        ring * room * Math.sin(angle),
        -ring * room * Math.cos(angle),
      ]),
    );
    const offset = rings.find(([dx, dy]) => isFree(x + dx, y + dy)) ?? [0, 0];
    taken.push([x + offset[0], y + offset[1]]);
    return offset;
  });
}
