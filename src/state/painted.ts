import {measureOf} from '../methodology/measures.ts';
import type {Paint} from './paint.ts';
import type {Choropleth, Snapshot} from './snapshot.ts';

const cache = new WeakMap<Choropleth, Paint>();

/** The paint of the choropleth of a measure. The same choropleth gives the same paint. */
export function measurePaint(choropleth: Choropleth): Paint {
  const known = cache.get(choropleth);
  if (known) return known;
  const {level, cells, breaks, measure} = choropleth;
  const ramp = measureOf(measure).palette;
  const paint: Paint = {
    level,
    cells,
    scale: {kind: 'classes', ramp, breaks, hasPlainZero: false},
  };
  cache.set(choropleth, paint);
  return paint;
}

/** What fills the territories; null when nothing does. */
export function paintOf({risk, choropleth}: Snapshot): Paint | null {
  if (risk) return risk.paint;
  return choropleth ? measurePaint(choropleth) : null;
}
