/** Invented figures for the gallery: a seeded generator, so that pictures of two runs can be compared. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

const next = random(7);

/** 156 invented months from January 2012, one of them without series. */
export const months = Array.from(
  {length: 156},
  (_, index) =>
    `${String(2012 + Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}`,
);

export const monthly = months.map((_, index) => {
  if (index >= 99 && index < 106) return 0;
  const wave = 14000 + 55000 * Math.exp(-(((index - 76) / 12) ** 2)) + index * 120;
  return Math.round(wave * (0.75 + next() * 0.5));
});

/** Invented rates of 1,049 places, log-normal. */
export const rates = Array.from({length: 1049}, () => {
  const normal = next() + next() + next() + next() - 2;
  return Math.exp(2.7 + normal * 1.7);
});

const first = ['Alto', 'Bajo', 'Nuevo', 'Puerto', 'Villa', 'San', 'Santa', 'Loma', 'Vega', 'Río'];
const second = [
  'Invento',
  'Ejemplo',
  'Prueba',
  'Ficticio',
  'Muestra',
  'Ensayo',
  'Señal',
  'Borrador',
];

/** An invented place name. */
export function inventedName(index: number): string {
  const one = first[index % first.length] ?? '';
  const other = second[Math.floor(index / first.length) % second.length] ?? '';
  return `${one} ${other}${index >= 80 ? ` ${String(Math.floor(index / 80) + 1)}` : ''}`;
}
