import type {SeriesId} from './indicator-series.ts';
import type {FactorNumber, Stage} from './risk-factors.ts';
import type {SourceId, SourceText} from './sources.ts';

export type {SeriesId};

/** How the value of an indicator comes about; `data/indicators` computes it, the method page says it in words. */
export type Derivation =
  /** Events of `window` years up to the edition per `per` inhabitant-years, empirical-Bayes smoothed when `smoothed`. */
  | {
      readonly kind: 'rate';
      readonly series: SeriesId;
      /** Years counted, the last being the edition or the last year of the series before it; null is all of them. */
      readonly window: number | null;
      readonly per: 1000 | 100000;
      readonly smoothed: boolean;
    }
  /** Hectares of the last year not after the edition per km² of the territory. */
  | {readonly kind: 'density'; readonly series: SeriesId}
  /** The value of the last year not after the edition, times `scale`. */
  | {readonly kind: 'level'; readonly series: SeriesId; readonly scale: number}
  /** People of the displacement pairs per 1,000 inhabitants. */
  | {readonly kind: 'displacement'; readonly side: 'out' | 'in'; readonly per: 1000}
  /** Venezuelans of the stock per 1,000 inhabitants. */
  | {readonly kind: 'venezuelans'; readonly per: 1000}
  /** The series as a share of the Venezuelans of the territory, percent. */
  | {readonly kind: 'share-of-venezuelans'; readonly series: SeriesId}
  /** Geodesic kilometres from the seat to the land border. */
  | {readonly kind: 'border-distance'}
  /** Percent of the area within `km` of a schematic route. */
  | {readonly kind: 'corridor-share'; readonly km: number}
  /** Regular entries of the edition’s year at the posts of the territory; zero where there is no post. */
  | {readonly kind: 'post-entries'};

/** Where 0 and 10 stand on the scale of an indicator. Fixed numbers: they move with no filter. */
export interface Goalposts {
  readonly min: number;
  readonly max: number;
  /** True when the scale runs over ln(0.001 + x). */
  readonly log: boolean;
  readonly reason: SourceText;
}

/** The unit of an indicator; i18n names it. */
export type IndicatorUnit =
  'per-100000-year' | 'per-1000' | 'ha-per-km2' | 'percent' | 'points' | 'km' | 'people' | 'ratio';

/** An indicator of the index. */
export interface Indicator {
  readonly id: string;
  /** Its word in the address. */
  readonly word: string;
  readonly name: SourceText;
  readonly short: SourceText;
  /** What it says and what it does not. */
  readonly note: SourceText;
  readonly unit: IndicatorUnit;
  readonly decimals: number;
  readonly derivation: Derivation;
  /** The denominator in words; null where there is none. */
  readonly denominator: SourceText | null;
  /** `more`: more of it asks for earlier review; `less`: less of it does. */
  readonly direction: 'more' | 'less';
  readonly factors: readonly FactorNumber[];
  readonly stages: readonly Stage[];
  /** Levels that are scored; the other level has no number. */
  readonly levels: readonly ('department' | 'municipality')[];
  readonly goalposts: Goalposts;
  /** Territories whose published figure cannot be right: they have no number. */
  readonly doubted?: readonly string[];
  readonly sources: readonly SourceId[];
  readonly palette: 'agua' | 'arcilla';
}

/** The years for which the index is worked out: the published one, and the one the backtest looks ahead from. */
export const editions = [2024, 2021] as const;
/** One of them. */
export type Edition = (typeof editions)[number];

const both = ['department', 'municipality'] as const;
const inhabitants = {
  es: 'habitantes proyectados (DANE), suma de los años contados',
  en: 'projected inhabitants (DANE), summed over the years counted',
} as const;
const inhabitantsOnce = {
  es: 'habitantes proyectados del año más cercano (DANE)',
  en: 'projected inhabitants of the nearest year (DANE)',
} as const;
const fence = {
  es: 'Cero y el borde superior de Tukey (Q3 + 1,5 RIC) de los municipios en la edición 2024, redondeado.',
  en: 'Zero and the upper Tukey fence (Q3 + 1.5 IQR) of municipalities in the 2024 edition, rounded.',
} as const;
const fences = {
  es: 'Los dos bordes de Tukey (Q1 − 1,5 RIC y Q3 + 1,5 RIC) de los municipios en la edición 2024, redondeados.',
  en: 'Both Tukey fences (Q1 − 1.5 IQR and Q3 + 1.5 IQR) of municipalities in the 2024 edition, rounded.',
} as const;
const coverage = {
  es: 'El borde inferior de Tukey (Q1 − 1,5 RIC) de los municipios en la edición 2024, redondeado, y 100 %: cobertura plena.',
  en: 'The lower Tukey fence (Q1 − 1.5 IQR) of municipalities in the 2024 edition, rounded, and 100 %: full coverage.',
} as const;
const sparse = {
  es: 'Casi todos los municipios tienen cero. Los percentiles 5 y 95 de los que tienen alguno en la edición 2024, redondeados, en escala logarítmica: cero queda en 0, y un solo hecho no salta a la mitad de la escala.',
  en: 'Nearly all municipalities have zero. The 5th and 95th percentiles of those with any in the 2024 edition, rounded, on a logarithmic scale: zero stands at 0, and a single event does not jump to the middle of the scale.',
} as const;
const natural = {
  es: 'Los límites naturales de la medida.',
  en: 'The natural limits of the measure.',
} as const;

/** Every indicator that is scored, in the order of the method page. */
export const indicators = [
  {
    id: 'homicide-rate',
    word: 'homicidios',
    name: {
      es: 'Homicidios, tasa de tres años (suavizada)',
      en: 'Homicides, three-year rate (smoothed)',
    },
    short: {es: 'Homicidios', en: 'Homicides'},
    note: {
      es: 'Víctimas registradas por la Policía. Suavizada con Bayes empírico: con pocos habitantes la tasa se acerca a la nacional.',
      en: 'Victims recorded by the Police. Empirical-Bayes smoothed: with few inhabitants the rate leans towards the national one.',
    },
    unit: 'per-100000-year',
    decimals: 1,
    derivation: {kind: 'rate', series: 'homicides', window: 3, per: 100000, smoothed: true},
    denominator: inhabitants,
    direction: 'more',
    factors: [1],
    stages: ['origin', 'transit', 'destination'],
    levels: both,
    goalposts: {min: 0, max: 70, log: false, reason: fence},
    sources: ['policia-siedco', 'dane-poblacion'],
    palette: 'arcilla',
  },
  {
    id: 'ucdp-death-rate',
    word: 'muertes-conflicto',
    name: {
      es: 'Muertes en hechos del conflicto (UCDP), tasa 2009–2018',
      en: 'Deaths in conflict events (UCDP), rate 2009–2018',
    },
    short: {es: 'Muertes en el conflicto', en: 'Conflict deaths'},
    note: {
      es: 'Mejor estimación de UCDP GED, solo hechos ubicados hasta el municipio. La serie disponible termina en 2018.',
      en: 'Best estimate of UCDP GED, only events located to the municipality. The series at hand ends in 2018.',
    },
    unit: 'per-100000-year',
    decimals: 1,
    derivation: {kind: 'rate', series: 'ucdp-deaths', window: 10, per: 100000, smoothed: false},
    denominator: inhabitantsOnce,
    direction: 'more',
    factors: [1, 2],
    stages: ['origin', 'transit'],
    levels: both,
    goalposts: {min: 0.08, max: 16, log: true, reason: sparse},
    sources: ['ucdp-ged', 'dane-poblacion'],
    palette: 'arcilla',
  },
  {
    id: 'cnmh-victim-rate',
    word: 'victimas-memoria',
    name: {
      es: 'Víctimas registradas por el CNMH, 1985–2018',
      en: 'Victims recorded by the CNMH, 1985–2018',
    },
    short: {es: 'Víctimas (memoria)', en: 'Victims (memory record)'},
    note: {
      es: 'Masacres, secuestros, violencia sexual, reclutamiento, ataques y atentados. Faltan asesinatos selectivos y desaparición. Es una marca del pasado.',
      en: 'Massacres, kidnappings, sexual violence, recruitment, attacks. Selective killings and disappearances are absent. It is a mark of the past.',
    },
    unit: 'per-1000',
    decimals: 2,
    derivation: {kind: 'rate', series: 'cnmh-victims', window: 34, per: 1000, smoothed: false},
    denominator: inhabitantsOnce,
    direction: 'more',
    factors: [2],
    stages: ['origin', 'return'],
    levels: both,
    goalposts: {min: 0, max: 11, log: false, reason: fence},
    sources: ['cnmh-victimas', 'dane-poblacion'],
    palette: 'arcilla',
  },
  {
    id: 'expelled-rate',
    word: 'expulsados',
    name: {
      es: 'Personas desplazadas que salieron, 1985–2015, por 1.000 habitantes',
      en: 'Displaced people who left, 1985–2015, per 1,000 inhabitants',
    },
    short: {es: 'Desplazamiento, salida', en: 'Displacement, out'},
    note: {
      es: 'Solo pares de más de 50 personas del registro. Periodo cerrado: no dice nada de los últimos años.',
      en: 'Only pairs of more than 50 people in the register. A closed period: it says nothing of recent years.',
    },
    unit: 'per-1000',
    decimals: 1,
    derivation: {kind: 'displacement', side: 'out', per: 1000},
    denominator: inhabitantsOnce,
    direction: 'more',
    factors: [2, 11],
    stages: ['origin', 'return'],
    levels: both,
    goalposts: {min: 0, max: 670, log: false, reason: fence},
    sources: ['ruv-desplazamiento-pares', 'dane-poblacion'],
    palette: 'arcilla',
  },
  {
    id: 'municipal-performance',
    word: 'desempeno',
    name: {
      es: 'Medición del desempeño municipal (MDM) 2021',
      en: 'Municipal performance measurement (MDM) 2021',
    },
    short: {es: 'Desempeño municipal', en: 'Municipal performance'},
    note: {
      es: 'Gestión y resultados según el DNP. Menos puntos, menor capacidad del municipio.',
      en: 'Management and results according to DNP. Fewer points, less capacity of the municipality.',
    },
    unit: 'points',
    decimals: 1,
    derivation: {kind: 'level', series: 'mdm-score', scale: 1},
    denominator: null,
    direction: 'less',
    factors: [3],
    stages: ['origin', 'transit', 'destination', 'return'],
    levels: both,
    goalposts: {min: 23, max: 82, log: false, reason: fences},
    sources: ['dnp-mdm'],
    palette: 'agua',
  },
  {
    id: 'health-coverage',
    word: 'salud',
    name: {es: 'Cobertura en salud 2021', en: 'Health coverage 2021'},
    short: {es: 'Cobertura en salud', en: 'Health coverage'},
    note: {
      es: 'Personas afiliadas por cada 100 habitantes proyectados; puede pasar de 100.',
      en: 'People affiliated per 100 projected inhabitants; it can exceed 100.',
    },
    unit: 'percent',
    decimals: 1,
    derivation: {kind: 'level', series: 'health-affiliates-share', scale: 100},
    denominator: {es: 'habitantes proyectados (DNP)', en: 'projected inhabitants (DNP)'},
    direction: 'less',
    factors: [3],
    stages: ['destination', 'return'],
    levels: both,
    goalposts: {min: 43, max: 100, log: false, reason: coverage},
    sources: ['dnp-mdm'],
    palette: 'agua',
  },
  {
    id: 'unmet-basic-needs',
    word: 'nbi',
    name: {
      es: 'Personas con necesidades básicas insatisfechas (NBI)',
      en: 'People with unmet basic needs (NBI)',
    },
    short: {es: 'NBI', en: 'Unmet basic needs'},
    note: {
      es: 'Pobreza estructural; aquí habla de los servicios que faltan. Año de referencia por verificar (censo 2018).',
      en: 'Structural poverty; here it speaks of services that are absent. Reference year to be verified (2018 census).',
    },
    unit: 'percent',
    decimals: 1,
    derivation: {kind: 'level', series: 'nbi', scale: 1},
    denominator: {es: 'personas censadas', en: 'people counted in the census'},
    direction: 'more',
    factors: [3],
    stages: ['origin', 'destination', 'return'],
    levels: both,
    goalposts: {min: 0, max: 55, log: false, reason: fence},
    sources: ['dane-nbi'],
    palette: 'arcilla',
  },
  {
    id: 'rurality',
    word: 'ruralidad',
    name: {es: 'Ruralidad 2021', en: 'Rurality 2021'},
    short: {es: 'Ruralidad', en: 'Rurality'},
    note: {
      es: 'Parte de la población fuera de la cabecera. Lejanía de los servicios, no una falta de sus habitantes.',
      en: 'Share of people outside the seat. Distance from services, not a fault of those who live there.',
    },
    unit: 'percent',
    decimals: 1,
    derivation: {kind: 'level', series: 'rural-share', scale: 1},
    denominator: {es: 'población total', en: 'total population'},
    direction: 'more',
    factors: [3],
    stages: ['origin', 'transit', 'return'],
    levels: both,
    goalposts: {min: 0, max: 100, log: false, reason: natural},
    sources: ['banrep-informalidad'],
    palette: 'arcilla',
  },
  {
    id: 'migrant-health-affiliation',
    word: 'salud-migrante',
    name: {
      es: 'Personas venezolanas afiliadas a salud 2023',
      en: 'Venezuelans affiliated to health insurance 2023',
    },
    short: {es: 'Afiliación de migrantes', en: 'Migrants’ affiliation'},
    note: {
      es: 'La fuente solo tiene el dato por departamento: los municipios no tienen número.',
      en: 'The source has the figure by department only: municipalities have no number.',
    },
    unit: 'percent',
    decimals: 1,
    derivation: {kind: 'share-of-venezuelans', series: 'venezuelans-health-affiliated'},
    denominator: {es: 'personas venezolanas del departamento', en: 'Venezuelans in the department'},
    direction: 'less',
    factors: [3],
    stages: ['destination'],
    levels: ['department'],
    goalposts: {min: 0, max: 100, log: false, reason: natural},
    sources: ['migracol-venezolanos-2023'],
    palette: 'agua',
  },
  {
    id: 'extortion-rate',
    word: 'extorsion',
    name: {
      es: 'Extorsión, tasa de tres años (suavizada)',
      en: 'Extortion, three-year rate (smoothed)',
    },
    short: {es: 'Extorsión', en: 'Extortion'},
    note: {
      es: 'Casos denunciados ante la Policía. Donde denunciar es peligroso, el número es menor que la realidad. Las tasas más altas (Tuta y Cómbita) están por verificar.',
      en: 'Cases reported to the Police. Where reporting is dangerous, the number is lower than reality. The highest rates (Tuta and Cómbita) are to be verified.',
    },
    unit: 'per-100000-year',
    decimals: 1,
    derivation: {kind: 'rate', series: 'extortion-cases', window: 3, per: 100000, smoothed: true},
    denominator: inhabitants,
    direction: 'more',
    factors: [4],
    stages: ['origin', 'transit', 'destination'],
    levels: both,
    goalposts: {min: 0, max: 39, log: false, reason: fence},
    sources: ['policia-siedco', 'dane-poblacion'],
    palette: 'arcilla',
  },
  {
    id: 'coca-density',
    word: 'coca',
    name: {es: 'Cultivos de coca, hectáreas por km²', en: 'Coca crops, hectares per km²'},
    short: {es: 'Coca', en: 'Coca'},
    note: {
      es: 'Detección satelital a 31 de diciembre. Señala una economía disputada, no a quienes cultivan.',
      en: 'Satellite detection at 31 December. It points to a disputed economy, not to those who grow.',
    },
    unit: 'ha-per-km2',
    decimals: 2,
    derivation: {kind: 'density', series: 'coca-hectares'},
    denominator: {es: 'área del municipio, km²', en: 'area of the municipality, km²'},
    direction: 'more',
    factors: [4],
    stages: ['origin', 'transit', 'crossing'],
    levels: both,
    goalposts: {min: 0.005, max: 4.3, log: true, reason: sparse},
    sources: ['simci-coca', 'dane-mgn'],
    palette: 'arcilla',
  },
  {
    id: 'massacre-victim-rate',
    word: 'masacres',
    name: {es: 'Víctimas de masacre, tasa desde 2022', en: 'Massacre victims, rate since 2022'},
    short: {es: 'Masacres', en: 'Massacres'},
    note: {
      es: 'Registro del Ministerio de Defensa, desde enero de 2022. 213 de sus 301 casos tienen tres víctimas: cuenta más casos que la definición de cuatro o más.',
      en: 'Register of the Ministry of Defence, from January 2022. 213 of its 301 cases have three victims: it counts more cases than the definition of four or more.',
    },
    unit: 'per-100000-year',
    decimals: 2,
    derivation: {kind: 'rate', series: 'massacre-victims', window: 3, per: 100000, smoothed: false},
    denominator: inhabitants,
    direction: 'more',
    factors: [2, 11],
    stages: ['origin', 'transit', 'destination'],
    levels: both,
    goalposts: {min: 0.3, max: 15, log: true, reason: sparse},
    sources: ['mindefensa-masacres', 'dane-poblacion'],
    palette: 'arcilla',
  },
  {
    id: 'mine-accident-rate',
    word: 'minas',
    name: {
      es: 'Accidentes con minas y explosivos, tasa 2010–2019',
      en: 'Mine and explosive accidents, rate 2010–2019',
    },
    short: {es: 'Minas', en: 'Mines'},
    note: {
      es: 'Hechos, no personas; MAP y MUSE. La serie disponible termina en 2019.',
      en: 'Events, not people; mines and unexploded ordnance. The series at hand ends in 2019.',
    },
    unit: 'per-100000-year',
    decimals: 1,
    derivation: {kind: 'rate', series: 'mine-accidents', window: 10, per: 100000, smoothed: false},
    denominator: inhabitantsOnce,
    direction: 'more',
    factors: [13],
    stages: ['origin', 'transit', 'return'],
    levels: both,
    goalposts: {min: 0.15, max: 21, log: true, reason: sparse},
    sources: ['descontamina-eventos', 'dane-poblacion'],
    palette: 'arcilla',
  },
  {
    id: 'venezuelans-rate',
    word: 'venezolanos',
    name: {
      es: 'Personas venezolanas por 1.000 habitantes, 2023',
      en: 'Venezuelans per 1,000 inhabitants, 2023',
    },
    short: {es: 'Personas venezolanas', en: 'Venezuelans'},
    note: {
      es: 'Exposición: cuántas personas podrían necesitar protección. No es una amenaza.',
      en: 'Exposure: how many people might need protection. It is not a threat.',
    },
    unit: 'per-1000',
    decimals: 1,
    derivation: {kind: 'venezuelans', per: 1000},
    denominator: inhabitantsOnce,
    direction: 'more',
    factors: [7],
    stages: ['destination', 'transit', 'crossing'],
    levels: both,
    goalposts: {min: 0, max: 65, log: false, reason: fence},
    sources: ['migracol-venezolanos-2023', 'dane-poblacion'],
    palette: 'agua',
  },
  {
    id: 'received-rate',
    word: 'recibidos',
    name: {
      es: 'Personas desplazadas que llegaron, 1985–2015, por 1.000 habitantes',
      en: 'Displaced people who arrived, 1985–2015, per 1,000 inhabitants',
    },
    short: {es: 'Desplazamiento, llegada', en: 'Displacement, in'},
    note: {
      es: 'Solo pares de más de 50 personas del registro. Periodo cerrado.',
      en: 'Only pairs of more than 50 people in the register. A closed period.',
    },
    unit: 'per-1000',
    decimals: 1,
    derivation: {kind: 'displacement', side: 'in', per: 1000},
    denominator: inhabitantsOnce,
    direction: 'more',
    factors: [7],
    stages: ['destination'],
    levels: both,
    goalposts: {min: 0, max: 150, log: false, reason: fence},
    sources: ['ruv-desplazamiento-pares', 'dane-poblacion'],
    palette: 'agua',
  },
  {
    id: 'border-distance',
    word: 'distancia-frontera',
    name: {
      es: 'Distancia de la cabecera a la frontera terrestre',
      en: 'Distance from the seat to the land border',
    },
    short: {es: 'Distancia a la frontera', en: 'Distance to the border'},
    note: {
      es: 'Geodésica, en línea recta. Cerca de la línea hay más paso de personas y menos Estado.',
      en: 'Geodesic, as the crow flies. Near the line more people pass and there is less State.',
    },
    unit: 'km',
    decimals: 0,
    derivation: {kind: 'border-distance'},
    denominator: null,
    direction: 'less',
    factors: [7],
    stages: ['crossing', 'transit'],
    levels: both,
    goalposts: {
      min: 0,
      max: 150,
      log: false,
      reason: {
        es: 'Cero y 150 km: más allá, la cercanía a la línea deja de contar.',
        en: 'Zero and 150 km: beyond that, closeness to the line no longer counts.',
      },
    },
    sources: ['dane-mgn'],
    palette: 'agua',
  },
  {
    id: 'corridor-share',
    word: 'corredor',
    name: {
      es: 'Área a menos de 25 km de una ruta esquemática',
      en: 'Area within 25 km of a schematic route',
    },
    short: {es: 'Corredor de ruta', en: 'Route corridor'},
    note: {
      es: 'Rutas esquemáticas: unen cabeceras, no son trazados reales.',
      en: 'Schematic routes: they join seats and are not real paths.',
    },
    unit: 'percent',
    decimals: 0,
    derivation: {kind: 'corridor-share', km: 25},
    denominator: {es: 'área del municipio', en: 'area of the municipality'},
    direction: 'more',
    factors: [7],
    stages: ['transit'],
    levels: both,
    goalposts: {min: 0, max: 100, log: false, reason: natural},
    sources: ['vigia-rutas', 'dane-mgn'],
    palette: 'agua',
  },
  {
    id: 'post-entries',
    word: 'entradas',
    name: {
      es: 'Entradas regulares de personas venezolanas por puestos del municipio',
      en: 'Regular entries of Venezuelans at posts of the municipality',
    },
    short: {es: 'Entradas por puestos', en: 'Entries at posts'},
    note: {
      es: 'Cero donde no hay puesto de control. Las trochas y el paso pendular no están.',
      en: 'Zero where there is no control post. Informal paths and pendular movement are absent.',
    },
    unit: 'people',
    decimals: 0,
    derivation: {kind: 'post-entries'},
    denominator: null,
    direction: 'more',
    factors: [7],
    stages: ['crossing'],
    levels: both,
    goalposts: {
      min: 15,
      max: 100000,
      log: true,
      reason: {
        es: '15 y 100.000 entradas al año, en escala logarítmica: solo 32 municipios tienen puesto.',
        en: '15 and 100,000 entries a year, on a logarithmic scale: only 32 municipalities have a post.',
      },
    },
    sources: ['migracol-entradas', 'vigia-puestos'],
    palette: 'agua',
  },
  {
    id: 'regularised-share',
    word: 'regularizacion',
    name: {
      es: 'Personas venezolanas con permiso (PPT) 2023',
      en: 'Venezuelans with a permit (PPT) 2023',
    },
    short: {es: 'Regularización', en: 'Regularisation'},
    note: {
      es: 'La fuente solo tiene el dato por departamento: los municipios no tienen número. El de Atlántico (15.938 permisos) no puede ser cierto y se deja sin número.',
      en: 'The source has the figure by department only: municipalities have no number. That of Atlántico (15,938 permits) cannot be right and is left without a number.',
    },
    unit: 'percent',
    decimals: 1,
    derivation: {kind: 'share-of-venezuelans', series: 'venezuelans-regularised'},
    denominator: {es: 'personas venezolanas del departamento', en: 'Venezuelans in the department'},
    direction: 'less',
    factors: [7],
    stages: ['destination', 'transit'],
    levels: ['department'],
    goalposts: {min: 0, max: 100, log: false, reason: natural},
    doubted: ['08'],
    sources: ['migracol-venezolanos-2023'],
    palette: 'agua',
  },
] as const satisfies readonly Indicator[];

/** Id of a scored indicator. */
export type IndicatorId = (typeof indicators)[number]['id'];

const byId: ReadonlyMap<string, Indicator> = new Map(indicators.map((one) => [one.id, one]));

/** The declaration of an indicator. @throws {RangeError} when none has the id. */
export function indicatorOf(id: IndicatorId): Indicator {
  const found = byId.get(id);
  if (!found)
    throw new RangeError(
      `Got indicator '${id}' when expected one of ${[...byId.keys()].join(', ')}.`,
    );
  return found;
}
