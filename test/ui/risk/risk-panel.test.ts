// @vitest-environment happy-dom
import {html} from 'lit';
import {describe, expect, it} from 'vitest';
import {initialRisk, riskPanels, type RiskPanel} from '../../../src/state/risk-choice.ts';
import type {TransitionRequest} from '../../../src/state/transitions.ts';
import type {View} from '../../../src/state/view.ts';
import '../../../src/ui/risk/risk-panel.ts';
import {answerOver, fourMunicipalities} from '../../app/load/support/risk-table.ts';
import {viewWith} from '../../state/support/view.ts';
import {find, findAll, listen, mount, press, textOf} from '../controls/support/mount.ts';

const viewOf = (panel: RiskPanel): View =>
  viewWith(
    {screen: 'riesgo', risk: {...initialRisk, panel}},
    {risk: answerOver(fourMunicipalities)},
  );

describe('the panel of Riesgo', () => {
  it('has a tab for each panel, and one stop for Tab', async () => {
    const element = await mount('vg-risk-panel', {view: viewOf('compare')});
    const tabs = findAll(element, '[role="tab"]');
    expect(tabs.map((tab) => tab.textContent.trim())).toEqual([
      ...['Orden', 'Factores', 'Conglomerados', 'Comparación', 'Valoración'],
    ]);
    expect(tabs.map((tab) => tab.tabIndex)).toEqual([-1, -1, -1, 0, -1]);
    expect(tabs.map((tab) => tab.getAttribute('aria-selected'))).toEqual([
      ...['false', 'false', 'false', 'true', 'false'],
    ]);
    expect(find(element, '#panel').getAttribute('aria-labelledby')).toBe('tab-compare');
  });

  it.each<[RiskPanel, string[]]>([
    ['order', ['vg-risk-order', 'vg-risk-why']],
    ['factors', ['vg-risk-factors']],
    ['clusters', ['vg-risk-clusters']],
    ['compare', ['vg-risk-compare']],
  ])('shows %s', async (panel, elements) => {
    const element = await mount('vg-risk-panel', {view: viewOf(panel)});
    expect([...find(element, '#panel').children].map(({localName}) => localName)).toEqual(elements);
  });

  it('shows the assessment that the page gives it', async () => {
    const element = await mount('vg-risk-panel', {
      view: viewOf('assessment'),
      assessment: html`<p>Ficha</p>`,
    });
    expect(textOf(element, '#panel')).toBe('Ficha');
  });

  it('says under every panel what an index is not', async () => {
    for (const panel of riskPanels) {
      const element = await mount('vg-risk-panel', {view: viewOf(panel)});
      expect(textOf(element, '.foot')).toContain('No predice hechos');
      expect(textOf(element, '.foot')).toContain('factores 10 y 12');
    }
  });

  it('opens a panel by a click', async () => {
    const element = await mount('vg-risk-panel', {view: viewOf('order')});
    const sent = listen<TransitionRequest>(element, 'vg-transition');
    find(element, '#tab-clusters').click();
    expect(sent).toEqual([{name: 'openRiskPanel', args: ['clusters']}]);
  });

  it('goes along the tabs with the arrows, around both ends', async () => {
    const element = await mount('vg-risk-panel', {view: viewOf('order')});
    const sent = listen<TransitionRequest>(element, 'vg-transition');
    const list = find(element, '[role="tablist"]');
    for (const key of ['ArrowRight', 'ArrowLeft', 'End', 'Home', 'a']) press(list, key);
    expect(sent.map(({args}) => args[0])).toEqual(['factors', 'assessment', 'assessment', 'order']);
  });
});
