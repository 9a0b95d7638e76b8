import {describe, expect, it} from 'vitest';
import {buildIndex, normalise, search} from '../../src/domain/search.ts';

// Populations are round numbers made up for the test.
const index = buildIndex([
  {code: '54', name: 'Norte de Santander', level: 'department', population: 1600000},
  {code: '63', name: 'Quindío', level: 'department', population: 550000},
  {code: '68', name: 'Santander', level: 'department', population: 2200000},
  {code: '54001', name: 'San José de Cúcuta', level: 'municipality', population: 800000},
  {code: '54223', name: 'Cucutilla', level: 'municipality', population: 8000},
  {code: '05001', name: 'Medellín', level: 'municipality', population: 2500000},
  {
    code: '05059',
    name: 'Armenia',
    level: 'municipality',
    parentName: 'Antioquia',
    population: 5000,
  },
  {
    code: '63001',
    name: 'Armenia',
    level: 'municipality',
    parentName: 'Quindío',
    population: 300000,
  },
  {code: '73055', name: 'Armero', level: 'municipality', population: 12000},
  {code: '11', name: 'Bogotá, D.C.', level: 'department', population: 7900000},
  {code: '11001', name: 'Bogotá, D.C.', level: 'municipality', population: 7900000},
  {code: '25377', name: 'La Calera', level: 'municipality', population: 30000},
  {code: '76520', name: 'Palmira', level: 'municipality', population: 350000},
  {code: '68081', name: 'Barrancabermeja', level: 'municipality', population: 210000},
  {code: '94001', name: 'Inírida', level: 'municipality'},
]);

function codes(query: string, limit = 5): string[] {
  return search(index, query, limit).map(({code}) => code);
}

describe('normalise', () => {
  it('takes away accents, case and punctuation', () => {
    expect(normalise('  Bogotá, D.C. ')).toBe('bogota d c');
    expect(normalise('EL PEÑÓN')).toBe('el penon');
    expect(normalise('¡…!')).toBe('');
  });
});

describe('search', () => {
  it('finds a code, also as P-code and with its zero lost', () => {
    expect(codes('54001')).toEqual(['54001']);
    expect(codes('CO54001')).toEqual(['54001']);
    expect(codes('5001')).toEqual(['05001']);
    expect(codes('54')).toEqual(['54']);
  });

  it('puts the whole name before names that begin with it or hold it', () => {
    expect(codes('santander')).toEqual(['68', '54']);
  });

  it('finds a word of the name without its accent', () => {
    expect(codes('Cucuta')).toEqual(['54001']);
  });

  it('ignores little words on both sides', () => {
    expect(codes('san jose cucuta')).toEqual(['54001']);
    expect(codes('norte santander')).toEqual(['54']);
    expect(codes('calera')).toEqual(['25377']);
  });

  it('finds a name by little words alone', () => {
    expect(codes('la')[0]).toBe('25377');
  });

  it('puts the larger population first among equal answers, and the shorter code then', () => {
    expect(codes('armenia')).toEqual(['63001', '05059']);
    expect(codes('bogota')).toEqual(['11', '11001']);
  });

  it('tells namesakes apart by their department', () => {
    expect(codes('armenia antio')).toEqual(['05059']);
  });

  it('finds abbreviations however they are spaced', () => {
    expect(codes('bogota dc')).toEqual(['11', '11001']);
    expect(codes('Bogotá D. C.')).toEqual(['11', '11001']);
  });

  it('finds letters inside a name after all else', () => {
    expect(codes('bermeja')).toEqual(['68081']);
  });

  it('forgives small typing errors only where nothing else answers', () => {
    expect(codes('palmria')).toEqual(['76520']);
    expect(codes('medelin')).toEqual(['05001']);
    expect(codes('barancabermja')).toEqual(['68081']);
    expect(codes('armenia')).not.toContain('73055');
    expect(codes('plmr')).toEqual([]);
  });

  it('gives no more than asked for, and nothing for nothing', () => {
    expect(codes('a', 2)).toHaveLength(2);
    expect(codes('  ')).toEqual([]);
    expect(codes('xyzxyz')).toEqual([]);
  });
});
