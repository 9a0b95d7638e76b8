import {approximateTextWidth} from '../domain/drawing/text-width.ts';
import {controlsFor} from '../i18n/controls.ts';
import {densityTextOf} from '../i18n/density.ts';
import {formatNumber, formatPercent} from '../i18n/format.ts';
import {pictureTextOf} from '../i18n/picture.ts';
import {densityEntries, densityReading} from '../map/density-legend.ts';
import {layoutRamp, type LegendScale} from '../map/legend-ramp.ts';
import {
  measureLegends,
  type LegendFlows,
  type LegendStates,
  type LegendSymbols,
  type MapLegend,
} from '../map/legend.ts';
import {markCounts} from '../map/layers/density.ts';
import type {Palette} from '../map/palette.ts';
import {riskLegend, type BivariateLegend, type CategoryLegend} from '../map/risk-legend.ts';
import {shortNumbers} from '../map/short-numbers.ts';
import type {DensityAnswer} from '../state/density-answer.ts';
import {densityHeading} from '../state/density-words.ts';
import type {View} from '../state/view.ts';
import {
  paragraph,
  stack,
  swatches,
  textAttributes,
  type Block,
  type SwatchEntry,
  type TextStyle,
} from './scene-blocks.ts';
import {element, textElement} from './svg-element.ts';

/** What a legend is drawn with. */
export interface LegendFrame {
  readonly view: View;
  readonly palette: Palette;
  readonly width: number;
  readonly ids: string;
}

const styles = (palette: Palette): Record<'heading' | 'note' | 'part' | 'axis', TextStyle> => ({
  heading: {size: 14.5, line: 19, weight: 600, fill: palette.ink},
  part: {size: 12.5, line: 17, fill: palette.ink},
  note: {size: 12, line: 16, fill: palette.ink3},
  axis: {size: 12, line: 16, fill: palette.ink},
});

/** The ramp of classes under the distribution of the territories. */
function ramp(scale: LegendScale, marker: MapLegend['marker'], frame: LegendFrame): Block {
  const {view, palette, width} = frame;
  const barHeight = scale.histogram ? 40 : 0;
  const room = {narrow: width, wide: width, barHeight, fontSize: 12};
  const layout = layoutRamp(scale, room, view.text.locale);
  const top = (marker ? 16 : 2) + barHeight;
  const {axis} = styles(palette);
  return {
    height: top + 36,
    draw(x, y) {
      const line = {stroke: palette.ink3, 'stroke-width': 0.6};
      const bars = layout.bars
        .filter(({height}) => height > 0)
        .map((bar) =>
          element('rect', {
            ...{x: x + bar.x, y: y + top - 2 - bar.height, width: bar.width, height: bar.height},
            ...{fill: bar.color, ...line, 'stroke-width': 0.3},
          }),
        );
      const classes = layout.classes.map((item) =>
        element('rect', {
          ...{x: x + item.x, y: y + top, width: item.width, height: 13, fill: item.color},
          ...line,
        }),
      );
      const labels = layout.labels.map(({x: at, text, anchor}) =>
        textElement(
          'text',
          {...textAttributes(axis), x: x + at, y: y + top + 28, 'text-anchor': anchor},
          text,
        ),
      );
      return [
        ...bars,
        ...classes,
        ...labels,
        pointer(layout.position, marker, frame, x, y + top),
      ].join('');
    },
  };
}

/** The chosen territory over the ramp. */
function pointer(
  position: (value: number) => number,
  marker: MapLegend['marker'],
  {palette, width}: LegendFrame,
  left: number,
  top: number,
): string {
  if (!marker) return '';
  const x = position(marker.value);
  const style: TextStyle = {size: 12, line: 16, weight: 600, fill: palette.ink};
  const half = approximateTextWidth(marker.label, style.size) * 0.53;
  const middle = Math.min(Math.max(x, half), width - half);
  return (
    element('path', {
      d: `M${(left + x).toFixed(1)} ${(top - 1).toFixed(1)}l-4.500 -7h9z`,
      ...{fill: palette.ink, stroke: palette.sea, 'stroke-width': 1, 'paint-order': 'stroke'},
    }) +
    textElement(
      'text',
      {
        ...{...textAttributes(style), x: left + middle, y: top - 46, 'text-anchor': 'middle'},
        ...{stroke: palette.sea, 'stroke-width': 3, 'paint-order': 'stroke'},
      },
      marker.label,
    )
  );
}

function states(found: LegendStates, scale: LegendScale | null, frame: LegendFrame): Block {
  const {view, palette, width, ids} = frame;
  const {locale} = view.text;
  const controls = controlsFor(locale);
  const colours = scale?.colors ?? [];
  const last = colours.at(-1) ?? palette.ink;
  const count = (number: number): string => formatNumber(number, locale);
  const entry = (fill: string, words: string, number: number | null): readonly SwatchEntry[] =>
    number === null ? [] : [{fill, words, count: count(number)}];
  const flagged: readonly SwatchEntry[] =
    found.implausible > 0
      ? [
          {
            ...{fill: last, words: controls.legend.implausible},
            ...{count: count(found.implausible), isFlagged: true},
          },
        ]
      : [];
  return swatches(
    [
      ...entry(colours[2] ?? last, controls.value, found.value),
      ...entry(palette.surface, controls.zero, found.zero),
      ...entry(`url(#${ids}missing)`, found.missingLabel ?? controls.noData, found.missing),
      ...entry(`url(#${ids}suppressed)`, controls.suppressedShort, found.suppressed),
      ...flagged,
    ],
    2,
    width,
    palette,
  );
}

function symbols(found: LegendSymbols, frame: LegendFrame): Block {
  const {view, palette, width} = frame;
  const {part, axis} = styles(palette);
  const tallest = Math.max(8, ...found.radii);
  const labels = shortNumbers(found.steps, view.text.locale);
  const row: Block = {
    height: tallest * 2 + 6,
    draw(x, y) {
      let left = x;
      return found.steps
        .map((_, index) => {
          const radius = found.radii[index] ?? 0;
          const label = labels[index] ?? '';
          const [cx, cy] = [left + radius + 1, y + tallest + 3];
          left = cx + radius + 6 + approximateTextWidth(label, axis.size) + 14;
          return (
            element('circle', {
              ...{cx, cy, r: radius, fill: palette.post, 'fill-opacity': 0.86},
              ...{stroke: palette.postLine, 'stroke-width': 1},
            }) +
            textElement('text', {...textAttributes(axis), x: cx + radius + 6, y: cy + 4}, label)
          );
        })
        .join('');
    },
  };
  return stack([paragraph(found.title, part, width), row], 2);
}

function arrow(x: number, y: number, width: number): string {
  const [start, end] = [width * 0.15, width / 2];
  const at = (value: number): string => value.toFixed(2);
  return `M${at(x)} ${at(y - start)}L${at(x + 18)} ${at(y - end)}V${at(y - end - 2.4)}L${at(x + 26)} ${at(y)}L${at(x + 18)} ${at(y + end + 2.4)}V${at(y + end)}L${at(x)} ${at(y + start)}Z`;
}

function flows(found: LegendFlows, frame: LegendFrame): Block {
  const {view, palette, width} = frame;
  const {part, axis, note} = styles(palette);
  const {locale} = view.text;
  const labels = shortNumbers([found.minimum, found.maximum], locale);
  const row: Block = {
    height: 18,
    draw: (x, y) =>
      [found.minimumWidth, found.maximumWidth]
        .map((thickness, index) => {
          const left = x + index * 110;
          return (
            element('path', {d: arrow(left, y + 9, thickness), fill: palette.flow}) +
            textElement(
              'text',
              {...textAttributes(axis), x: left + 33, y: y + 13},
              labels[index] ?? '',
            )
          );
        })
        .join(''),
  };
  const {bend} = controlsFor(locale).legend;
  const drawn = view.snapshot.flows;
  const share = drawn
    ? view.text.legend.flowShare(
        formatNumber(drawn.length, locale),
        formatNumber(drawn.pairs, locale),
        formatPercent(drawn.totalPeople ? drawn.drawnPeople / drawn.totalPeople : NaN, locale),
      )
    : '';
  return stack(
    [
      paragraph(found.title, part, width),
      row,
      paragraph([bend, share && `${share}.`].filter(Boolean).join(' '), note, width),
    ],
    1,
  );
}

function measure(legend: MapLegend, frame: LegendFrame): Block {
  const {palette, width} = frame;
  const {heading, note} = styles(palette);
  const none: Block = {height: 0, draw: () => ''};
  return stack(
    [
      paragraph(legend.heading, heading, width),
      legend.scale ? ramp(legend.scale, legend.marker, frame) : none,
      legend.states ? states(legend.states, legend.scale, frame) : none,
      legend.symbols ? symbols(legend.symbols, frame) : none,
      legend.flows ? flows(legend.flows, frame) : none,
      paragraph(legend.method, note, width),
    ],
    8,
  );
}

function density(answer: DensityAnswer, frame: LegendFrame): Block {
  const {view, palette, width, ids} = frame;
  const {locale} = view.text;
  const words = densityTextOf(locale);
  const {heading, note} = styles(palette);
  const entries = densityEntries(answer, palette, words, locale).map(
    ({fill, words: said, cells}) => ({
      fill: fill === 'url(#missing)' ? `url(#${ids}missing)` : fill,
      words: said,
      count: formatNumber(cells, locale),
    }),
  );
  const firm = answer.rates
    ? `${words.legend.firm}: ${formatNumber(markCounts(answer).firm, locale)}.`
    : '';
  return stack(
    [
      paragraph(densityHeading(answer, words), heading, width),
      swatches(entries, 3, width, palette),
      paragraph(firm, note, width),
      paragraph(densityReading(answer, words, locale), note, width),
    ],
    6,
  );
}

function categories(legend: CategoryLegend, frame: LegendFrame): Block {
  const {view, palette, width, ids} = frame;
  const {heading, note} = styles(palette);
  const entries = legend.items.map(({label, color, count, pattern}) => ({
    fill: pattern ? `url(#${ids}${pattern})` : color,
    words: label,
    count: formatNumber(count, view.text.locale),
  }));
  return stack(
    [
      paragraph(legend.heading, heading, width),
      swatches(entries, 1, width, palette),
      ...legend.notes.map((said) => paragraph(said, note, width)),
    ],
    6,
  );
}

const cell = 40;

function bivariate(legend: BivariateLegend, frame: LegendFrame): Block {
  const {view, palette, width, ids} = frame;
  const {locale} = view.text;
  const words = pictureTextOf(locale);
  const {part, axis} = styles(palette);
  const grid: Block = {
    height: 3 * cell,
    draw: (x, y) =>
      legend.counts
        .map((count, place) => {
          const left = x + (place % 3) * cell;
          const top = y + (2 - Math.floor(place / 3)) * cell;
          const isDark = place % 3 === 2 || place === 7;
          const isChosen = place === legend.highlighted;
          return (
            element('rect', {
              ...{x: left + 1, y: top + 1, width: cell - 2, height: cell - 2},
              fill: palette.bivariate[place] ?? 'none',
              stroke: isChosen ? palette.ink : palette.ink3,
              'stroke-width': isChosen ? 2.2 : 0.5,
            }) +
            textElement(
              'text',
              {
                ...textAttributes({...axis, fill: isDark ? '#FFFFFF' : '#14212B'}),
                ...{x: left + cell / 2, y: top + cell / 2 + 4, 'text-anchor': 'middle'},
              },
              formatNumber(count, locale),
            )
          );
        })
        .join('') +
      legend.corners
        .map(({cell: place, name}, index) =>
          textElement(
            'text',
            {...textAttributes(axis), x: x + 3 * cell + 14, y: y + 16 + index * 34},
            `${name}: ${cornerWords(place, words.low, words.high)}`,
          ),
        )
        .join(''),
  };
  const missing = swatches(
    [
      {
        ...{fill: `url(#${ids}missing)`, words: controlsFor(locale).noData},
        count: formatNumber(legend.missing, locale),
      },
    ],
    1,
    width,
    palette,
  );
  return stack(
    [
      paragraph(`↑ ${legend.yLabel} (${words.low} → ${words.high})`, part, width),
      grid,
      paragraph(`${legend.xLabel} (${words.low} → ${words.high}) →`, part, width),
      missing,
    ],
    5,
  );
}

/** What a corner means: `↑ alto, → alto`. */
function cornerWords(place: number, low: string, high: string): string {
  const [y, x] = [place >= 6 ? high : low, place % 3 === 2 ? high : low];
  return `↑ ${y}, → ${x}`;
}

/** The legend of everything drawn: classes with their distribution, the states with how many have each, sizes and marks. */
export function sceneLegend(frame: LegendFrame): Block {
  const {view, palette, width} = frame;
  const {snapshot, state, text} = view;
  const words = pictureTextOf(text.locale);
  const {note} = styles(palette);
  const blocks: Block[] = [];
  const risk = riskLegend(view, palette);
  if (risk?.kind === 'classes') blocks.push(measure(risk.legend, frame));
  if (risk?.kind === 'categories') blocks.push(categories(risk.legend, frame));
  if (risk?.kind === 'bivariate') blocks.push(bivariate(risk.legend, frame));
  const own = risk ? [] : measureLegends(view, palette);
  for (const legend of own) blocks.push(measure(legend, frame));
  if (snapshot.density) blocks.push(density(snapshot.density, frame));
  const {events} = snapshot;
  if (events)
    blocks.push(
      paragraph(
        `◆ ${words.events(formatNumber(events.length, text.locale))}. ${words.place}`,
        note,
        width,
      ),
    );
  if (state.layers.includes('rutas')) blocks.push(paragraph(`- - ${words.routes}`, note, width));
  return stack(blocks, 14);
}
