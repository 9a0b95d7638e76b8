// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import type {WeightChange} from '../../../src/charts/vg-weight.ts';
import {en} from '../../../src/i18n/en.ts';
import {initialState} from '../../../src/state/app-state.ts';
import {initialRisk, publishedScenario, type Scenario} from '../../../src/state/risk-choice.ts';
import {applyTransition, type TransitionRequest} from '../../../src/state/transitions.ts';
import {formatAddress, parseAddress} from '../../../src/state/url.ts';
import type {View} from '../../../src/state/view.ts';
import '../../../src/ui/risk/risk-builder.ts';
import type {VgRiskBuilder} from '../../../src/ui/risk/risk-builder.ts';
import {answerOver, flatTable, fourMunicipalities} from '../../app/load/support/risk-table.ts';
import {viewWith} from '../../state/support/view.ts';
import {find, findAll, listen, mount, settle, textOf} from '../controls/support/mount.ts';

const published = publishedScenario('factores-onu');

const viewOf = (scenario: Scenario = published, table = fourMunicipalities): View =>
  viewWith(
    {screen: 'riesgo', risk: {...initialRisk, scenario}},
    {risk: answerOver(table, scenario)},
  );

async function builder(view: View = viewOf()): Promise<{
  readonly element: VgRiskBuilder;
  readonly sent: TransitionRequest[];
}> {
  const element = await mount('vg-risk-builder', {view});
  return {element, sent: listen<TransitionRequest>(element, 'vg-transition')};
}

/** What the tests read of a slider. */
interface Slider extends HTMLElement {
  readonly name: string;
  readonly value: number;
  readonly linked: boolean;
  readonly switchable: boolean;
  readonly counts: readonly number[];
}

const sliders = (element: HTMLElement): Slider[] => findAll(element, 'vg-weight') as Slider[];
const indicatorsOf = (element: HTMLElement): Slider[] =>
  sliders(element).filter(({switchable}) => switchable);
const weightOf = (element: HTMLElement, wanted: string): Slider =>
  sliders(element).find(({name}) => name === wanted)!;

function move(element: HTMLElement, name: string, change: Partial<WeightChange>): void {
  const detail = {value: 0, alone: false, phase: 'input', ...change};
  weightOf(element, name).dispatchEvent(new CustomEvent('vg-weight', {detail, bubbles: true}));
}

const segment = (element: HTMLElement, label: string): HTMLElement =>
  findAll(element, 'vg-segment').find((one) => (one as {label?: string}).label === label)!;

function choose(element: HTMLElement, label: string, value: string): void {
  segment(element, label).dispatchEvent(new CustomEvent('vg-change', {detail: {value}}));
}

describe('moving a weight', () => {
  it('sends its word, and the others follow in proportion', async () => {
    const {element, sent} = await builder();
    move(element, 'Conflicto y violencia letal', {value: 40});
    // 60 is left for 15, 15, 15, 20 and 10 of 75: four fifths of each.
    const weights = {
      conflicto: 40,
      antecedentes: 12,
      estado: 12,
      incentivos: 12,
      ataques: 16,
      movilidad: 8,
    };
    expect(sent).toEqual([{name: 'chooseWeights', args: ['conflicto', weights]}]);
  });

  it('with Shift moves it alone', async () => {
    const {element, sent} = await builder();
    move(element, 'Conflicto y violencia letal', {value: 40, alone: true});
    expect(sent).toEqual([{name: 'chooseWeights', args: ['conflicto', {conflicto: 40}]}]);
  });

  it('of a category or an indicator moves those beside it', async () => {
    const {element, sent} = await builder();
    move(element, 'Violencia letal', {value: 70});
    // Homicide, UCDP, then the two of the record, 60 and 40.
    indicatorsOf(element)[2]!.dispatchEvent(
      new CustomEvent('vg-weight', {detail: {value: 30, alone: false, phase: 'change'}}),
    );
    expect(sent.map(({args}) => args)).toEqual([
      ['violencia-letal', {'violencia-letal': 70, 'conflicto-armado': 30}],
      ['victimas-memoria', {'victimas-memoria': 30, expulsados: 70}],
    ]);
  });

  it('sends tenths, as a link has them: a typed 12.34 is not lost from the address', async () => {
    const {element, sent} = await builder();
    move(element, 'Conflicto y violencia letal', {value: 12.34, alone: true, phase: 'change'});
    const next = applyTransition({...initialState, screen: 'riesgo'}, sent[0]!);
    expect(next.risk.scenario.weights).toEqual({conflicto: 12.3});
    expect(parseAddress(formatAddress(next))).toMatchObject({state: next, problems: []});
  });

  it('is told to every slider: with the rest shared out or not', async () => {
    const {element} = await builder();
    const isLinked = (): boolean[] => [...new Set(sliders(element).map(({linked}) => linked))];
    expect(isLinked()).toEqual([true]);
    find(element, 'vg-switch').dispatchEvent(
      new CustomEvent('vg-change', {detail: {checked: false}}),
    );
    await settle(element);
    expect(isLinked()).toEqual([false]);
  });
});

describe('an indicator', () => {
  const toggle = (element: HTMLElement, index: number, checked: boolean): void => {
    indicatorsOf(element)[index]!.dispatchEvent(new CustomEvent('vg-toggle', {detail: {checked}}));
  };

  it('is taken out alone', async () => {
    const {element, sent} = await builder();
    toggle(element, 2, false);
    expect(sent).toEqual([
      {name: 'chooseWeights', args: ['victimas-memoria', {'victimas-memoria': 0}]},
    ]);
  });

  it('comes back with the weight that is published', async () => {
    const {element, sent} = await builder(viewOf({...published, weights: {'victimas-memoria': 0}}));
    toggle(element, 2, true);
    expect(sent).toEqual([
      {name: 'chooseWeights', args: ['victimas-memoria', {'victimas-memoria': 60}]},
    ]);
  });

  it('that no municipality has says so instead of a slider', async () => {
    const {element} = await builder();
    expect(findAll(element, '.off')).toHaveLength(2);
    expect(findAll(element, '.off')[0]!.textContent).toContain('Solo por departamento');
    const departments = flatTable('department', {'54': 0.5, '05': 0.2});
    const other = await builder(viewOf(published, departments));
    expect(findAll(other.element, '.off')).toEqual([]);
  });

  it('shows how many territories stand where', async () => {
    const {element} = await builder();
    const [homicide] = indicatorsOf(element);
    // Shares 0.2, 0.5 and 0.8 in twelfths; Bogotá has none.
    expect(homicide!.counts).toEqual([0, 0, 1, 0, 0, 0, 1, 0, 0, 1, 0, 0]);
  });
});

describe('the method of the builder', () => {
  it('opens another scheme as it is published', async () => {
    const {element, sent} = await builder();
    choose(element, 'Esquema', 'inform');
    expect(sent).toEqual([
      {name: 'openScenario', args: [{name: '', scenario: publishedScenario('inform')}]},
    ]);
  });

  it('says the published scale and aggregation as such, not as a change', async () => {
    const {element, sent} = await builder();
    choose(element, 'Escala', 'percentile');
    choose(element, 'Escala', 'minmax');
    choose(element, 'Agregación', 'geometric');
    choose(element, 'Agregación', 'arithmetic');
    expect(sent).toEqual([
      {name: 'changeScenario', args: [{scale: 'percentile'}]},
      {name: 'changeScenario', args: [{scale: 'published'}]},
      {name: 'changeScenario', args: [{aggregation: 'geometric'}]},
      {name: 'changeScenario', args: [{aggregation: 'published'}]},
    ]);
  });

  it('goes back to the published method, once there is something to go back from', async () => {
    const reset = (element: HTMLElement): HTMLButtonElement =>
      find(element, '.head .button') as HTMLButtonElement;
    expect(reset((await builder()).element).disabled).toBe(true);
    const {element, sent} = await builder(viewOf({...published, weights: {conflicto: 40}}));
    expect(reset(element).disabled).toBe(false);
    reset(element).click();
    expect(sent).toEqual([{name: 'resetScenario', args: []}]);
  });

  it('opens the pages over the map', async () => {
    const {element, sent} = await builder();
    for (const button of findAll(element, '.method .row .button')) button.click();
    expect(sent).toEqual([
      {name: 'changeRisk', args: [{page: 'evaluation'}]},
      {name: 'changeRisk', args: [{page: 'method'}]},
    ]);
  });

  it('counts the indicators of a dimension that are on and have a number here', async () => {
    const {element} = await builder();
    expect(findAll(element, 'summary').map((summary) => summary.textContent)).toEqual([
      '2 indicadores · factor 1',
      '2 indicadores · factor 2',
      // Five less the one that departments alone have.
      '4 indicadores · factor 3',
      '2 indicadores · factor 4',
      '2 indicadores · factores 11, 13',
      '5 indicadores · factor 7',
    ]);
  });

  it('speaks English', async () => {
    const {element} = await builder({...viewOf(), text: en});
    expect(textOf(element, 'h2')).not.toContain('Pesos');
    expect(weightOf(element, 'Conflict and lethal violence').value).toBe(25);
  });
});
