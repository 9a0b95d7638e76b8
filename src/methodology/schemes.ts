import type {IndicatorId} from './indicators.ts';
import type {FactorNumber} from './risk-factors.ts';
import type {SourceText} from './sources.ts';

/** How the children of a node become one number, 0 to 10. Missing children are skipped. */
export type Aggregation = 'arithmetic' | 'scaled-geometric' | 'geometric';

/** How indicators are brought to one scale, 0 to 10. */
export type Normalisation = 'minmax' | 'percentile' | 'zscore';

/** An indicator in the tree, with its weight among its siblings. */
export interface DeclaredIndicator {
  readonly indicator: IndicatorId;
  readonly weight: number;
}

/** Indicators that speak of the same thing; always a weighted arithmetic mean. */
export interface DeclaredCategory {
  readonly id: string;
  /** Its word in the address. */
  readonly word: string;
  readonly name: SourceText;
  readonly weight: number;
  readonly indicators: readonly DeclaredIndicator[];
}

/** A dimension of the index, with its weight; weights of a scheme add up to 100. */
export interface DeclaredDimension {
  readonly id: string;
  /** Its word in the address. */
  readonly word: string;
  readonly name: SourceText;
  readonly short: SourceText;
  readonly factors: readonly FactorNumber[];
  readonly weight: number;
  readonly aggregation: Aggregation;
  readonly categories: readonly DeclaredCategory[];
}

/** A published tree: dimensions, categories, indicators. The engine knows no scheme by name. */
export interface DeclaredScheme {
  readonly id: string;
  readonly name: SourceText;
  readonly note: SourceText;
  readonly normalisation: Normalisation;
  /** Across dimensions. */
  readonly aggregation: Aggregation;
  /** Upper limits of all classes but the last, ascending. */
  readonly breaks: readonly number[];
  readonly dimensions: readonly DeclaredDimension[];
}

/** A territory with less than this share of the weight of a dimension observed has no index. @see method.md §2 */
export const minimumObservedShare = 0.6;

/** The published schemes. The first is the opening one. */
export const schemes = [
  {
    id: 'factores-onu',
    name: {es: 'Factores ONU', en: 'UN factors'},
    note: {
      es: 'Dimensiones según los factores de riesgo de Naciones Unidas que se pueden puntuar. Media aritmética ponderada.',
      en: 'Dimensions along the United Nations risk factors that can be scored. Weighted arithmetic mean.',
    },
    normalisation: 'minmax',
    aggregation: 'arithmetic',
    breaks: [1.5, 2.2, 3, 4, 5.2],
    dimensions: [
      {
        id: 'conflict',
        word: 'conflicto',
        name: {es: 'Conflicto y violencia letal', en: 'Conflict and lethal violence'},
        short: {es: 'Conflicto', en: 'Conflict'},
        factors: [1],
        weight: 25,
        aggregation: 'arithmetic',
        categories: [
          {
            id: 'lethal-violence',
            word: 'violencia-letal',
            name: {es: 'Violencia letal', en: 'Lethal violence'},
            weight: 60,
            indicators: [{indicator: 'homicide-rate', weight: 100}],
          },
          {
            id: 'armed-conflict',
            word: 'conflicto-armado',
            name: {es: 'Hechos del conflicto armado', en: 'Armed-conflict events'},
            weight: 40,
            indicators: [{indicator: 'ucdp-death-rate', weight: 100}],
          },
        ],
      },
      {
        id: 'record',
        word: 'antecedentes',
        name: {es: 'Antecedentes de violaciones graves', en: 'Record of serious violations'},
        short: {es: 'Antecedentes', en: 'Record'},
        factors: [2],
        weight: 15,
        aggregation: 'arithmetic',
        categories: [
          {
            id: 'victims-on-record',
            word: 'victimas-registradas',
            name: {
              es: 'Víctimas y desplazamiento registrados',
              en: 'Victims and displacement on record',
            },
            weight: 100,
            indicators: [
              {indicator: 'cnmh-victim-rate', weight: 60},
              {indicator: 'expelled-rate', weight: 40},
            ],
          },
        ],
      },
      {
        id: 'state',
        word: 'estado',
        name: {es: 'Capacidad del Estado', en: 'State capacity'},
        short: {es: 'Estado', en: 'State'},
        factors: [3],
        weight: 15,
        aggregation: 'arithmetic',
        categories: [
          {
            id: 'administration',
            word: 'administracion',
            name: {es: 'Administración y servicios', en: 'Administration and services'},
            weight: 50,
            indicators: [
              {indicator: 'municipal-performance', weight: 50},
              {indicator: 'health-coverage', weight: 30},
              {indicator: 'migrant-health-affiliation', weight: 20},
            ],
          },
          {
            id: 'absence',
            word: 'carencias',
            name: {es: 'Carencias y lejanía', en: 'Deprivation and remoteness'},
            weight: 50,
            indicators: [
              {indicator: 'unmet-basic-needs', weight: 60},
              {indicator: 'rurality', weight: 40},
            ],
          },
        ],
      },
      {
        id: 'incentives',
        word: 'incentivos',
        name: {es: 'Incentivos y economías ilícitas', en: 'Incentives and illicit economies'},
        short: {es: 'Incentivos', en: 'Incentives'},
        factors: [4],
        weight: 15,
        aggregation: 'arithmetic',
        categories: [
          {
            id: 'illicit-economies',
            word: 'economias-ilicitas',
            name: {es: 'Economías ilícitas', en: 'Illicit economies'},
            weight: 100,
            indicators: [
              {indicator: 'coca-density', weight: 50},
              {indicator: 'extortion-rate', weight: 50},
            ],
          },
        ],
      },
      {
        id: 'attacks',
        word: 'ataques',
        name: {es: 'Ataques contra la población civil', en: 'Attacks on civilians'},
        short: {es: 'Ataques', en: 'Attacks'},
        factors: [11, 13],
        weight: 20,
        aggregation: 'arithmetic',
        categories: [
          {
            id: 'massacres',
            word: 'hechos-masacre',
            name: {es: 'Masacres', en: 'Massacres'},
            weight: 60,
            indicators: [{indicator: 'massacre-victim-rate', weight: 100}],
          },
          {
            id: 'explosive-hazards',
            word: 'explosivos',
            name: {es: 'Minas y explosivos', en: 'Mines and explosives'},
            weight: 40,
            indicators: [{indicator: 'mine-accident-rate', weight: 100}],
          },
        ],
      },
      {
        id: 'mobility',
        word: 'movilidad',
        name: {es: 'Movilidad y exposición', en: 'Mobility and exposure'},
        short: {es: 'Movilidad', en: 'Mobility'},
        factors: [7],
        weight: 10,
        aggregation: 'arithmetic',
        categories: [
          {
            id: 'people-exposed',
            word: 'personas-expuestas',
            name: {es: 'Personas expuestas', en: 'People exposed'},
            weight: 50,
            indicators: [
              {indicator: 'venezuelans-rate', weight: 50},
              {indicator: 'received-rate', weight: 30},
              {indicator: 'regularised-share', weight: 20},
            ],
          },
          {
            id: 'passage',
            word: 'paso',
            name: {es: 'Paso y frontera', en: 'Passage and border'},
            weight: 50,
            indicators: [
              {indicator: 'border-distance', weight: 40},
              {indicator: 'corridor-share', weight: 30},
              {indicator: 'post-entries', weight: 30},
            ],
          },
        ],
      },
    ],
  },
  {
    id: 'inform',
    name: {es: 'INFORM', en: 'INFORM'},
    note: {
      es: 'Amenaza y exposición, vulnerabilidad, falta de capacidad: (A·V·C)^(1/3), como el índice INFORM.',
      en: 'Hazard and exposure, vulnerability, lack of coping capacity: (H·V·C)^(1/3), as the INFORM index.',
    },
    normalisation: 'minmax',
    aggregation: 'geometric',
    breaks: [2, 3.5, 5, 6.5],
    dimensions: [
      {
        id: 'hazard',
        word: 'amenaza',
        name: {es: 'Amenaza y exposición', en: 'Hazard and exposure'},
        short: {es: 'Amenaza', en: 'Hazard'},
        factors: [1, 2, 4, 7, 11, 13],
        weight: 100 / 3,
        aggregation: 'scaled-geometric',
        categories: [
          {
            id: 'human-hazard',
            word: 'amenaza-humana',
            name: {es: 'Amenaza humana', en: 'Human hazard'},
            weight: 50,
            indicators: [
              {indicator: 'homicide-rate', weight: 20},
              {indicator: 'ucdp-death-rate', weight: 15},
              {indicator: 'massacre-victim-rate', weight: 25},
              {indicator: 'mine-accident-rate', weight: 10},
              {indicator: 'coca-density', weight: 15},
              {indicator: 'extortion-rate', weight: 15},
            ],
          },
          {
            id: 'exposure',
            word: 'exposicion',
            name: {es: 'Exposición', en: 'Exposure'},
            weight: 50,
            indicators: [
              {indicator: 'venezuelans-rate', weight: 40},
              {indicator: 'border-distance', weight: 25},
              {indicator: 'corridor-share', weight: 20},
              {indicator: 'post-entries', weight: 15},
            ],
          },
        ],
      },
      {
        id: 'vulnerability',
        word: 'vulnerabilidad',
        name: {es: 'Vulnerabilidad', en: 'Vulnerability'},
        short: {es: 'Vulnerabilidad', en: 'Vulnerability'},
        factors: [2, 7],
        weight: 100 / 3,
        aggregation: 'scaled-geometric',
        categories: [
          {
            id: 'socio-economic',
            word: 'socioeconomica',
            name: {es: 'Socioeconómica', en: 'Socio-economic'},
            weight: 50,
            indicators: [
              {indicator: 'unmet-basic-needs', weight: 70},
              {indicator: 'rurality', weight: 30},
            ],
          },
          {
            id: 'vulnerable-groups',
            word: 'grupos-vulnerables',
            name: {es: 'Grupos vulnerables', en: 'Vulnerable groups'},
            weight: 50,
            indicators: [
              {indicator: 'received-rate', weight: 40},
              {indicator: 'cnmh-victim-rate', weight: 20},
              {indicator: 'expelled-rate', weight: 20},
              {indicator: 'regularised-share', weight: 20},
            ],
          },
        ],
      },
      {
        id: 'coping',
        word: 'capacidad',
        name: {es: 'Falta de capacidad', en: 'Lack of coping capacity'},
        short: {es: 'Capacidad', en: 'Capacity'},
        factors: [3],
        weight: 100 / 3,
        aggregation: 'arithmetic',
        categories: [
          {
            id: 'institutional',
            word: 'institucional',
            name: {es: 'Institucional', en: 'Institutional'},
            weight: 50,
            indicators: [{indicator: 'municipal-performance', weight: 100}],
          },
          {
            id: 'infrastructure',
            word: 'servicios',
            name: {es: 'Servicios', en: 'Services'},
            weight: 50,
            indicators: [
              {indicator: 'health-coverage', weight: 60},
              {indicator: 'migrant-health-affiliation', weight: 40},
            ],
          },
        ],
      },
    ],
  },
] as const satisfies readonly DeclaredScheme[];

/** Id of a published scheme. */
export type SchemeId = (typeof schemes)[number]['id'];

/** The declaration of a scheme. @throws {RangeError} when none has the id. */
export function schemeOf(id: SchemeId): DeclaredScheme {
  const found = schemes.find((scheme) => scheme.id === id);
  if (!found)
    throw new RangeError(
      `Got scheme '${id}' when expected one of ${schemes.map((one) => one.id).join(', ')}.`,
    );
  return found;
}
