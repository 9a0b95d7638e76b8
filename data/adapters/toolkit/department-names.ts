/** Department names as UNHCR and the Police write them, in lower case without accents, and their DIVIPOLA codes. */
const codes: Readonly<Record<string, string>> = {
  antioquia: '05',
  atlantico: '08',
  bogota: '11',
  'bogota d c': '11',
  bolivar: '13',
  boyaca: '15',
  caldas: '17',
  caqueta: '18',
  cauca: '19',
  cesar: '20',
  cordoba: '23',
  cundinamarca: '25',
  choco: '27',
  huila: '41',
  guajira: '44',
  'la guajira': '44',
  magdalena: '47',
  meta: '50',
  narino: '52',
  'norte de santander': '54',
  quindio: '63',
  risaralda: '66',
  santander: '68',
  sucre: '70',
  tolima: '73',
  valle: '76',
  'valle del cauca': '76',
  arauca: '81',
  casanare: '85',
  putumayo: '86',
  'san andres': '88',
  'san andres islas': '88',
  'san andres y providencia': '88',
  'archipelago of san andres': '88',
  'archipielago de san andres': '88',
  amazonas: '91',
  guainia: '94',
  guaviare: '95',
  vaupes: '97',
  vichada: '99',
};

function normaliseLocation(location: string): string {
  const plain = location.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return plain
    .toLowerCase()
    .replace(/\[admin 1\]|: (capital district|department)|^department of /g, '')
    .replace(/[^a-z]+/g, ' ')
    .trim();
}

/**
 * Gives the department of a UNHCR location such as "Department of Choco", "Bogota : Capital district" or
 * "Antioquia [Admin 1]"; null for a city or another place.
 */
export function departmentOfLocation(location: string): string | null {
  return codes[normaliseLocation(location)] ?? null;
}
