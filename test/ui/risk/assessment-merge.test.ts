// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import '../../../src/ui/risk/assessment-merge.ts';
import type {VgAssessmentMerge} from '../../../src/ui/risk/assessment-merge.ts';
import {assessment} from '../../domain/assessments/support/records.ts';
import {find, findAll, listen, mount} from '../controls/support/mount.ts';

const conflict = {
  key: 'a1',
  mine: assessment(),
  theirs: assessment({level: 'present', source: ''}),
};

async function merge(properties: Partial<VgAssessmentMerge> = {}): Promise<VgAssessmentMerge> {
  return mount('vg-assessment-merge', {
    conflicts: [conflict],
    nameOf: () => 'San José de Cúcuta',
    open: true,
    ...properties,
  });
}

const words = (node: Element): string => node.textContent.replace(/\s+/g, ' ').trim();

describe('vg-assessment-merge', () => {
  it('shows both sides of a conflict and says in a word what differs', async () => {
    const element = await merge();
    expect(words(find(element, 'h3'))).toBe(
      'San José de Cúcuta, Factores desencadenantes, 30 jun 2026',
    );
    const [mine, theirs] = findAll(element, 'section');
    expect(words(mine!)).toContain('La tuya');
    expect(words(mine!)).toContain('Emergente');
    expect(words(theirs!)).toContain('Presente');
    expect(words(theirs!)).toContain('Sin fuente.');
    const differing = [...mine!.querySelectorAll('dt')].filter((name) =>
      name.querySelector('mark'),
    );
    expect(differing.map(words)).toEqual(['Valoración distinto', 'Fuente distinto']);
  });

  it('shows territory and factor when it is there that they differ', async () => {
    const theirs = assessment({territory: '05001', factor: 14});
    const element = await merge({
      conflicts: [{...conflict, theirs}],
      nameOf: (code) => (code === '05001' ? 'Medellín' : 'Cúcuta'),
    });
    const [, side] = findAll(element, 'section');
    expect(words(side!)).toContain('Medellín');
    expect(words(side!)).toContain('Factor 14');
  });

  it('sends the choice', async () => {
    const element = await merge();
    const choices = listen(element, 'vg-assessment-resolve');
    const buttons = findAll(element, '.choices button');
    expect(buttons.map(words)).toEqual([
      'Conservar la mía',
      'Tomar la del archivo',
      'Conservar las dos',
    ]);
    for (const button of buttons) button.click();
    expect(choices).toEqual([
      {key: 'a1', choice: 'mine'},
      {key: 'a1', choice: 'theirs'},
      {key: 'a1', choice: 'both'},
    ]);
  });

  it('says that none is left, and closes', async () => {
    const element = await merge({conflicts: []});
    expect(words(find(element, 'p'))).toBe('No quedan conflictos.');
    let closings = 0;
    element.addEventListener('vg-close', () => (closings += 1));
    find(element, 'vg-dialog').dispatchEvent(new CustomEvent('vg-close'));
    expect(closings).toBe(1);
    expect(element.open).toBe(false);
  });
});
