import {assessmentEn} from './assessment-en.ts';
import {assessmentEs, type AssessmentText} from './assessment-es.ts';
import {formatNumber, type Locale} from './format.ts';

/** The words of the assessments in one language. */
export function assessmentTextFor(locale: Locale): AssessmentText {
  return locale === 'es' ? assessmentEs : assessmentEn;
}

/** A problem as `src/domain/assessments/record-problem.ts` gives it. */
export interface ProblemToSay {
  readonly expected: keyof AssessmentText['expected'];
  readonly entry: number | null;
  readonly field: string | null;
  readonly found: string;
  readonly limit: number | null;
}

/** A problem as one sentence: file, entry, field, what was found and what was expected. */
export function sayProblem(problem: ProblemToSay, fileName: string, locale: Locale): string {
  const words = assessmentTextFor(locale);
  const places = [
    words.problem.inFile(fileName),
    problem.entry === null ? '' : words.problem.inEntry(formatNumber(problem.entry, locale)),
    problem.field === null ? '' : words.problem.inField(problem.field),
  ];
  const found = problem.found === '' ? words.problem.nothing : problem.found;
  const where = places.filter((place) => place !== '').join(', ');
  return `${where}: ${words.problem.found(found, sayExpected(problem, locale))}`;
}

/** What a problem says was expected. */
export function sayExpected(problem: ProblemToSay, locale: Locale): string {
  const limit = problem.limit === null ? '' : formatNumber(problem.limit, locale);
  return assessmentTextFor(locale).expected[problem.expected](limit);
}
