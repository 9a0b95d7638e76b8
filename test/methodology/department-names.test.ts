import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {departmentNames} from '../../src/methodology/department-names.ts';

it('departments are named as in the table of territories', () => {
  const text = readFileSync(new URL('../../data/sources/territories.csv', import.meta.url), 'utf8');
  const rows = [...text.matchAll(/^(\d\d),(?:"([^"]+)"|([^,]+)),department,/gm)];
  const named = Object.fromEntries(
    rows.map(([, code = '', quoted, plain = '']) => [code, quoted ?? plain] as const),
  );
  expect(Object.keys(named)).toHaveLength(33);
  expect(departmentNames).toEqual(named);
});
