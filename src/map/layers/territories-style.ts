import type {Palette} from '../palette.ts';

/** The colour stands in the feature state, so that a new class or theme never re-cuts a tile. */
const stateColour = (key: string, ground: string): unknown => [
  'to-color',
  ['coalesce', ['feature-state', key], ground],
];

/** The two sides of a swipe: the measure of the whole map, and the one that covers it east of the divider. */
export const mapSides = [
  {colour: 'colour', suffix: '', hatched: 'hatched'},
  {colour: 'east', suffix: '-east', hatched: 'hatched-east'},
] as const;
type MapSide = (typeof mapSides)[number];

function fillLayer(
  level: 'departments' | 'municipalities',
  {colour, suffix}: MapSide,
  palette: Palette,
): unknown {
  return {
    id: `${level}-fill${suffix}`,
    type: 'fill',
    source: level,
    layout: {visibility: level === 'departments' && suffix === '' ? 'visible' : 'none'},
    paint: {'fill-color': stateColour(colour, palette.landColombia), 'fill-antialias': false},
  };
}

/** Territories without a number lie in a source of their own: a pattern over all of them would be drawn unseen. */
const hatchLayer = (mark: 'missing' | 'suppressed', {suffix, hatched}: MapSide): unknown => ({
  id: `hatch-${mark}${suffix}`,
  type: 'fill',
  source: hatched,
  filter: ['==', ['get', 'mark'], mark],
  paint: {'fill-pattern': mark, 'fill-antialias': false},
});

/** The colours and hatches of one side, from the bottom up. */
export const territoryLayers = (side: MapSide, palette: Palette): readonly unknown[] => [
  fillLayer('departments', side, palette),
  fillLayer('municipalities', side, palette),
  hatchLayer('missing', side),
  hatchLayer('suppressed', side),
];
