import type {Engine} from '../db/engine.ts';
import {formatNumber} from '../i18n/format.ts';
import type {View} from '../state/view.ts';
import type {Controller} from './controller.ts';
import type {VgApp} from './vg-app.ts';

/** How long DuckDB may take before the page says that it is coming. */
const quietMs = 1000;

/** Says what the reader must know: a damaged link, an engine that is coming or could not start, a part that failed. */
export function watchNotices(app: VgApp, controller: Controller, engine: Engine): void {
  let saidProblems: Controller['problems'] = [];

  /** Of the address the page was opened with, and of every later one. */
  function sayProblems(view: View): void {
    const {problems} = controller;
    if (problems === saidProblems) return;
    saidProblems = problems;
    if (problems.length === 0) {
      app.removeNotice('address');
      return;
    }
    const words = problems.map(({key, found}) => `${key}=${found}`).join(', ');
    app.addNotice({id: 'address', tone: 'warn', text: view.text.data.addressNotice(words)});
  }

  let startedAt = 0;
  const retry = async (): Promise<void> => {
    // What was refused is loaded again as soon as it is up.
    await engine.start().catch(() => undefined);
  };

  function sayData(view: View): void {
    const {readiness} = view;
    const words = view.text.data;
    if (readiness.data === 'starting') {
      startedAt ||= performance.now();
      if (performance.now() - startedAt < quietMs || !view.isPending) return;
      const {megabytes} = readiness;
      const [done, all] = (megabytes ?? [0, 0]).map((size) =>
        formatNumber(size, view.text.locale, 1),
      );
      app.addNotice({
        id: 'engine',
        tone: 'info',
        text: megabytes ? words.progress(done ?? '', all ?? '') : words.starting,
      });
      return;
    }
    startedAt = 0;
    if (readiness.data === 'unavailable') {
      app.addNotice({
        id: 'engine',
        tone: 'warn',
        text: words.unavailable,
        action: {label: words.retry, act: () => void retry()},
      });
    } else app.removeNotice('engine');
  }

  function sayFailures(view: View): void {
    const words = view.text.data;
    const {failures} = view.snapshot;
    if (failures.length === 0) {
      app.removeNotice('failures');
      return;
    }
    const parts = [...new Set(failures.map(({part}) => words.parts[part]))].join(', ');
    const isUnavailable = failures.every(({kind}) => kind === 'unavailable');
    const why = isUnavailable ? words.engineNeeded : (failures[0]?.message ?? '');
    app.addNotice({
      id: 'failures',
      tone: 'error',
      text: words.failed(parts, why),
      action: {label: words.retry, act: () => void (isUnavailable ? retry() : controller.reload())},
    });
  }

  app.onView = (view) => {
    sayProblems(view);
    sayData(view);
    sayFailures(view);
  };
  app.onView(controller.view);
}
