import type {Locale} from './format.ts';

/** What an institution is, for who does not know it by its Spanish name or letters. */
const glosses: Readonly<Record<string, string>> = {
  DANE: 'national statistics office',
  'Migración Colombia': 'migration authority',
  UARIV: 'Victims’ Unit',
  'Policía Nacional y Ministerio de Defensa': 'National Police and Ministry of Defence',
  'Ministerio de Defensa Nacional': 'Ministry of National Defence',
  'Servicio Nacional de Migración de Panamá': 'national migration service of Panama',
  'Centro Nacional de Memoria Histórica': 'National Centre for Historical Memory',
  'Descontamina Colombia': 'mine action authority',
  'SIMCI (UNODC) y Ministerio de Justicia': 'UN and state monitoring of illicit crops',
  DNP: 'national planning department',
};

/** Names that have an English form of their own, and the words between names. */
const english: readonly (readonly [spanish: string, english: string])[] = [
  ['ACNUR', 'UNHCR'],
  ['OIM,', 'IOM,'],
  ['Proyecto Migrantes Desaparecidos', 'Missing Migrants Project'],
  ['Marco Geoestadístico Nacional', 'National Geostatistical Framework'],
  ['Registro Único de Víctimas', 'Victims’ Register'],
  ['Observatorio de Memoria y Conflicto', 'Observatory of Memory and Conflict'],
  ['Autores del Banco de la República', 'Authors at the Banco de la República'],
  ['venezolanos: distribución de', 'Venezuelans: distribution by'],
  ['a partir de las coordenadas de', 'from coordinates of'],
  ['sobre cabeceras DIVIPOLA', 'over municipal seats of DIVIPOLA'],
  ['Wessel y Smith', 'Wessel and Smith'],
  ['transcrito de', 'transcribed from'],
  ['copia de', 'copy by'],
  ['vía', 'via'],
];

/** The institution and the rest of what is said of a publisher. */
function splitName(publisher: string): readonly [name: string, rest: string] {
  const known = Object.keys(glosses).find((name) => publisher.startsWith(name));
  const name = known ?? publisher.split(/ ?[,;(]/)[0] ?? publisher;
  return [name, publisher.slice(name.length)];
}

/**
 * A publisher in a language: Spanish as declared; in English the name stays and what it is follows it, as in
 * `DANE, national statistics office (copy by …)`.
 */
export function publisherIn(publisher: string, locale: Locale): string {
  if (locale === 'es') return publisher;
  const [name, rest] = splitName(publisher);
  const gloss = glosses[name];
  const said = gloss === undefined ? publisher : `${name}, ${gloss}${rest}`;
  return english.reduce((text, [spanish, word]) => text.replaceAll(spanish, word), said);
}

/** The institution alone, for a caption: `DANE`, and `UNHCR` for `ACNUR`. */
export function shortPublisherIn(publisher: string, locale: Locale): string {
  const [name = publisher] = publisher.split(/ ?[,;(]/);
  return locale === 'es' ? name : name.replace(/^ACNUR$/, 'UNHCR').replace(/^OIM$/, 'IOM');
}

/** The institution and what it is, without the way the figures came. */
export function namedPublisherIn(publisher: string, locale: Locale): string {
  const short = shortPublisherIn(publisher, locale);
  const gloss = locale === 'es' ? undefined : glosses[splitName(publisher)[0]];
  return gloss === undefined ? short : `${short} (${gloss})`;
}
