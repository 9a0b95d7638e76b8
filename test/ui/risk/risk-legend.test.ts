// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import {bivariateOf} from '../../../src/app/load/risk-bivariate.ts';
import {buildIndex} from '../../../src/app/load/risk-index.ts';
import {riskPaint} from '../../../src/app/load/risk-paint.ts';
import {palettes} from '../../../src/map/palette.ts';
import {initialRisk, publishedScenario, type RiskChoice} from '../../../src/state/risk-choice.ts';
import type {ClusterAnswer, RiskAnswer, StabilityAnswer} from '../../../src/state/risk-answer.ts';
import type {View} from '../../../src/state/view.ts';
import '../../../src/ui/risk/risk-legend.ts';
import type {VgRiskLegend} from '../../../src/ui/risk/risk-legend.ts';
import {answerOver, fourMunicipalities} from '../../app/load/support/risk-table.ts';
import {viewWith} from '../../state/support/view.ts';
import {find, findAll, mount} from '../controls/support/mount.ts';

const plain = answerOver(fourMunicipalities);
const built = buildIndex(fourMunicipalities, publishedScenario('factores-onu'));

const clusters: ClusterAnswer = {
  choice: initialRisk.cluster,
  ...{permutations: 999, seed: 12345, cutoff: 0.01, global: null, isConstant: false},
  category: new Map([
    ['05001', 4],
    ['11001', -1],
    ['54001', 0],
    ['54405', 0],
  ]),
  counts: [2, 0, 0, 0, 1, 0],
  ...{islands: [], scatter: []},
};
const stability: StabilityAnswer = {
  ...{done: 1000, of: 1000, top: 20, seed: 42, isStale: false, isStopped: false},
  ...{rankLow: [], rank25: [], rankMedian: [], rank75: [], rankHigh: [], drivers: []},
  shareInTop: [0.1, NaN, 0.9, 0.5],
};

/** The view of a paint, with the parts it needs, over the country or one department. */
function viewOf(
  risk: Partial<RiskChoice> = {},
  parts: Partial<RiskAnswer> = {},
  department: string | null = null,
): View {
  const choice = {...initialRisk, ...risk};
  const answer = {...plain, ...parts};
  const paint = riskPaint(answer, choice.paint, department);
  return viewWith({screen: 'riesgo', risk: choice}, {risk: {...answer, paint}});
}

const legendOf = (view: View): Promise<VgRiskLegend> =>
  mount('vg-risk-legend', {view, palette: palettes.light});

/** What the tests read of the legends that are drawn. */
interface Drawn extends HTMLElement {
  readonly heading: string;
  readonly items: readonly {label: string; count: number; color: string}[];
  readonly counts: readonly number[];
  readonly corners: readonly {cell: number; name: string}[];
  readonly missing: number;
  readonly highlighted: number;
  readonly scale: {breaks: readonly number[]; colors: readonly string[]; scale: string};
  readonly states: Record<string, unknown>;
  readonly marker: unknown;
}

const drawn = (legend: HTMLElement, tag: string): Drawn => find(legend, tag) as Drawn;
const itemsOf = (legend: HTMLElement): [string, number][] =>
  drawn(legend, 'vg-category-legend').items.map(({label, count}) => [label, count]);

describe('the legend of the index', () => {
  it('has the classes of the scheme and counts who has none apart from zero', async () => {
    const legend = drawn(await legendOf(viewOf()), 'vg-legend');
    expect(legend.heading).toBe('Prioridad de revisión, 0 a 10');
    expect(legend.scale).toMatchObject({breaks: [1.5, 2.2, 3, 4, 5.2], scale: 'linear'});
    expect(legend.scale.colors).toHaveLength(6);
    expect(legend.states).toMatchObject({
      ...{value: 3, zero: null, missing: 1, suppressed: null},
      missingLabel: 'Sin índice',
    });
  });

  it('marks the selected territory where it has an index', async () => {
    const markerOf = async (selected: string): Promise<unknown> => {
      const view = viewOf();
      const chosen = {...view, state: {...view.state, selected}};
      return drawn(await legendOf(chosen), 'vg-legend').marker;
    };
    expect(await markerOf('54405')).toMatchObject({label: 'Los Patios'});
    expect(await markerOf('11001')).toBeNull();
  });

  it('of a factor that no open figure measures has no classes, and says so', async () => {
    const lens = {kind: 'factor', factor: 14} as const;
    const cells = new Map(
      [...plain.paint.cells.keys()].map(
        (code) => [code, {value: NaN, status: 'missing', implausible: false}] as const,
      ),
    );
    const view = viewOf({paint: 'lens', lens}, {lens: {lens, indicators: [], cells}});
    const legend = find(await legendOf(view), 'vg-legend');
    expect(findAll(legend, '.ramp')).toEqual([]);
    expect(legend.shadowRoot!.textContent).toContain('Sin dato abierto por territorio.');
  });

  it('is none while the index is on its way', async () => {
    const legend = await legendOf(viewWith({screen: 'riesgo'}));
    expect(legend.shadowRoot!.children).toHaveLength(0);
  });
});

describe('the legend of categories', () => {
  it('of firmness counts in, between, out and none', async () => {
    const legend = await legendOf(viewOf({paint: 'stability'}, {stability}));
    expect(itemsOf(legend)).toEqual([
      ['Firme entre los primeros 20 (80\u00A0% o más)', 1],
      ['Frágil: depende de las decisiones', 1],
      ['Firme fuera de los primeros 20 (20\u00A0% o menos)', 1],
      ['Sin índice', 1],
    ]);
  });

  it('of clusters names the four kinds, and islands only where there are some', async () => {
    const legend = await legendOf(viewOf({paint: 'clusters'}, {clusters}));
    expect(itemsOf(legend)).toEqual([
      ['Alto entre altos', 2],
      ['Bajo entre bajos', 0],
      ['Bajo entre altos', 0],
      ['Alto entre bajos', 0],
      ['No significativo', 1],
      ['Sin dato', 1],
    ]);
    const colours = drawn(legend, 'vg-category-legend').items.map(({color}) => color);
    expect(new Set(colours).size).toBe(colours.length);
  });

  it('of Getis-Ord has two kinds alone', async () => {
    const choice = {...initialRisk.cluster, statistic: 'gi-star'} as const;
    const hot = {clusters: {...clusters, choice}};
    const legend = await legendOf(viewOf({paint: 'clusters'}, hot));
    expect(itemsOf(legend).map(([label]) => label)).toEqual([
      'Concentración de valores altos',
      'Concentración de valores bajos',
      'No significativo',
      'Sin dato',
    ]);
  });

  it('counts what is on the map: of one department where one is chosen', async () => {
    const legend = await legendOf(viewOf({paint: 'clusters'}, {clusters}, '54'));
    expect(itemsOf(legend)).toEqual([
      ['Alto entre altos', 2],
      ['Bajo entre bajos', 0],
      ['Bajo entre altos', 0],
      ['Alto entre bajos', 0],
      ['No significativo', 0],
    ]);
  });
});

describe('the legend of risk and exposure', () => {
  const bivariate = bivariateOf(built, 'venezuelans');

  it('has nine cells, who is in none, and real places at its corners', async () => {
    const legend = drawn(await legendOf(viewOf({paint: 'bivariate'}, {bivariate})), 'vg-bivariate');
    // Shares of 65: Medellín 13 and 2 of risk, Los Patios 32.5 and 5, Cúcuta 52 and 8.
    expect(legend.counts).toEqual([1, 0, 0, 0, 0, 0, 0, 2, 0]);
    expect([legend.missing, legend.highlighted]).toEqual([1, -1]);
    expect(legend.corners).toEqual([]);
  });

  it('counts and names what is on the map of one department', async () => {
    const table = {
      ...fourMunicipalities,
      table: {
        ...fourMunicipalities.table,
        values: new Map([
          ...fourMunicipalities.table.values,
          ['venezuelans-rate', Float64Array.of(90, 90, 90, 90)],
        ]),
      },
    };
    const own = answerOver(table);
    const parts = {
      ...own,
      bivariate: bivariateOf(buildIndex(table, publishedScenario('factores-onu')), 'venezuelans'),
    };
    const of = async (department: string | null): Promise<Drawn> =>
      drawn(await legendOf(viewOf({paint: 'bivariate'}, parts, department)), 'vg-bivariate');
    const country = await of(null);
    // Many Venezuelans everywhere: Cúcuta and Los Patios are high–high, Medellín is in the middle of the risk.
    expect(country.corners).toEqual([{cell: 8, name: 'San José de Cúcuta'}]);
    const antioquia = await of('05');
    expect(antioquia.counts).toEqual([0, 0, 0, 0, 0, 1, 0, 0, 0]);
    expect(antioquia.missing).toBe(0);
    expect(antioquia.corners).toEqual([]);
  });
});

describe('a legend without what it speaks of', () => {
  it('is that of the index', async () => {
    for (const paint of ['clusters', 'bivariate', 'stability', 'difference'] as const) {
      const legend = await legendOf(viewOf({paint}));
      expect(findAll(legend, 'vg-legend')).toHaveLength(1);
      expect(drawn(legend, 'vg-legend').heading).toBe('Prioridad de revisión, 0 a 10');
    }
  });
});
