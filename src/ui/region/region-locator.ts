import {html, svg, type TemplateResult} from 'lit';
import type {RegionFile} from '../../domain/region/region-file.ts';
import {fitCamera, projectionOf, type Bounds} from '../../map/camera.ts';
import {pathOf} from './region-drawing.ts';
import {shapesOfRegion} from './region-shapes.ts';

const size = {width: 66, height: 80} as const;
/** Wide enough for the archipelago. */
const country: Bounds = [-81.9, -4.3, -66.8, 13.4];
const padding = {top: 1, right: 1, bottom: 1, left: 1} as const;

/** Where the department lies in the country. */
export function renderLocator(file: RegionFile, label: string): TemplateResult {
  const project = projectionOf(fitCamera(country, size, padding), size);
  const path = pathOf({box: {x: 0, y: 0, ...size}, project, kmPerPixel: 1});
  const line = file.locator.map((place) =>
    project(...place)
      .map((at) => at.toFixed(1))
      .join(' '),
  );
  const [west, south] = project(file.bounds[0], file.bounds[1]);
  const [east, north] = project(file.bounds[2], file.bounds[3]);
  const isTiny = Math.max(east - west, south - north) < 5;
  return html`<svg viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label=${label}>
    <path
      d="M${line.join('L')}Z"
      fill="var(--surface-3)"
      stroke="var(--line-2)"
      stroke-width=".6"
    ></path>
    ${shapesOfRegion(file).outline.map(
      (shape) => svg`<path d=${path(shape) ?? ''} fill="var(--ink)"></path>`,
    )}
    ${
      isTiny
        ? svg`<circle cx=${((west + east) / 2).toFixed(1)} cy=${((south + north) / 2).toFixed(1)} r="4.5" fill="none"
          stroke="var(--ink)"></circle>`
        : ''
    }
  </svg>`;
}
