// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import '../../../src/ui/controls/vg-figure.ts';
import type {VgFigure} from '../../../src/ui/controls/vg-figure.ts';
import type {Cell} from '../../../src/methodology/cell.ts';
import {find, findAll, listen, mount} from './support/mount.ts';

const observed = (value: number, implausible = false): Cell => ({
  value,
  status: 'observed',
  implausible,
});
const without = (status: Cell['status']): Cell => ({value: NaN, status, implausible: false});

/** Label, value and the line below, as a reader sees them. */
async function read(properties: Partial<VgFigure>): Promise<string[]> {
  const figure = await mount('vg-figure', {
    label: 'Hechos',
    unit: 'casos',
    source: 'F · 2024',
    ...properties,
  });
  return findAll(figure, 'dt, dd').map((node) => node.textContent.replace(/\s+/g, ' ').trim());
}

describe('vg-figure', () => {
  it('says value, unit, source and rank', async () => {
    expect(await read({cell: observed(219415), rank: '3.º del país'})).toEqual([
      'Hechos',
      '219.415 casos',
      'F · 2024 3.º del país',
    ]);
  });

  it('says that zero was recorded', async () => {
    expect(await read({cell: observed(0)})).toEqual([
      'Hechos',
      '0 casos',
      'Cero registrado · F · 2024',
    ]);
  });

  it('tells no data, not published yet and suppressed apart', async () => {
    expect((await read({cell: without('missing')})).slice(1)).toEqual([
      'Sin dato',
      'La fuente no reporta este territorio.',
    ]);
    expect((await read({cell: without('not-reported')})).slice(1)).toEqual([
      'Aún sin publicar',
      'La fuente aún no publica este periodo.',
    ]);
    expect((await read({cell: without('suppressed')})).slice(1)).toEqual([
      '<5',
      'Suprimido: menos de 5 hechos, para proteger a las personas.',
    ]);
  });

  it('marks an implausible value in words and says why', async () => {
    expect(
      (await read({cell: observed(658.8, true), digits: 1, note: 'Atípico.'})).slice(1),
    ).toEqual(['658,8 por verificar', 'Atípico.']);
  });

  it('shows that it is loading', async () => {
    expect((await read({status: 'loading'})).at(-1)).toBe('Cargando…');
  });

  it('after an error offers to try again', async () => {
    const figure = await mount('vg-figure', {status: 'error', note: 'Copia del 24 nov 2026.'});
    const retries = listen(figure, 'vg-retry');
    expect(find(figure, '.error').textContent).toContain('No se pudo leer la fuente.');
    find(figure, 'button').click();
    expect(retries).toHaveLength(1);
  });

  it('opens its source', async () => {
    const figure = await mount('vg-figure', {cell: observed(3), source: 'F', opensSource: true});
    const opened = listen(figure, 'vg-source');
    find(figure, '.source').click();
    expect(opened).toHaveLength(1);
  });
});
