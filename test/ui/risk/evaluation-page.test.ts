// @vitest-environment happy-dom
import {describe, expect, it, vi} from 'vitest';
import {en} from '../../../src/i18n/en.ts';
import {riskPagesFor} from '../../../src/i18n/risk-pages.ts';
import type {EvaluationAnswer} from '../../../src/state/evaluation-answer.ts';
import {initialRisk, type Scenario} from '../../../src/state/risk-choice.ts';
import '../../../src/ui/risk/evaluation-page.ts';
import {backtestWith, evaluationWith} from '../../state/support/evaluation.ts';
import {viewWith} from '../../state/support/view.ts';
import {find, findAll, listen, mount, settle, textOf} from '../controls/support/mount.ts';

const file = {name: 'vigia-evaluacion.csv', csv: 'a'};
const answerWith = (change = {}): EvaluationAnswer => ({
  ...evaluationWith(change),
  toFile: () => file,
});

async function page(answer = answerWith(), view = viewWith()) {
  const load = vi.fn((_scenario: Scenario) => Promise.resolve(answer));
  const element = await mount('vg-evaluation-page', {view, load});
  await settle(element);
  return {element, load};
}

const titles = (element: HTMLElement): string[] =>
  findAll(element, 'h1, h2, h3').map(({localName}) => localName);

describe('the page that says how good the index is', () => {
  it('says first that a plain count ranks better', async () => {
    const {element} = await page();
    expect(textOf(element, '.finding')).toContain(
      'un simple conteo de homicidios ordena mejor que este índice',
    );
    expect(findAll(element, '.finding')).toHaveLength(2);
  });

  it('shows every order with its interval in a captioned table, the best first', async () => {
    const {element} = await page();
    const [table] = findAll(element, 'table');
    const names = [...table!.querySelectorAll('tbody th')].map((cell) => cell.textContent.trim());
    expect(names).toEqual([
      'Conteo de homicidios 2019–2021',
      'Índice Factores ONU, publicado',
      'Tasa de homicidios 2019–2021, suavizada',
      'Población 2021',
      'Coca 2021, hectáreas',
      'Índice INFORM, publicado',
    ]);
    expect(textOf(element, 'tr.own')).toContain('0,650 [0,550; 0,750]');
    expect(findAll(element, 'table').every((one) => one.querySelector('caption'))).toBe(true);
  });

  it('draws the chance beside each measure and changes the measure of both charts', async () => {
    const {element} = await page();
    const charts = () =>
      findAll(element, 'vg-interval-bars') as (HTMLElement & {
        reference: {value: number};
        minimum: number;
      })[];
    expect(charts().map(({reference}) => reference.value)).toEqual([0.5, 0.5]);
    find(element, 'vg-segment').dispatchEvent(
      new CustomEvent('vg-change', {detail: {value: 'averagePrecision'}}),
    );
    await settle(element);
    expect(charts().map(({reference}) => reference.value)).toEqual([127 / 948, 127 / 948]);
    expect(charts().map(({minimum}) => minimum)).toEqual([0, 0]);
  });

  it('names the figure of the method that is not reproduced, and only that one', async () => {
    const {element} = await page();
    const text = element.shadowRoot!.textContent.replace(/\s+/g, ' ');
    expect(text).toContain('No coincide: Tasa de homicidios 2020–2022, cruda da 0,770');
    expect(text).not.toContain('No coincide: Conteo');
  });

  it('lists what was used and what was taken out, with why', async () => {
    const {element} = await page();
    const text = element.shadowRoot!.textContent.replace(/\s+/g, ' ');
    expect(text).toContain('Homicidios, 2019–2021');
    expect(text).toContain('Masacres: sin ningún dato hasta 2021');
    expect(text).toContain('Regularización: solo por departamento');
  });

  it('asks again only when the scenario is another one', async () => {
    const {element, load} = await page();
    element.view = viewWith({selected: '54'});
    await settle(element);
    expect(load).toHaveBeenCalledTimes(1);
    const scenario = {...initialRisk.scenario, weights: {conflicto: 60}};
    element.view = viewWith({risk: {...initialRisk, scenario}});
    await settle(element);
    expect(load).toHaveBeenCalledTimes(2);
    expect(load.mock.calls[1]?.[0]).toEqual(scenario);
  });

  it('says that it is working, and what failed, with a way to try again', async () => {
    const view = viewWith();
    const waiting = await mount('vg-evaluation-page', {
      view,
      load: () => new Promise<never>(() => undefined),
    });
    expect(find(waiting, '[role=status]').textContent).toContain('Calculando');
    const load = vi.fn(() => Promise.reject(new Error('no file')));
    const failed = await mount('vg-evaluation-page', {view, load});
    await settle(failed);
    expect(find(failed, '[role=alert]').textContent).toContain('No se pudo calcular');
    find(failed, '[role=alert] button').click();
    await settle(failed);
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('says that own weights give no index, and that nothing can be judged', async () => {
    const nothing = backtestWith(NaN, {n: 0, skills: [], differences: []});
    const {element} = await page(answerWith({own: 'empty', massacre: nothing}));
    const said = findAll(element, '[role=status]').map(({textContent}) => textContent);
    const words = riskPagesFor('es').evaluation;
    expect(said.join(' ')).toContain(words.ownEmpty);
    expect(said.join(' ')).toContain(words.empty);
  });

  it('goes back to the map and gives the file', async () => {
    const {element} = await page();
    const transitions = listen<unknown>(element, 'vg-transition');
    const commands = listen<unknown>(element, 'vg-command');
    const [back, save] = findAll(element, '.bar button');
    back!.click();
    save!.click();
    expect(transitions).toEqual([{name: 'changeRisk', args: [{page: null}]}]);
    expect(commands).toEqual([{command: 'export-evaluation', detail: file}]);
  });

  it('has headings in order, in both languages', async () => {
    for (const text of [undefined, en]) {
      const {element} = await page(answerWith(), viewWith({}, {}, text));
      const levels = titles(element).map((name) => Number(name.slice(1)));
      expect(levels[0]).toBe(1);
      expect(levels.every((level, at) => at === 0 || level <= levels[at - 1]! + 1)).toBe(true);
      expect(find(element, 'h1').textContent).toBe(
        riskPagesFor(text ? 'en' : 'es').evaluation.title,
      );
    }
  });
});
