import {describe, expect, it} from 'vitest';
import {en} from '../../src/i18n/en.ts';
import {findingOf} from '../../src/state/evaluation-answer.ts';
import {
  adviceOf,
  definitionSentence,
  evaluationTextFor,
  findingSentence,
  judgedSentence,
  leftSentence,
  sourcesUsed,
} from '../../src/state/evaluation-words.ts';
import {backtestWith, evaluationWith} from './support/evaluation.ts';
import {viewWith} from './support/view.ts';

const view = viewWith();
const inEnglish = viewWith({}, {}, en);

describe('what the evaluation says', () => {
  it('says plainly that a count beats the index', () => {
    expect(findingSentence('massacre', backtestWith(0.65), 'factores-onu', view)).toBe(
      'Ante las masacres de 2023 y 2024, un simple conteo de homicidios ordena mejor que este índice (AUC\u00a00,800 frente a 0,650).',
    );
    expect(findingSentence('homicide', backtestWith(0.65), 'factores-onu', inEnglish)).toBe(
      'Against the homicides of 2023 and 2024, a plain count of homicides ranks better than this index (AUC\u00a00.800 against 0.650).',
    );
  });

  it('claims nothing where the interval of the difference holds zero', () => {
    expect(findingSentence('massacre', backtestWith(0.85), 'factores-onu', view)).toBe(
      'Ante las masacres de 2023 y 2024, no hay diferencia clara entre este índice (AUC\u00a00,850) y un simple conteo de homicidios (AUC\u00a00,800).',
    );
  });

  it('says that the index is better only when it is, clearly', () => {
    expect(findingSentence('massacre', backtestWith(0.95), 'factores-onu', view)).toContain(
      'este índice ordena mejor que un simple conteo de homicidios (AUC\u00a00,950 frente a 0,800)',
    );
  });

  it('compares with the best plain figure, and with none when the index cannot be judged', () => {
    expect(findingOf(backtestWith(0.65), 'factores-onu')?.best.id).toBe('homicide-count');
    expect(findingOf(backtestWith(NaN), 'factores-onu')).toBeNull();
    expect(findingSentence('massacre', backtestWith(NaN), 'factores-onu', view)).toContain(
      'no se puede comparar',
    );
  });

  it('advises by both outcomes', () => {
    const {advice} = evaluationTextFor(view);
    const both = (auc: number) => ({massacre: backtestWith(auc), homicide: backtestWith(auc)});
    expect(adviceOf(evaluationWith(both(0.65)), view)).toBe(advice.worse);
    expect(adviceOf(evaluationWith(both(0.95)), view)).toBe(advice.better);
    expect(adviceOf(evaluationWith(), view)).toBe(advice.mixed);
    expect(adviceOf(evaluationWith(both(NaN)), view)).toBe('');
  });

  it('says who was judged and who was left out, and why', () => {
    expect(judgedSentence(backtestWith(0.65), view)).toBe(
      '948 municipios juzgados; ocurrió en 127 (13,4\u00a0%).',
    );
    const left = leftSentence(backtestWith(0.65), view);
    expect(left).toContain('174 municipios (en 1 ocurrió)');
    expect(left).toContain('Índice Factores ONU, publicado, 174; Población 2021, 1.');
    expect(left).not.toContain('Coca');
  });

  it('defines the outcome of homicide by its share and its limit', () => {
    const said = definitionSentence('homicide', 56.86, view);
    expect(said).toContain('10\u00a0% más alto');
    expect(said).toContain('56,9 por 100.000');
  });

  it('names each source once, those of the outcomes and of the indicators', () => {
    const ids = sourcesUsed(evaluationWith()).map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['mindefensa-masacres', 'uariv-irv', 'dane-mgn']));
  });
});
