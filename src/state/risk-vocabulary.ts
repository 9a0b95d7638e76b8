import type {SchemeId} from '../methodology/schemes.ts';

/** Words of the indicators in an address, here without their texts: the first paint reads addresses. */
export const indicatorWords: readonly string[] = [
  ...['homicidios', 'muertes-conflicto', 'victimas-memoria', 'expulsados'],
  ...['desempeno', 'salud', 'nbi', 'ruralidad', 'salud-migrante', 'extorsion', 'coca'],
  ...['masacres', 'minas', 'venezolanos', 'recibidos', 'distancia-frontera', 'corredor'],
  ...['entradas', 'regularizacion'],
];

const nodeWords: Readonly<Record<SchemeId, readonly string[]>> = {
  'factores-onu': [
    ...['conflicto', 'antecedentes', 'estado', 'incentivos', 'ataques', 'movilidad'],
    ...['violencia-letal', 'conflicto-armado', 'victimas-registradas', 'administracion'],
    ...['carencias', 'economias-ilicitas', 'hechos-masacre', 'explosivos'],
    ...['personas-expuestas', 'paso'],
  ],
  inform: [
    ...['amenaza', 'vulnerabilidad', 'capacidad', 'amenaza-humana', 'exposicion'],
    ...['socioeconomica', 'grupos-vulnerables', 'institucional', 'servicios'],
  ],
};

/** The words that can have a weight in a scheme: its dimensions, categories and indicators. */
export const weightWords = (scheme: SchemeId): readonly string[] => [
  ...nodeWords[scheme],
  ...indicatorWords,
];
