import {describe, expect, it} from 'vitest';
import {compositeIndex} from '../../../src/domain/index/composite-index.ts';
import type {
  Aggregation,
  IndicatorTable,
  Scheme,
  SchemeNode,
} from '../../../src/domain/index/scheme.ts';
import {schemeOf} from '../../../src/methodology/schemes.ts';
import {numbersOf, readFixture, tableOf} from './fixture-tables.ts';

const inform = readFixture('inform-2021');
const table = tableOf(inform);
const goalposts = {min: 0, max: 10};

/** A group of components that stand on the scale already, with equal weights unless told. */
function groupOf(
  id: string,
  aggregation: Aggregation,
  components: readonly string[],
  weights: readonly number[] = [],
): SchemeNode {
  const children = components.map((indicator, at) => ({
    indicator,
    weight: weights[at] ?? 1,
    goalposts,
  }));
  return {id, weight: 1, aggregation, children};
}

function scoresOf(root: SchemeNode, of: IndicatorTable = table): number[] {
  const scheme: Scheme = {normalisation: 'minmax', minimumObserved: 0, root};
  return [...compositeIndex(of, scheme).score];
}

/** INFORM prints one decimal; a half that lost a bit on its way is a half. */
function printed(scores: readonly number[]): number[] {
  return scores.map((score) => Math.round(score * 10 + 1e-9) / 10);
}

const hazards = ['Earthquake', 'Flood', 'Tsunami', 'Tropical Cyclone', 'Drought', 'Epidemic'];
const otherGroups = ['Health Conditions', 'Children U5', 'Recent Shocks', 'Food Security'];
const services = ['Communication', 'Physical infrastructure', 'Access to health care'];

describe('the INFORM Risk Index 2021, 191 countries', () => {
  it.each<[string, Aggregation, readonly string[]]>([
    ['HAZARD & EXPOSURE', 'scaled-geometric', ['Natural', 'Human']],
    ['VULNERABILITY', 'scaled-geometric', ['Socio-Economic Vulnerability', 'Vulnerable Groups']],
    ['LACK OF COPING CAPACITY', 'scaled-geometric', ['Institutional', 'Infrastructure']],
    ['INFORM RISK', 'geometric', ['HAZARD & EXPOSURE', 'VULNERABILITY', 'LACK OF COPING CAPACITY']],
    ['Natural', 'scaled-geometric', hazards],
    ['Vulnerable Groups', 'scaled-geometric', ['Uprooted people', 'Other Vulnerable Groups']],
    ['Other Vulnerable Groups', 'scaled-geometric', otherGroups],
    ['Institutional', 'arithmetic', ['DRR', 'Governance']],
    ['Infrastructure', 'arithmetic', services],
  ])('has %s as published', (result, aggregation, components) => {
    expect(table.territories.length).toBe(191);
    expect(printed(scoresOf(groupOf(result, aggregation, components)))).toEqual(
      numbersOf(inform, result),
    );
  });

  it('has the socio-economic component as published in the 178 countries with all three parts', () => {
    const parts = ['Development & Deprivation', 'Inequality', 'Economic Dependency'];
    const scores = printed(scoresOf(groupOf('socio', 'arithmetic', parts, [2, 1, 1])));
    const inequality = numbersOf(inform, 'Inequality');
    const isComplete = (_: number, at: number): boolean => !Number.isNaN(inequality[at]);
    const published = numbersOf(inform, 'Socio-Economic Vulnerability').filter(isComplete);
    expect(published.length).toBe(178);
    expect(scores.filter(isComplete)).toEqual(published);
  });

  it('has the human hazard as published: current conflict where it is intense, 0.7 of the projected elsewhere', () => {
    const intensity = numbersOf(inform, 'Current Highly Violent Conflict Intensity');
    const projected = numbersOf(inform, 'Projected Conflict Risk');
    // The choice is made before the index; the weight of 0.7 is a goalpost at 10 / 0.7.
    const intense = intensity.map((value) => (value >= 5 ? value : null));
    const future = projected.map((value, at) => (intensity[at]! >= 5 ? null : value));
    const root: SchemeNode = {
      id: 'human',
      weight: 1,
      aggregation: 'arithmetic',
      children: [
        {indicator: 'intense', weight: 1, goalposts},
        {indicator: 'future', weight: 1, goalposts: {min: 0, max: 10 / 0.7}},
      ],
    };
    const values = new Map([
      ['intense', intense],
      ['future', future],
    ]);
    const scores = scoresOf(root, {territories: table.territories, values});
    expect(printed(scores)).toEqual(numbersOf(inform, 'Human'));
  });

  it('has every country in its class by the breaks of the scheme', () => {
    const names = ['Very Low', 'Low', 'Medium', 'High', 'Very High'];
    const {breaks} = schemeOf('inform');
    const classes = numbersOf(inform, 'INFORM RISK').map(
      (risk) => names[breaks.filter((limit) => risk >= limit).length],
    );
    expect(classes).toEqual(inform.get('RISK CLASS'));
    const counts = names.map((name) => classes.filter((own) => own === name).length);
    expect(counts).toEqual([36, 50, 57, 32, 16]);
  });
});

describe('the whole tree of INFORM at once', () => {
  it('stands within the rounding of the printed parts', () => {
    const hazard: SchemeNode = {
      ...groupOf('hazard', 'scaled-geometric', ['Human']),
      children: [
        groupOf('natural', 'scaled-geometric', hazards),
        {indicator: 'Human', weight: 1, goalposts},
      ],
    };
    const vulnerability: SchemeNode = {
      ...groupOf('vulnerability', 'scaled-geometric', []),
      children: [
        {indicator: 'Socio-Economic Vulnerability', weight: 1, goalposts},
        {
          ...groupOf('groups', 'scaled-geometric', []),
          children: [
            {indicator: 'Uprooted people', weight: 1, goalposts},
            groupOf('other', 'scaled-geometric', otherGroups),
          ],
        },
      ],
    };
    const coping: SchemeNode = {
      ...groupOf('coping', 'scaled-geometric', []),
      children: [
        groupOf('institutional', 'arithmetic', ['DRR', 'Governance']),
        groupOf('infrastructure', 'arithmetic', services),
      ],
    };
    const scores = scoresOf({
      ...groupOf('risk', 'geometric', []),
      children: [hazard, vulnerability, coping],
    });
    const published = numbersOf(inform, 'INFORM RISK');
    const furthest = Math.max(...scores.map((score, at) => Math.abs(score - published[at]!)));
    // Half a tenth of its own print, and about as much from the print of its parts, level by level.
    expect(furthest).toBeLessThan(0.11);
  });
});
