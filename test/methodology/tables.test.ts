import {describe, expect, it} from 'vitest';
import {sources} from '../../src/methodology/sources.ts';
import {tableNamed, tables} from '../../src/methodology/tables.ts';
import type {Table} from '../../src/methodology/tables.ts';

const declared: readonly Table[] = tables;

describe('tables', () => {
  it('have distinct names, distinct columns, and a key made of columns that are never null', () => {
    expect(new Set(declared.map(({name}) => name)).size).toBe(declared.length);
    for (const {name, columns, primaryKey} of declared) {
      expect(new Set(columns.map((column) => column.name)).size, name).toBe(columns.length);
      const required = columns.filter(({nullable}) => !nullable).map((column) => column.name);
      expect(required, name).toEqual(expect.arrayContaining([...primaryKey]));
    }
  });

  it('name sources that are declared, and every source but the drawn ones makes a table', () => {
    const used = new Set(declared.flatMap((table) => table.sources));
    const ids = sources.map(({id}) => id);
    expect(ids).toEqual(expect.arrayContaining([...used]));
    expect(ids.filter((id) => !used.has(id))).toEqual(['natural-earth', 'gshhg-rios']);
  });

  it('carry a status beside every figure that may be null', () => {
    const figures = ['people', 'value'];
    const open = declared.filter(({columns}) =>
      columns.some((column) => figures.includes(column.name) && column.nullable),
    );
    expect(open.map(({name}) => name)).toEqual(['stocks', 'indicators']);
    for (const {columns} of open) {
      expect(columns.map(({name}) => name)).toContain('status');
    }
  });
});

describe('tableNamed', () => {
  it('gives a declaration by name and refuses another', () => {
    expect(tableNamed('posts').primaryKey).toEqual(['id']);
    expect(() => tableNamed('puestos' as 'posts')).toThrow('got "puestos"');
  });
});

describe('sources', () => {
  it('state title, licence, coverage and faults in both languages, and days as days', () => {
    for (const {id, title, licence, coverage, knownFaults, cutoff, retrieved} of sources) {
      for (const {es, en} of [title, licence, coverage, knownFaults]) {
        expect(es.length * en.length, id).toBeGreaterThan(0);
      }
      expect(retrieved).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(cutoff ?? retrieved).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });
});
