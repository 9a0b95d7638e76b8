// @vitest-environment happy-dom
import {strFromU8, unzipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {createRegionKitDesk} from '../../src/app/region-kit-desk.ts';
import type {RegionFile} from '../../src/domain/region/region-file.ts';
import {viewWith} from '../state/support/view.ts';
import {invented} from '../fixtures/region/invented.ts';

function openDesk() {
  const said: string[] = [];
  const saved: {name: string; content: string | Blob; type: string}[] = [];
  const busy: boolean[] = [];
  const desk = createRegionKitDesk(
    {
      say: (_, words) => said.push(words),
      saveFile: (name, content, type) => saved.push({name, content, type}),
    },
    () => busy.push(desk.isBusy),
  );
  return {desk, said, saved, busy};
}

describe('the desk of a kit', () => {
  it('saves one zip, says its name, and is busy meanwhile', async () => {
    const {desk, said, saved, busy} = openDesk();
    const view = viewWith({screen: 'region'});
    await Promise.all([desk.save(invented, view), desk.save(invented, view)]);
    expect(saved).toHaveLength(1);
    const [{name, content, type} = {name: '', content: '', type: ''}] = saved;
    expect(name).toMatch(/^vigia-97-valle-inventado-\d{4}-\d\d-\d\d\.zip$/);
    expect(type).toBe('application/zip');
    const bytes = new Uint8Array(await (content as Blob).arrayBuffer());
    expect(strFromU8(unzipSync(bytes)['LEEME.txt']!)).toContain('Valle Inventado');
    expect(said).toEqual([`Kit guardado: ${name}`]);
    expect(busy).toEqual([true, false]);
  });

  it('says that it failed, and can be asked again', async () => {
    const {desk, said, saved} = openDesk();
    const broken = {...invented, topology: {...invented.topology, objects: {}}} as RegionFile;
    await desk.save(broken, viewWith({screen: 'region'}));
    expect(saved).toEqual([]);
    expect(said).toEqual(['No se pudo preparar el kit. Inténtalo de nuevo.']);
    expect(desk.isBusy).toBe(false);
  });
});
