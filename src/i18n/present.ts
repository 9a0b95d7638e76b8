import {formatNumber, type Locale} from './format.ts';
import {presentEn} from './present-en.ts';
import {presentEs, type PresentText} from './present-es.ts';

/** The words of Presentar in one language. */
export function presentTextFor(locale: Locale): PresentText {
  return locale === 'es' ? presentEs : presentEn;
}

/** A problem as `src/state/briefing-document.ts` gives it. */
export interface BriefingProblemToSay {
  readonly expected: keyof PresentText['expected'];
  readonly scene: number | null;
  readonly field: string | null;
  readonly found: string;
  readonly limit: number | null;
}

/** A problem as one sentence: file, scene, field, what was found and what was expected. */
export function sayBriefingProblem(
  problem: BriefingProblemToSay,
  fileName: string,
  locale: Locale,
): string {
  const words = presentTextFor(locale);
  const places = [
    words.problem.inFile(fileName),
    problem.scene === null ? '' : words.problem.inScene(formatNumber(problem.scene, locale)),
    problem.field === null ? '' : words.problem.inField(problem.field),
  ];
  const limit = problem.limit === null ? '' : formatNumber(problem.limit, locale);
  const found = problem.found === '' ? words.problem.nothing : problem.found;
  const where = places.filter((place) => place !== '').join(', ');
  return `${where}: ${words.problem.found(found, words.expected[problem.expected](limit))}`;
}
