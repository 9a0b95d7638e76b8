// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import '../../src/charts/vg-rank.ts';
import {find, findAll, listen, mount, textOf} from '../ui/controls/support/mount.ts';

const items = [50, 40, 30, 20, 10, 5, 1].map((value, index) => ({
  rank: index + 1,
  code: `9000${String(index)}`,
  name: `Lugar ${String(index + 1)}`,
  value,
}));

describe('vg-rank', () => {
  it('says the position in words', async () => {
    const rank = await mount('vg-rank', {items, selected: '90003'});
    expect(find(rank, '.strip').getAttribute('aria-label')).toBe(
      '7 territorios con dato, de 1,0 a 50,0; mediana 20,0. Lugar 4: 20,0, puesto 4.º.',
    );
  });

  it('shows five neighbours with the own one marked, and chooses one', async () => {
    const rank = await mount('vg-rank', {items, selected: '90003'});
    const chosen = listen<{code: string}>(rank, 'vg-select');
    const rows = findAll(rank, 'button.row');
    expect(rows.map((row) => row.querySelector('.rank')!.textContent)).toEqual([
      '2',
      '3',
      '4',
      '5',
      '6',
    ]);
    expect(rows[2]!.getAttribute('aria-current')).toBe('true');
    rows[0]!.click();
    expect(chosen).toEqual([{code: '90001'}]);
  });

  it('says that a territory without value has no place', async () => {
    const rank = await mount('vg-rank', {items, selected: 'x'});
    expect(textOf(rank, '.empty')).toBe('Este territorio no tiene dato para ordenar.');
  });
});
