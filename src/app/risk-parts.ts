import {html, nothing} from 'lit';
import type {Engine} from '../db/engine.ts';
import {latestByTerritory, markOf} from '../domain/assessments/standing.ts';
import {readScenarios, writeScenarios} from '../domain/assessments/scenario-document.ts';
import {mergeScenarios} from '../domain/assessments/merge-records.ts';
import {sayProblem} from '../i18n/assessment.ts';
import {formatNumber} from '../i18n/format.ts';
import type {MapGeometry} from '../map/geometry.ts';
import type {Palette} from '../map/palette.ts';
import {readScenario, writeScenario} from '../state/risk-address.ts';
import type {NamedScenario} from '../state/risk-choice.ts';
import {describeRisk, riskTextFor} from '../state/risk-words.ts';
import type {View} from '../state/view.ts';
import type {FrameDress} from '../ui/map-frame.ts';
import '../ui/risk/assessment-sheet.ts';
import '../ui/risk/evaluation-page.ts';
import '../ui/risk/method-page.ts';
import '../ui/risk/risk-builder.ts';
import '../ui/risk/risk-legend.ts';
import '../ui/risk/risk-panel.ts';
import '../ui/risk/risk-scenarios.ts';
import type {TextFile} from '../ui/risk/risk-scenarios.ts';
import '../ui/risk/risk-sentence.ts';
import '../ui/risk/risk-strip.ts';
import {riskTooltip} from '../ui/risk/risk-tooltip.ts';
import type {Controller} from './controller.ts';
import {createEvaluation} from './load/evaluation.ts';
import {openAssessmentDesk} from './own-records-desk.ts';
import {ownRecords} from './records.ts';
import {fetchAnswers} from './statics.ts';

/** What Riesgo asks of the page around it. */
export interface RiskHost {
  readonly host: HTMLElement;
  readonly redraw: () => void;
  readonly say: (id: string, words: string) => void;
  readonly saveFile: (name: string, content: string, type: string) => void;
  readonly geometry: () => MapGeometry;
}

/** The parts of Riesgo, fetched with the screen. */
export interface RiskParts {
  readonly renderBuilder: (view: View, isCompact: boolean) => unknown;
  readonly renderPanel: (view: View) => unknown;
  readonly renderStrip: (view: View) => unknown;
  readonly renderPage: (view: View) => unknown;
  readonly dress: (view: View, palette: Palette, isCompact: boolean) => FrameDress;
  /** True when the command was one of Riesgo. */
  readonly onCommand: (command: string, detail: unknown) => boolean;
}

const json = 'application/json';

/** Opens the user's own records and gives the parts of Riesgo. */
export async function createRiskParts(
  controller: Controller,
  engine: Engine,
  page: RiskHost,
): Promise<RiskParts> {
  const records = await ownRecords();
  const now = (): string => new Date().toISOString();
  const evaluate = createEvaluation(engine, fetchAnswers);
  const desk = openAssessmentDesk(records, {
    isTerritory: (code) => controller.view.gazetteer.places.has(code),
    now,
    download: (name, text) => {
      page.saveFile(name, text, json);
    },
    onImport: page.redraw,
  });
  desk.attach(page.host);

  function follow(): void {
    const latest = latestByTerritory(records.assessments.list());
    const marks = [...latest.keys()].flatMap((code) => {
      const mark = markOf(latest, code);
      return mark ? [[code, mark.level] as const] : [];
    });
    controller.setAssessed(new Map(marks));
    page.redraw();
  }
  records.subscribe(follow);
  follow();

  const saved = (): readonly NamedScenario[] =>
    records.scenarios.list().flatMap(({name, text}) => {
      const scenario = readScenario(text);
      return scenario ? [{name, scenario}] : [];
    });

  function save(name: string): void {
    const {scenario} = controller.store.state.risk;
    const words = riskTextFor(controller.view).builder;
    const same = records.scenarios.list().find((one) => one.name === name);
    const id = same?.id ?? crypto.randomUUID();
    const text = writeScenario(scenario);
    void records.scenarios
      .put([{id, name, scheme: scenario.scheme, text, saved: now()}])
      .then(() => {
        page.say('scenario', records.status === 'kept' ? words.saved(name) : words.memoryOnly);
      });
  }

  function exportScenarios(): void {
    const {risk} = controller.store.state;
    const own = records.scenarios.list();
    const current = {
      id: 'abierto',
      name: risk.name || riskTextFor(controller.view).compare.unnamed,
      scheme: risk.scenario.scheme,
      text: writeScenario(risk.scenario),
      saved: now(),
    };
    const isSaved = own.some(({text, name}) => text === current.text && name === current.name);
    const all = isSaved ? own : [...own, current];
    page.saveFile(`vigia-escenarios-${now().slice(0, 10)}.json`, writeScenarios(all, now()), json);
  }

  function importScenarios({fileName, text}: TextFile): void {
    const {view} = controller;
    const words = riskTextFor(view).builder;
    const {entries, problems} = readScenarios(text);
    const [problem] = problems;
    const unreadable = entries.find((entry) => !readScenario(entry.text));
    if (problem || unreadable) {
      const why = problem
        ? sayProblem(problem, fileName, view.text.locale)
        : (unreadable?.name ?? '');
      page.say('scenario', `${words.importFailed(fileName, why)} ${words.nothingLost}`);
      return;
    }
    const {added, conflicts} = mergeScenarios(records.scenarios.list(), entries);
    // A scenario of the same id and another content comes in beside the one that is there.
    const beside = conflicts.map(({theirs}) => ({...theirs, id: crypto.randomUUID()}));
    void records.scenarios.put([...added, ...beside]);
    const count = formatNumber(added.length + beside.length, view.text.locale);
    page.say('scenario', words.imported(count));
  }

  const commands: Readonly<Record<string, (detail: unknown) => void>> = {
    'save-scenario': (detail) => {
      save((detail as {name: string}).name);
    },
    'remove-scenario': (detail) => void records.scenarios.remove([(detail as {id: string}).id]),
    'export-scenarios': exportScenarios,
    'stop-stability': () => void controller.stopSlowPart(),
    'run-stability': () => void controller.reload(),
    'import-scenarios': (detail) => {
      importScenarios(detail as TextFile);
    },
    'export-evaluation': (detail) => {
      const {name, csv} = detail as {name: string; csv: string};
      page.saveFile(name, csv, 'text/csv;charset=utf-8');
    },
  };

  const scenarios = (view: View): unknown =>
    html`<vg-risk-scenarios
      .view=${view}
      .saved=${records.scenarios.list()}
      .warning=${records.status === 'kept' ? '' : riskTextFor(view).builder.memoryOnly}
    ></vg-risk-scenarios>`;

  return {
    renderBuilder: (view, isCompact) =>
      html`<vg-risk-builder .view=${view} ?compact=${isCompact}
        >${scenarios(view)}</vg-risk-builder
      >`,
    renderPanel: (view) =>
      html`<vg-risk-panel
        .view=${view}
        .saved=${saved()}
        .assessment=${
          view.state.risk.panel === 'assessment'
            ? html`<vg-assessment-sheet
                .view=${view}
                .records=${records.assessments.list()}
                .status=${records.status}
                .lastImport=${desk.lastImport}
                .today=${now().slice(0, 10)}
              ></vg-assessment-sheet>`
            : nothing
        }
      ></vg-risk-panel>`,
    renderStrip: (view) => html`<vg-risk-strip .view=${view}></vg-risk-strip>`,
    renderPage: (view) =>
      view.state.risk.page === 'evaluation'
        ? html`<vg-evaluation-page .view=${view} .load=${evaluate}></vg-evaluation-page>`
        : html`<vg-method-page .view=${view} .geometry=${page.geometry()}></vg-method-page>`,
    dress: (view, palette, isCompact) => ({
      sentence: html`<vg-risk-sentence .view=${view}></vg-risk-sentence>`,
      legend: html`<vg-risk-legend
        .view=${view}
        .palette=${palette}
        ?compact=${isCompact}
      ></vg-risk-legend>`,
      tooltip: (code) => riskTooltip(view, code),
      source: '',
      description: describeRisk(view),
    }),
    onCommand(command, detail) {
      const act = commands[command];
      act?.(detail);
      return act !== undefined;
    },
  };
}
