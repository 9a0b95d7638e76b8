import type {Briefing, Scene} from '../../../src/state/briefing.ts';

/** A scene without numbers of its own. */
export const scene = (change: Partial<Scene> = {}): Scene => ({
  id: 'a',
  address: '#/explorar?depto=54&mapa=7.5/8.1000/-72.9000',
  takeaway: 'Norte de Santander: 199,0 por 1.000 hab. en 2023.',
  kicker: 'Norte de Santander',
  caption: 'Personas venezolanas por 1.000 habitantes.',
  source: 'Fuente: Migración Colombia.',
  notes: '',
  language: 'es',
  dataVersion: 'e88471414cf4',
  dataCutoff: '2026-07-16',
  captured: '2026-11-24T15:04:05.000Z',
  snapshot: null,
  ...change,
});

/** A briefing of scenes with these ids. */
export const briefing = (ids = ['a', 'b', 'c'], change: Partial<Briefing> = {}): Briefing => ({
  id: 'informe-1',
  title: 'La frontera',
  language: 'es',
  scenes: ids.map((id) => scene({id})),
  saved: '2026-11-24T15:04:05.000Z',
  ...change,
});
