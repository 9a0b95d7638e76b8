import type {SceneGeometry} from '../../../src/export/scene-map.ts';

const square = (west: number, south: number, size: number): GeoJSON.Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west, south + size],
      [west + size, south + size],
      [west + size, south],
      [west, south],
    ],
  ],
});

/** Three square departments, a neighbour and one border line; invented. */
export const geometry: SceneGeometry = {
  departments: (
    [
      ['54', -73, 7.5],
      ['05', -76, 6.5],
      ['11', -74.5, 4],
    ] as const
  ).map(([code, west, south]) => ({
    type: 'Feature',
    properties: {code},
    geometry: square(west, south, 1),
  })),
  municipalities: null,
  land: [{type: 'Feature', properties: {}, geometry: square(-72, 5, 8)}],
  lines: [
    {
      type: 'Feature',
      properties: {kind: 'land-border'},
      geometry: {
        type: 'MultiLineString',
        coordinates: [
          [
            [-72, 7],
            [-72, 9],
          ],
        ],
      },
    },
  ],
};
