// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import {initialRisk, riskPaints, type RiskChoice} from '../../../src/state/risk-choice.ts';
import type {TransitionRequest} from '../../../src/state/transitions.ts';
import type {View} from '../../../src/state/view.ts';
import '../../../src/ui/risk/risk-sentence.ts';
import {answerOver, fourMunicipalities} from '../../app/load/support/risk-table.ts';
import {viewWith} from '../../state/support/view.ts';
import {find, findAll, listen, mount} from '../controls/support/mount.ts';

const viewOf = (risk: Partial<RiskChoice> = {}): View =>
  viewWith(
    {screen: 'riesgo', risk: {...initialRisk, ...risk}},
    {risk: answerOver(fourMunicipalities)},
  );

function choose(select: HTMLElement, value: string): void {
  (select as HTMLSelectElement).value = value;
  select.dispatchEvent(new Event('change'));
}

const optionsOf = (select: HTMLElement): HTMLOptionElement[] => [
  ...select.querySelectorAll('option'),
];

describe('the sentence of Riesgo', () => {
  it('has two words that change the view, each named', async () => {
    const element = await mount('vg-risk-sentence', {view: viewOf()});
    expect(findAll(element, 'select').map((select) => select.getAttribute('aria-label'))).toEqual([
      'Cambiar lo que muestra el mapa',
      'Cambiar la unidad',
    ]);
    expect(find(element, 'p').className).toBe('');
  });

  it('chooses among all paints; the lens only once there is one', async () => {
    const element = await mount('vg-risk-sentence', {view: viewOf()});
    const [paint] = findAll(element, 'select');
    expect(optionsOf(paint!).map(({value}) => value)).toEqual(riskPaints);
    const disabled = (): string[] =>
      optionsOf(findAll(element, 'select')[0]!)
        .filter((option) => option.disabled)
        .map(({value}) => value);
    expect(disabled()).toEqual(['lens']);
    element.view = viewOf({lens: {kind: 'factor', factor: 4}});
    await element.updateComplete;
    expect(disabled()).toEqual([]);
  });

  it('opens the panel that goes with clusters and with a difference, and paints the others', async () => {
    const element = await mount('vg-risk-sentence', {view: viewOf()});
    const sent = listen<TransitionRequest>(element, 'vg-transition');
    const [paint] = findAll(element, 'select');
    for (const wanted of ['bivariate', 'clusters', 'difference', 'stability'])
      choose(paint!, wanted);
    expect(sent).toEqual([
      {name: 'changeRisk', args: [{paint: 'bivariate'}]},
      {name: 'openRiskPanel', args: ['clusters']},
      {name: 'openRiskPanel', args: ['compare']},
      {name: 'changeRisk', args: [{paint: 'stability'}]},
    ]);
  });

  it('chooses the unit, one of two', async () => {
    const element = await mount('vg-risk-sentence', {view: viewOf()});
    const sent = listen<TransitionRequest>(element, 'vg-transition');
    const level = findAll(element, 'select')[1]!;
    expect(optionsOf(level).map(({value}) => value)).toEqual(['department', 'municipality']);
    expect(optionsOf(level).find((option) => option.selected)!.value).toBe('municipality');
    choose(level, 'department');
    expect(sent).toEqual([{name: 'chooseLevel', args: ['department']}]);
  });

  it('says that it is on its way, and that what is shown is old', async () => {
    const empty = await mount('vg-risk-sentence', {view: viewWith({screen: 'riesgo'})});
    expect(find(empty, 'p').textContent.trim()).toBe('Calculando el índice…');
    const old = await mount('vg-risk-sentence', {view: {...viewOf(), isPending: true}});
    expect(find(old, 'p').className).toBe('pending');
  });
});
