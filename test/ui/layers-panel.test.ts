// @vitest-environment happy-dom
import {beforeEach, describe, expect, it} from 'vitest';
import {en} from '../../src/i18n/en.ts';
import type {Text} from '../../src/i18n/es.ts';
import {layerIds, type AppState} from '../../src/state/app-state.ts';
import type {FlowMarks} from '../../src/state/snapshot.ts';
import '../../src/ui/layers-panel.ts';
import {choropleth, flows, viewWith} from '../state/support/view.ts';
import {mount} from './controls/support/mount.ts';

const posts = {posts: ['rumichaca'], people: [50], total: 50, unfiltered: 200};

/** Every element below a node, through the shadow roots. */
function below(node: Element | ShadowRoot): Element[] {
  return [...node.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? below(element.shadowRoot) : []),
  ]);
}

async function panel(state: Partial<AppState> = {}, text?: Text): Promise<Element[]> {
  const view = viewWith({layers: layerIds, ...state}, {choropleth, flows, posts}, text);
  const element = await mount('vg-layers-panel', {view});
  await new Promise((resolve) => setTimeout(resolve));
  return below(element.shadowRoot!);
}

/** What a screen reader calls a control. */
const nameOf = (control: Element): string =>
  (
    control.getAttribute('aria-label') ??
    control.getAttribute('title') ??
    control.closest('label')?.textContent ??
    control.textContent
  ).trim();

const said: unknown[] = [];
document.body.addEventListener('vg-transition', (event) => {
  said.push((event as CustomEvent<unknown>).detail);
});
beforeEach(() => {
  said.length = 0;
});

function pick(elements: readonly Element[], tag: string, label: string, value: string): void {
  const control = elements.find(
    (element) =>
      element.localName === tag && (element as HTMLElement & {label: string}).label === label,
  )!;
  control.dispatchEvent(new CustomEvent('vg-change', {detail: {value}, bubbles: true}));
}

describe('the panel of layers', () => {
  it.each(['displacement', 'country', 'darien'] as const)(
    'names every control, with flows of the kind %s',
    async (kind) => {
      const state = {
        flows: {...viewWith().state.flows, kind},
        classing: {method: 'custom' as const, breaks: [5]},
        series: 'nationalities' as const,
        measure: 'desplazados' as const,
      };
      const controls = (await panel(state)).filter((element) =>
        ['button', 'input', 'select'].includes(element.localName),
      );
      expect(controls.length).toBeGreaterThan(25);
      expect(controls.filter((control) => nameOf(control) === '')).toEqual([]);
    },
  );

  it('has one heading per layer, in either language', async () => {
    const headings = (elements: readonly Element[]): unknown[] =>
      elements.filter(({localName}) => localName === 'h3').map(({textContent}) => textContent);
    expect(headings(await panel())).toEqual([
      'Color por territorio',
      'Densidad de hechos',
      'Puestos de control',
      'Flujos',
      'Zona y corredor',
      'Rutas esquemáticas',
      'Muertes y desapariciones en el camino',
    ]);
    expect(headings(await panel({}, en))).toContain('Schematic routes');
  });

  it('shows the fields of a layer only while it is on', async () => {
    const fields = (elements: readonly Element[]): number =>
      elements.filter((element) => element.classList.contains('fields')).length;
    expect(fields(await panel({layers: []}))).toBe(0);
    expect(fields(await panel({layers: ['flujos']}))).toBe(1);
  });

  it('asks for what is chosen, and changes nothing itself', async () => {
    const elements = await panel({flows: {...viewWith().state.flows, kind: 'country'}});
    pick(elements, 'vg-select', 'Medida', 'poblacion');
    pick(elements, 'vg-segment', 'Unidad', 'municipality');
    pick(elements, 'vg-select', 'Departamento', '54');
    pick(elements, 'vg-select', 'Clases', 'custom');
    pick(elements, 'vg-segment', 'Sexo', 'female');
    pick(elements, 'vg-select', 'Puesto', '');
    pick(elements, 'vg-select', 'Año', '2019');
    pick(elements, 'vg-segment', 'Distancia (km)', '50');
    pick(elements, 'vg-switch', 'Rutas esquemáticas', '');
    expect(said).toEqual([
      {name: 'chooseMeasure', args: ['poblacion']},
      {name: 'chooseLevel', args: ['municipality']},
      {name: 'chooseDepartment', args: ['54']},
      {name: 'chooseClassing', args: [{method: 'custom', breaks: [5, 15, 30, 60, 120]}]},
      {name: 'chooseSex', args: ['female']},
      {name: 'choosePosts', args: [[]]},
      {name: 'chooseFlows', args: [{year: 2019}]},
      {name: 'chooseZone', args: [{km: 50, isDraft: false}]},
      {name: 'toggleLayer', args: ['rutas']},
    ]);
  });

  it('says what the filters leave, and offers to clear them', async () => {
    const elements = await panel({sex: 'female'});
    const words = elements.map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());
    expect(words).toContain('Quedan 50 de 200 entradas (25,0 %).');
    elements
      .find((element) => element.classList.contains('clear'))!
      .dispatchEvent(new Event('click'));
    expect(said).toEqual([{name: 'clearFilters', args: []}]);
  });

  it('says how many pairs of flows are drawn, and no pairs of the one way through the Darién', async () => {
    const note = async (shown: FlowMarks): Promise<string> => {
      const state = {
        layers: ['flujos' as const],
        flows: {...viewWith().state.flows, kind: shown.kind},
      };
      const element = await mount('vg-flows-layer', {view: viewWith(state, {flows: shown})});
      return element.shadowRoot!.querySelector('.note')!.textContent.replaceAll(/\s+/g, ' ');
    };
    // 3,750 of 15,000 people.
    expect(await note(flows)).toContain('2 de 10 pares; 25 % de las personas.');
    expect(await note({...flows, kind: 'darien', length: 1, pairs: 1})).not.toContain('pares');
    expect(await note({...flows, length: 0, pairs: 0, drawnPeople: 0, totalPeople: 0})).toContain(
      '0 de 0 pares; – de',
    );
  });

  it('ends with the notice of differing dates, in sight, and has none for one date', async () => {
    const shown = {layers: layerIds};
    const element = await mount('vg-layers-panel', {
      view: viewWith(shown, {choropleth, flows, posts}),
    });
    const last = element.shadowRoot!.lastElementChild!;
    expect(last.className).toBe('dates');
    expect(last.textContent).toContain('1985–2015');
    const alone = await mount('vg-layers-panel', {view: viewWith(shown, {choropleth})});
    expect(alone.shadowRoot!.querySelector('.dates')).toBeNull();
  });

  it('says what it could not read as limits, and keeps the old ones', async () => {
    const elements = await panel({classing: {method: 'custom', breaks: [5, 15]}});
    const input = elements.find((element) => element.classList.contains('breaks'))!;
    (input as HTMLInputElement).value = '15 5';
    input.dispatchEvent(new Event('change'));
    await new Promise((resolve) => setTimeout(resolve));
    const alert = (input.getRootNode() as ShadowRoot).querySelector('[role="alert"]');
    expect(alert!.textContent).toContain('Se leyó «15 5»');
    expect(said).toEqual([]);
  });
});
