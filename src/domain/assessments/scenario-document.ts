import {compareTexts} from './assessment.ts';
import {
  readDocument,
  writeDocument,
  type DocumentKind,
  type DocumentReading,
} from './record-document.ts';
import {checkScenario, toScenario, type Scenario} from './scenario.ts';

const documentKind: DocumentKind<Scenario> = {
  format: 'vigia-scenarios',
  list: 'scenarios',
  check: checkScenario,
  toEntry: toScenario,
};

/** Gives the scenarios of a file `{format: 'vigia-scenarios', version: 1, exported, scenarios}`, or its problems and none. */
export function readScenarios(text: string): DocumentReading<Scenario> {
  return readDocument(text, documentKind);
}

/** Gives the text of a file with the scenarios, ordered by name and id. `exported` is the moment of writing, in UTC. */
export function writeScenarios(scenarios: readonly Scenario[], exported: string): string {
  const ordered = [...scenarios].sort(
    (a, b) => compareTexts(a.name, b.name) || compareTexts(a.id, b.id),
  );
  return writeDocument(ordered, exported, documentKind);
}
