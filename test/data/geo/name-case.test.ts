import {expect, test} from 'vitest';
import {toNameCase} from '../../../data/geo/name-case.ts';

test.each([
  ['BOGOTÁ, D.C.', 'Bogotá, D.C.'],
  ['SAN JOSÉ DE CÚCUTA', 'San José de Cúcuta'],
  ['EL CARMEN DE VIBORAL', 'El Carmen de Viboral'],
  ['LA JAGUA DEL PILAR', 'La Jagua del Pilar'],
  ['SAN PEDRO DE LOS MILAGROS', 'San Pedro de los Milagros'],
  ['SANTA FÉ DE ANTIOQUIA', 'Santa Fé de Antioquia'],
  ['VILLA DE SAN DIEGO DE UBATÉ', 'Villa de San Diego de Ubaté'],
  ['SAN ANDRÉS DE TUMACO', 'San Andrés de Tumaco'],
  ['GÜICÁN DE LA SIERRA', 'Güicán de la Sierra'],
  ['PIENDAMÓ - TUNÍA', 'Piendamó - Tunía'],
  ['NORTE DE SANTANDER', 'Norte de Santander'],
  ['ÁBREGO', 'Ábrego'],
  [
    'ARCHIPIÉLAGO DE SAN ANDRÉS, PROVIDENCIA Y SANTA CATALINA',
    'Archipiélago de San Andrés, Providencia y Santa Catalina',
  ],
])('writes %s as %s', (capitals, expected) => {
  expect(toNameCase(capitals)).toBe(expected);
});

test('capitalises a particle after a hyphen', () => {
  expect(toNameCase('ALTO - EL BAJO')).toBe('Alto - El Bajo');
});
