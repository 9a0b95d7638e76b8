import type {SourceText} from './sources.ts';

/** How far a factor is covered: by numbers, by some, by a person's judgement alone, or by nothing yet. */
export type FactorCoverage = 'scored' | 'partial' | 'analyst' | 'none';

/** The crimes a factor speaks of in the framework. */
export type FactorGroup = 'common' | 'genocide' | 'humanity' | 'war';

/** A risk factor of the United Nations Framework of Analysis for Atrocity Crimes (2014). */
export interface RiskFactor {
  readonly number: number;
  readonly group: FactorGroup;
  readonly coverage: FactorCoverage;
  readonly name: SourceText;
  /** One or two words, for the strip of all fourteen. */
  readonly short: SourceText;
}

/**
 * The fourteen factors, in their order. Factors 10 and 12 are judgements with evidence and never a number; 5, 6, 8, 9 and 14
 * have no open data by territory yet.
 * @see United Nations, Framework of Analysis for Atrocity Crimes: a tool for prevention, 2014
 */
export const riskFactors = [
  {
    number: 1,
    group: 'common',
    coverage: 'scored',
    name: {
      es: 'Conflicto armado u otras formas de inestabilidad',
      en: 'Armed conflict or other forms of instability',
    },
    short: {es: 'Conflicto', en: 'Conflict'},
  },
  {
    number: 2,
    group: 'common',
    coverage: 'scored',
    name: {
      es: 'Antecedentes de violaciones graves de derechos humanos y del derecho humanitario',
      en: 'Record of serious violations of human-rights and humanitarian law',
    },
    short: {es: 'Historial', en: 'Record'},
  },
  {
    number: 3,
    group: 'common',
    coverage: 'scored',
    name: {es: 'Debilidad de las estructuras del Estado', en: 'Weakness of State structures'},
    short: {es: 'Estado', en: 'State'},
  },
  {
    number: 4,
    group: 'common',
    coverage: 'scored',
    name: {es: 'Motivos o incentivos', en: 'Motives or incentives'},
    short: {es: 'Incentivos', en: 'Incentives'},
  },
  {
    number: 5,
    group: 'common',
    coverage: 'none',
    name: {
      es: 'Capacidad de cometer crímenes atroces',
      en: 'Capacity to commit atrocity crimes',
    },
    short: {es: 'Capacidad', en: 'Capacity'},
  },
  {
    number: 6,
    group: 'common',
    coverage: 'none',
    name: {es: 'Ausencia de factores atenuantes', en: 'Absence of mitigating factors'},
    short: {es: 'Atenuantes', en: 'Mitigation'},
  },
  {
    number: 7,
    group: 'common',
    coverage: 'partial',
    name: {
      es: 'Circunstancias propicias o acciones preparatorias',
      en: 'Enabling circumstances or preparatory action',
    },
    short: {es: 'Preparación', en: 'Enabling'},
  },
  {
    number: 8,
    group: 'common',
    coverage: 'none',
    name: {es: 'Factores desencadenantes', en: 'Triggering factors'},
    short: {es: 'Detonantes', en: 'Triggers'},
  },
  {
    number: 9,
    group: 'genocide',
    coverage: 'none',
    name: {
      es: 'Tensiones entre grupos o discriminación contra grupos protegidos',
      en: 'Intergroup tensions or discrimination against protected groups',
    },
    short: {es: 'Tensiones', en: 'Tensions'},
  },
  {
    number: 10,
    group: 'genocide',
    coverage: 'analyst',
    name: {
      es: 'Indicios de la intención de destruir a un grupo protegido',
      en: 'Signs of an intent to destroy a protected group',
    },
    short: {es: 'Intención', en: 'Intent'},
  },
  {
    number: 11,
    group: 'humanity',
    coverage: 'scored',
    name: {
      es: 'Indicios de un ataque generalizado o sistemático contra la población civil',
      en: 'Signs of a widespread or systematic attack against civilians',
    },
    short: {es: 'Ataque', en: 'Attack'},
  },
  {
    number: 12,
    group: 'humanity',
    coverage: 'analyst',
    name: {
      es: 'Indicios de un plan o política de ataque contra la población civil',
      en: 'Signs of a plan or policy to attack civilians',
    },
    short: {es: 'Plan', en: 'Plan'},
  },
  {
    number: 13,
    group: 'war',
    coverage: 'scored',
    name: {
      es: 'Amenazas graves a quienes protege el derecho internacional humanitario',
      en: 'Serious threats to those protected by humanitarian law',
    },
    short: {es: 'DIH', en: 'IHL'},
  },
  {
    number: 14,
    group: 'war',
    coverage: 'none',
    name: {
      es: 'Amenazas graves a las operaciones humanitarias o de paz',
      en: 'Serious threats to humanitarian or peacekeeping operations',
    },
    short: {es: 'Ayuda', en: 'Aid'},
  },
] as const satisfies readonly RiskFactor[];

/** Number of a factor, 1 to 14. */
export type FactorNumber = (typeof riskFactors)[number]['number'];

/** A stage of the journey an indicator speaks about. */
export const stages = ['origin', 'transit', 'crossing', 'destination', 'return'] as const;
/** One of the stages. */
export type Stage = (typeof stages)[number];
