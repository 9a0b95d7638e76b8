import type {StyleSpecification, LayerSpecification} from 'maplibre-gl';
import {densityLayers} from './layers/density-style.ts';
import {mapSides, territoryLayers} from './layers/territories-style.ts';
import type {Palette} from './palette.ts';

/**
 * Families the labels are drawn with; `ui/map-fonts.ts` gives these names to the fonts of the page. A family whose name
 * has a digit after a space ("Source Sans 3") is no CSS identifier and would be drawn at the wrong size.
 */
export const labelFonts = {sans: 'Vigia Sans', serif: 'Vigia Serif'} as const;
const font = [labelFonts.sans];
const serif = [labelFonts.serif];
const empty = {type: 'FeatureCollection', features: []} as const;

/** Sources that the map view fills; all GeoJSON, all local. */
export const sourceIds = [
  'world',
  'rivers',
  'departments',
  'municipalities',
  'hatched',
  'hatched-east',
  'density',
  'lines',
  'zone',
  'routes',
  'focus',
  'selected',
  'flows',
  'events',
  'posts',
  'labels',
] as const;
/** One of the sources. */
export type SourceId = (typeof sourceIds)[number];

/** Between these two layers the map is drawn east of the divider only. */
export const eastLayers = {first: 'departments-fill-east', after: 'density-fill'} as const;

/** Layer before which flowmap.gl is put, so that labels and posts stay above the flows. */
export const flowsBefore = 'events';

const kindIs = (kind: string): unknown => ['==', ['get', 'kind'], kind];

function lineLayers(palette: Palette): unknown[] {
  const round = {'line-join': 'round', 'line-cap': 'round'};
  return [
    {
      id: 'line-municipality',
      type: 'line',
      source: 'lines',
      filter: kindIs('municipality'),
      minzoom: 4.5,
      layout: {...round, visibility: 'none'},
      paint: {
        'line-color': palette.municipalLine,
        'line-width': ['interpolate', ['linear'], ['zoom'], 5, 0.35, 8, 0.9],
      },
    },
    {
      id: 'rivers',
      type: 'line',
      source: 'rivers',
      minzoom: 7,
      layout: round,
      paint: {'line-color': palette.river, 'line-width': 1, 'line-opacity': 0.55},
    },
    {
      id: 'line-department',
      type: 'line',
      source: 'lines',
      filter: kindIs('department'),
      layout: round,
      paint: {
        'line-color': palette.departmentLine,
        'line-width': ['interpolate', ['linear'], ['zoom'], 5, 0.75, 8, 1.2],
      },
    },
    {
      id: 'line-coast',
      type: 'line',
      source: 'lines',
      filter: kindIs('coast'),
      layout: round,
      paint: {'line-color': palette.seaInk, 'line-width': 0.9, 'line-opacity': 0.6},
    },
    {
      id: 'line-border-casing',
      type: 'line',
      source: 'lines',
      filter: kindIs('land-border'),
      layout: round,
      paint: {'line-color': palette.land, 'line-width': 4.4, 'line-opacity': 0.65},
    },
    {
      id: 'line-border',
      type: 'line',
      source: 'lines',
      filter: kindIs('land-border'),
      layout: round,
      paint: {'line-color': palette.landBorder, 'line-width': 1.2},
    },
    {
      id: 'line-disputed',
      type: 'line',
      source: 'lines',
      filter: kindIs('disputed'),
      minzoom: 7,
      layout: round,
      paint: {'line-color': palette.landBorder, 'line-width': 1.6, 'line-dasharray': [2, 3]},
    },
  ];
}

function outlineLayers(palette: Palette): unknown[] {
  const line = (id: string, source: string, colour: string, width: number): unknown => ({
    id,
    type: 'line',
    source,
    layout: {'line-join': 'round'},
    paint: {'line-color': colour, 'line-width': width},
  });
  return [
    line('focus-line', 'focus', palette.ink, 1.25),
    line('selected-halo', 'selected', palette.halo, 4.5),
    line('selected-line', 'selected', palette.ink, 2),
  ];
}

/** The zone, and the one it is set against. */
const sideColour = (palette: Palette): unknown => [
  'case',
  ['==', ['get', 'side'], 'b'],
  palette.ink,
  palette.accent,
];

/** Pixels, from the feature state; 0 until it is set. */
const postRadius = ['number', ['feature-state', 'radius'], 0];

function markLayers(palette: Palette): unknown[] {
  return [
    {
      id: 'zone-fill',
      type: 'fill',
      source: 'zone',
      filter: ['!=', ['geometry-type'], 'LineString'],
      paint: {
        'fill-color': sideColour(palette),
        'fill-opacity': 0.12,
        'fill-antialias': false,
      },
    },
    {
      id: 'zone-halo',
      type: 'line',
      source: 'zone',
      layout: {'line-join': 'round'},
      paint: {'line-color': palette.halo, 'line-width': 3.4, 'line-opacity': 0.85},
    },
    {
      id: 'zone-line',
      type: 'line',
      source: 'zone',
      layout: {'line-join': 'round'},
      filter: ['!=', ['geometry-type'], 'LineString'],
      paint: {'line-color': sideColour(palette), 'line-width': 1.8, 'line-dasharray': [3, 1.4]},
    },
    {
      id: 'zone-axis',
      type: 'line',
      source: 'zone',
      filter: ['==', ['geometry-type'], 'LineString'],
      layout: {'line-join': 'round', 'line-cap': 'round'},
      paint: {'line-color': palette.accent, 'line-width': 2.2},
    },
    {
      id: 'routes',
      type: 'line',
      source: 'routes',
      layout: {'line-join': 'round', visibility: 'none'},
      paint: {'line-color': palette.ink3, 'line-width': 2, 'line-dasharray': [3, 1.4]},
    },
    ...outlineLayers(palette),
    {
      id: 'flows',
      type: 'fill',
      source: 'flows',
      paint: {
        'fill-color': palette.flow,
        'fill-opacity': ['get', 'opacity'],
        'fill-antialias': true,
        'fill-outline-color': palette.flow,
      },
    },
    {
      id: 'events',
      type: 'symbol',
      source: 'events',
      layout: {
        'icon-image': 'event',
        'icon-allow-overlap': true,
        'icon-size': ['interpolate', ['linear'], ['get', 'people'], 1, 0.75, 20, 1.25],
      },
      paint: {'icon-opacity': 0.85},
    },
    {
      id: 'posts',
      type: 'circle',
      source: 'posts',
      paint: {
        'circle-radius': postRadius,
        'circle-color': palette.post,
        'circle-opacity': ['case', ['get', 'hollow'], 0.18, 0.86],
        'circle-stroke-color': palette.postLine,
        'circle-stroke-width': [
          'case',
          ['==', postRadius, 0],
          0,
          ['boolean', ['feature-state', 'chosen'], false],
          2.5,
          1,
        ],
      },
    },
    {
      id: 'post-arrows',
      type: 'symbol',
      source: 'posts',
      filter: ['has', 'bearing'],
      layout: {
        'icon-image': 'arrow',
        'icon-rotate': ['get', 'bearing'],
        'icon-rotation-alignment': 'map',
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
        'icon-size': 0.8,
      },
      paint: {'icon-opacity': ['case', ['>', postRadius, 5], 1, 0]},
    },
  ];
}

function labelLayers(palette: Palette): unknown[] {
  const halo = {'text-halo-color': palette.halo, 'text-halo-width': 1.6, 'text-halo-blur': 0.4};
  const label = (
    id: string,
    kind: string,
    size: number,
    more: Record<string, unknown>,
    paint: Record<string, unknown>,
  ): unknown => ({
    id,
    type: 'symbol',
    source: 'labels',
    filter: kindIs(kind),
    layout: {
      'text-field': ['get', 'name'],
      'text-font': font,
      'text-size': size,
      'text-max-width': 9,
      'symbol-sort-key': ['get', 'order'],
      ...more,
    },
    paint: {'text-color': palette.ink, ...halo, ...paint},
  });
  const beside = {
    'text-variable-anchor-offset': [
      'case',
      ['boolean', ['get', 'east'], false],
      ['literal', ['right', [-0.6, 0], 'top-right', [-0.4, 0.4], 'left', [0.6, 0]]],
      ['literal', ['left', [0.6, 0], 'right', [-0.6, 0], 'top', [0, 0.6], 'bottom', [0, -0.6]]],
    ],
    'text-justify': 'auto',
  };
  return [
    label(
      'label-sea',
      'sea',
      14,
      {'text-font': serif},
      {'text-color': palette.seaInk, 'text-halo-width': 0},
    ),
    label(
      'label-country',
      'country',
      11.5,
      {'text-letter-spacing': 0.16, 'text-transform': 'uppercase'},
      {
        'text-color': palette.ink3,
        'text-halo-color': palette.land,
      },
    ),
    {
      id: 'seats',
      type: 'circle',
      source: 'labels',
      filter: ['in', ['get', 'kind'], ['literal', ['city', 'seat']]],
      paint: {
        'circle-radius': 1.8,
        'circle-color': palette.surface,
        'circle-stroke-color': palette.ink,
        'circle-stroke-width': 1,
      },
    },
    label('label-municipality', 'municipality', 11, {...beside, 'text-padding': 6}, {}),
    label('label-seat', 'seat', 11.5, beside, {}),
    label('label-city', 'city', 12.5, beside, {}),
    label(
      'label-flag',
      'flag',
      13,
      {'text-allow-overlap': true, 'text-ignore-placement': true},
      {},
    ),
    label(
      'label-selected',
      'selected',
      13.5,
      {'text-allow-overlap': true, 'text-ignore-placement': true},
      {'text-halo-width': 2.2},
    ),
  ].map((layer) => {
    const named = layer as {id: string};
    return named.id === 'label-municipality' ? {...named, minzoom: 7.6} : named;
  });
}

const withoutFineLines = (layer: LayerSpecification): LayerSpecification =>
  layer.id === 'line-municipality' ? {...layer, minzoom: 6.2} : layer;

/**
 * The whole style, from the palette; sources start empty and are filled by the map view. Where the processor draws, casings
 * and the municipal lines of small scales are left out. @see ui.md §11, low power
 */
export function mapStyle(palette: Palette, isSoftware: boolean): StyleSpecification {
  const sources = Object.fromEntries(
    sourceIds.map((id) => [
      id,
      {
        type: 'geojson',
        data: empty,
        ...(['departments', 'municipalities', 'posts'].includes(id) ? {promoteId: 'code'} : {}),
        ...(id === 'flows' ? {buffer: 64, tolerance: 0.1} : {}),
      },
    ]),
  );
  const all = [
    {id: 'sea', type: 'background', paint: {'background-color': palette.sea}},
    {
      id: 'world-fill',
      type: 'fill',
      source: 'world',
      paint: {'fill-color': palette.land, 'fill-antialias': false},
    },
    {
      id: 'world-line',
      type: 'line',
      source: 'world',
      paint: {'line-color': palette.neighbourBorder, 'line-width': 1},
    },
    ...mapSides.flatMap((side) => territoryLayers(side, palette)),
    ...densityLayers(palette),
    ...lineLayers(palette),
    ...markLayers(palette),
    ...labelLayers(palette),
  ] as unknown as LayerSpecification[];
  const layers = isSoftware
    ? all.filter(({id}) => !id.endsWith('-casing')).map(withoutFineLines)
    : all;
  return {version: 8, sources: sources as StyleSpecification['sources'], layers};
}
