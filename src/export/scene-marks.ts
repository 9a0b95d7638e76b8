import type {Point} from '../map/camera.ts';
import {flowRings} from '../map/layers/flows.ts';
import {eventFeatures} from '../map/layers/points.ts';
import {postMarks} from '../map/layers/posts.ts';
import {riskMarks, spreadMarks} from '../map/layers/risk-marks.ts';
import type {PathOf} from '../map/svg-path.ts';
import {families, isPlaced, ringPath, type SceneFrame} from './scene-frame.ts';
import {element, textElement} from './svg-element.ts';

/** The zone or corridor and, where there is one, its axis. */
export function zone({view, palette, project}: SceneFrame, path: PathOf): string {
  const answer = view.snapshot.zone;
  const {kind, points} = view.state.zone;
  const isDrawn = view.state.layers.includes('zona') && (kind === 'line' || kind === 'area');
  const axis = (isDrawn ? points : (answer?.axis ?? []))
    .map((place) => project(...place))
    .filter(isPlaced);
  const d = answer ? path(answer.geometry) : '';
  const outline =
    d === ''
      ? ''
      : element('path', {d, fill: 'none', stroke: palette.halo, 'stroke-width': 3.4}) +
        element('path', {
          ...{d, fill: palette.accent, 'fill-opacity': 0.14},
          ...{stroke: palette.accent, 'stroke-width': 1.6, 'stroke-dasharray': '5 3'},
        });
  const line =
    axis.length < 2
      ? ''
      : element('path', {
          d: `M${axis.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`,
          ...{fill: 'none', stroke: palette.accent, 'stroke-width': 2.2},
        });
  return outline + line === '' ? '' : element('g', {'data-part': 'zone'}, outline, line);
}

/** Schematic routes, where the layer is on and their lines are there. */
export function routes(
  {view, palette}: SceneFrame,
  path: PathOf,
  lines: GeoJSON.FeatureCollection | null,
): string {
  if (!lines || !view.state.layers.includes('rutas')) return '';
  return element(
    'g',
    {fill: 'none', stroke: palette.ink3, 'stroke-width': 2, 'stroke-dasharray': '6 3'},
    ...lines.features
      .map((line) => path(line))
      .filter((d) => d !== '')
      .map((d) => element('path', {d})),
  );
}

/** The outline of the selected territory. */
export function selection({view, geometry, palette}: SceneFrame, path: PathOf): string {
  const {selected} = view.state;
  const shape = [...geometry.departments, ...(geometry.municipalities ?? [])].find(
    ({properties}) => properties.code === selected,
  );
  const d = shape ? path(shape) : '';
  if (d === '') return '';
  return element(
    'g',
    {fill: 'none', 'stroke-linejoin': 'round', 'data-part': 'selection'},
    element('path', {d, stroke: palette.halo, 'stroke-width': 4.5}),
    element('path', {d, stroke: palette.ink, 'stroke-width': 2}),
  );
}

/** The flows as tapered, curved outlines, smallest first. */
export function flows({view, palette, project}: SceneFrame): string {
  const rings = flowRings(view, project).filter(({ring}) => ring.every(isPlaced));
  if (rings.length === 0) return '';
  return element(
    'g',
    {
      ...{fill: palette.flow, stroke: palette.flowCasing, 'stroke-width': 0.7},
      ...{'stroke-opacity': 0.55, 'data-part': 'flows'},
    },
    ...rings.map(({ring, opacity}) =>
      element('path', {d: ringPath(ring), 'fill-opacity': opacity}),
    ),
  );
}

/** Deaths and disappearances as diamonds. */
export function events({view, palette, project}: SceneFrame): string {
  const marks = eventFeatures(view).features.flatMap(({geometry, properties}) => {
    const [lng = NaN, lat = NaN] = geometry.coordinates;
    const [x, y] = project(lng, lat);
    if (!isPlaced([x, y])) return [];
    const people = Number(properties?.['people'] ?? 1);
    const half = 5 * Math.min(1.25, 0.75 + (0.5 * (people - 1)) / 19);
    const at = (value: number): string => value.toFixed(1);
    return [
      element('path', {
        d: `M${at(x)} ${at(y - half)}l${at(half)} ${at(half)}l${at(-half)} ${at(half)}l${at(-half)} ${at(-half)}Z`,
      }),
    ];
  });
  if (marks.length === 0) return '';
  return element(
    'g',
    {
      ...{fill: palette.event, 'fill-opacity': 0.85, stroke: palette.halo},
      ...{'stroke-width': 0.8, 'data-part': 'events'},
    },
    ...marks,
  );
}

/** Control posts as circles; those across a line with the arrow of the way in. */
export function posts({view, palette, project}: SceneFrame): string {
  const marks = postMarks(view).flatMap(({post, radius, isHollow, isChosen}) => {
    const [x, y] = project(post.lon, post.lat);
    if (!isPlaced([x, y])) return [];
    const circle = element('circle', {
      ...{cx: x, cy: y, r: radius, 'fill-opacity': isHollow ? 0.18 : 0.86},
      'stroke-width': isChosen ? 2.5 : 1,
      'stroke-dasharray': isHollow ? '3 2' : null,
    });
    const {bearing} = post;
    if (bearing === null || radius <= 5) return [circle];
    const arrow = element('path', {
      d: 'M0 4.800V-4.400M-2.880 -1.440L0 -4.640L2.880 -1.440',
      transform: `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${bearing.toFixed(1)})`,
      ...{fill: 'none', 'stroke-width': 1.3, 'stroke-linecap': 'round'},
    });
    return [circle, arrow];
  });
  if (marks.length === 0) return '';
  return element(
    'g',
    {fill: palette.post, stroke: palette.postLine, 'data-part': 'posts'},
    ...marks,
  );
}

/** Where the discs of the first ten stand, moved apart; NaN for one without a place. */
export function discPlaces({view, project}: SceneFrame): readonly Point[] {
  const places = riskMarks(view).map(({lngLat}) => project(...lngLat));
  const offsets = spreadMarks(places);
  return places.map(([x, y], index) => [
    x + (offsets[index]?.[0] ?? 0),
    y + (offsets[index]?.[1] ?? 0),
  ]);
}

/** The first ten of the index as numbered discs, and the rings of the analysts' assessments. */
export function discs(frame: SceneFrame): string {
  const {view, palette, hasWords} = frame;
  const places = discPlaces(frame);
  const drawn = riskMarks(view).flatMap(({rank, assessed}, index) => {
    const [x = NaN, y = NaN] = places[index] ?? [];
    if (!isPlaced([x, y])) return [];
    const ring = assessed
      ? element('circle', {
          ...{cx: x, cy: y, r: rank ? 12.5 : 7, fill: 'none'},
          'stroke-width': assessed === 'present' ? 2 : 1,
        })
      : '';
    const disc = element('circle', {cx: x, cy: y, r: rank ? 9.5 : 4, fill: palette.surface});
    const number = textElement(
      'text',
      {
        ...{x, y: y + 4, 'text-anchor': 'middle', fill: palette.ink, stroke: 'none'},
        ...{'font-family': families.sans, 'font-size': 11, 'font-weight': 600},
      },
      rank,
    );
    return [ring, disc, hasWords && rank ? number : ''];
  });
  if (drawn.length === 0) return '';
  return element('g', {stroke: palette.ink, 'stroke-width': 1, 'data-part': 'ranks'}, ...drawn);
}
