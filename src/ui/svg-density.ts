import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {Point} from '../map/camera.ts';
import {cellMarks, cellRing, densityColours, isFirm, type CellMark} from '../map/layers/density.ts';
import type {Palette} from '../map/palette.ts';
import type {DensityAnswer} from '../state/density-answer.ts';

/** The cells of events as one path for each class, those without events and those without a figure. */
export function svgDensity(
  density: DensityAnswer | null,
  project: (lng: number, lat: number) => Point,
  palette: Palette,
): SVGTemplateResult | typeof nothing {
  if (!density) return nothing;
  const firm: string[] = [];
  const paths = new Map<CellMark, string[]>();
  for (const [cell, mark] of cellMarks(density).entries()) {
    const corners = cellRing(density, cell).slice(0, -1);
    const at = corners.map(([lng, lat]) =>
      project(lng, lat)
        .map((pixel) => pixel.toFixed(1))
        .join(' '),
    );
    const known = paths.get(mark) ?? [];
    const path = `M${at.join('L')}Z`;
    known.push(path);
    if (isFirm(density, cell)) firm.push(path);
    paths.set(mark, known);
  }
  const colours = densityColours(density.breaks.length + 1, palette);
  const fillOf = (mark: CellMark): string => {
    if (mark === 'zero') return 'none';
    return mark === 'missing' ? 'url(#missing)' : (colours[mark] ?? 'none');
  };
  return svg`<g class="density" pointer-events="none" stroke="var(--line-department)" stroke-width=".3">${[
    ...paths,
  ].map(
    ([mark, cells]) =>
      svg`<path data-mark=${mark} d=${cells.join('')} fill=${fillOf(mark)}></path>`,
  )}<path d=${firm.join('')} fill="none" stroke="var(--ink)" stroke-width="1.2"></path></g>`;
}
