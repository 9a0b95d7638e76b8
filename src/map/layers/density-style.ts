import type {Palette} from '../palette.ts';
import {densityClassColours} from './density.ts';

const isOfClass = ['!', ['in', ['get', 'mark'], ['literal', ['zero', 'missing']]]];

/** The layers of the cells of events: full colours, so that they are those of the legend; a cell without events keeps its outline alone. */
export function densityLayers(palette: Palette): unknown[] {
  const colours = densityClassColours(palette).flat();
  return [
    {
      id: 'density-fill',
      type: 'fill',
      source: 'density',
      filter: isOfClass,
      paint: {
        'fill-color': ['match', ['get', 'mark'], ...colours, palette.landColombia],
        'fill-antialias': false,
      },
    },
    {
      id: 'density-missing',
      type: 'fill',
      source: 'density',
      filter: ['==', ['get', 'mark'], 'missing'],
      paint: {'fill-pattern': 'missing', 'fill-antialias': false},
    },
    {
      id: 'density-line',
      type: 'line',
      source: 'density',
      paint: {
        'line-color': palette.departmentLine,
        'line-opacity': ['case', ['==', ['get', 'mark'], 'zero'], 0.45, 0.25],
        'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.2, 8, 0.6],
      },
    },
    {
      id: 'density-firm',
      type: 'line',
      source: 'density',
      filter: ['has', 'firm'],
      layout: {'line-join': 'round'},
      paint: {'line-color': palette.ink, 'line-width': 1.4},
    },
  ];
}
