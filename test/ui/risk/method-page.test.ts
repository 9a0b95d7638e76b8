// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import {en} from '../../../src/i18n/en.ts';
import {es} from '../../../src/i18n/es.ts';
import {riskMethodFor} from '../../../src/i18n/risk-pages-method.ts';
import type {MapGeometry, Shape} from '../../../src/map/geometry.ts';
import type {Status} from '../../../src/methodology/cell.ts';
import {indicators, type Indicator} from '../../../src/methodology/indicators.ts';
import {riskFactors} from '../../../src/methodology/risk-factors.ts';
import {schemes} from '../../../src/methodology/schemes.ts';
import {sources} from '../../../src/methodology/sources.ts';
import type {RiskAnswer, RiskTable} from '../../../src/state/risk-answer.ts';
import '../../../src/ui/risk/method-page.ts';
import {coverageOf} from '../../../src/ui/risk/method-page-map.ts';
import {viewWith} from '../../state/support/view.ts';
import {find, findAll, listen, mount, settle} from '../controls/support/mount.ts';

const all: readonly Indicator[] = indicators;
const languages = [es, en] as const;

/** Four municipalities: a value, zero, nobody measured, the source does not publish it. */
const table: RiskTable = {
  edition: 2024,
  level: 'municipality',
  table: {
    territories: ['05001', '11001', '54001', '54405'],
    values: new Map([['expelled-rate', [12, 0, NaN, NaN]]]),
  },
  status: new Map<string, readonly Status[]>([
    ['expelled-rate', ['observed', 'observed', 'missing', 'not-reported']],
  ]),
  row: new Map([
    ['05001', 0],
    ['11001', 1],
    ['54001', 2],
    ['54405', 3],
  ]),
};
const risk = {table} as unknown as RiskAnswer;

/** A square of one degree. */
function square(code: string, lon: number, lat: number): Shape {
  const ring = [
    [lon, lat],
    [lon, lat + 1],
    [lon + 1, lat + 1],
    [lon + 1, lat],
    [lon, lat],
  ];
  return {
    type: 'Feature',
    properties: {code},
    geometry: {type: 'Polygon', coordinates: [ring]},
  };
}
const geometry: MapGeometry = {
  departments: [],
  municipalities: table.table.territories.map((code, at) => square(code, -75 + at, 5)),
  land: [],
  lines: [],
};

const textIn = (element: HTMLElement): string =>
  element.shadowRoot!.textContent.replace(/\s+/g, ' ');

describe('the method page', () => {
  it.each(languages)('names every indicator, factor and scheme in $locale', async (text) => {
    const {locale} = text;
    const said = textIn(await mount('vg-method-page', {view: viewWith({}, {}, text)}));
    for (const {name, note, goalposts, denominator} of all) {
      expect(said).toContain(name[locale]);
      expect(said).toContain(note[locale]);
      expect(said).toContain(goalposts.reason[locale]);
      expect(said).toContain(denominator?.[locale] ?? '');
    }
    for (const {name} of riskFactors) expect(said).toContain(name[locale]);
    for (const {name, note} of schemes) {
      expect(said).toContain(name[locale]);
      expect(said).toContain(note[locale]);
    }
  });

  it.each(languages)('gives each source used with licence and faults in $locale', async (text) => {
    const {locale} = text;
    const said = textIn(await mount('vg-method-page', {view: viewWith({}, {}, text)}));
    const used = new Set(all.flatMap((indicator) => indicator.sources));
    for (const source of sources.filter(({id}) => used.has(id))) {
      expect(said).toContain(source.title[locale]);
      expect(said).toContain(source.licence[locale]);
      expect(said).toContain(source.knownFaults[locale]);
    }
  });

  it('gives every weight of every scheme, one row a node', async () => {
    const element = await mount('vg-method-page', {view: viewWith()});
    const trees = findAll(element, 'table.tree');
    expect(trees).toHaveLength(schemes.length);
    schemes.forEach(({dimensions}, at) => {
      const declared = dimensions.flatMap((dimension) => [
        dimension.weight,
        ...dimension.categories.flatMap((category) => [
          category.weight,
          ...category.indicators.map(({weight}) => weight),
        ]),
      ]);
      const shown = [...trees[at]!.querySelectorAll('tbody tr')].map((row) =>
        row.querySelector('td')!.textContent.trim(),
      );
      expect(shown).toEqual(
        declared.map((weight) =>
          Number.isInteger(weight) ? String(weight) : weight.toFixed(1).replace('.', ','),
        ),
      );
    });
  });

  it('says nothing in the other language', async () => {
    const spanish = textIn(await mount('vg-method-page', {view: viewWith()}));
    const english = textIn(await mount('vg-method-page', {view: viewWith({}, {}, en)}));
    const words = riskMethodFor('es');
    const others = riskMethodFor('en');
    for (const key of Object.keys(words.sections) as (keyof typeof words.sections)[]) {
      expect(english).toContain(others.sections[key]);
      expect(spanish).toContain(words.sections[key]);
    }
    expect(english).not.toMatch(/municipios|habitantes|media aritmética/);
    expect(spanish).not.toMatch(/municipalities|inhabitants|arithmetic/);
    expect(`${spanish}${english}`).not.toMatch(/\bNaN\b|\[object/);
    expect(spanish).not.toContain('undefined');
  });

  it('counts value, zero, missing and not reported apart', () => {
    expect(coverageOf(table, 'expelled-rate')).toEqual({
      value: ['05001'],
      zero: ['11001'],
      missing: ['54001'],
      unreported: ['54405'],
    });
    expect(coverageOf(table, 'regularised-share')).toBeNull();
  });

  it('draws the map of an indicator when its sheet is opened, and not before', async () => {
    const view = viewWith({}, {risk});
    const element = await mount('vg-method-page', {view, geometry});
    expect(findAll(element, '.coverage')).toEqual([]);
    const sheet = find(element, '#indicator-expelled-rate') as HTMLDetailsElement;
    sheet.open = true;
    sheet.dispatchEvent(new Event('toggle'));
    await settle(element);
    const paths = findAll(element, '.coverage-map path.state').map((path) =>
      path.getAttribute('d'),
    );
    expect(paths).toHaveLength(4);
    expect(paths.every((path) => path?.startsWith('M'))).toBe(true);
    expect(
      findAll(element, '.states li').map(({textContent}) =>
        textContent.replace(/\s+/g, ' ').trim(),
      ),
    ).toEqual(['1 con valor', '1 cero', '1 sin dato', '1 sin reporte']);
  });

  it('says why an indicator has no coverage at this level, and that coverage comes later', async () => {
    const element = await mount('vg-method-page', {view: viewWith({}, {risk}), geometry});
    find(element, 'button.all').click();
    await settle(element);
    const words = riskMethodFor('es').indicators;
    expect(find(element, '#indicator-regularised-share').textContent).toContain(words.noLevel);
    const waiting = await mount('vg-method-page', {view: viewWith()});
    find(waiting, 'button.all').click();
    await settle(waiting);
    expect(textIn(waiting)).toContain(words.coverageLater);
  });

  it('opens every sheet before it prints', async () => {
    const element = await mount('vg-method-page', {view: viewWith()});
    window.dispatchEvent(new Event('beforeprint'));
    await settle(element);
    expect(findAll(element, 'details').every((one) => one.hasAttribute('open'))).toBe(true);
  });

  it('has headings in order, tables with captions, and a way back', async () => {
    const element = await mount('vg-method-page', {view: viewWith()});
    const levels = findAll(element, 'h1, h2, h3, h4').map(({localName}) =>
      Number(localName.slice(1)),
    );
    expect(levels[0]).toBe(1);
    expect(levels.every((level, at) => at === 0 || level <= levels[at - 1]! + 1)).toBe(true);
    expect(findAll(element, 'table').every((one) => one.querySelector('caption'))).toBe(true);
    const transitions = listen<unknown>(element, 'vg-transition');
    find(element, 'button.back').click();
    expect(transitions).toEqual([{name: 'changeRisk', args: [{page: null}]}]);
  });
});
