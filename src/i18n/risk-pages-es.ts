/** Words of the two pages of Riesgo in Spanish; this file defines the keys. Method texts come from methodology/. */
export const riskPagesEs = {
  back: 'Volver al mapa',
  source: (title: string, publisher: string, cutoff: string) =>
    `${title}. ${publisher}. Corte: ${cutoff}.`,
  noCutoff: 'sin fecha',
  yes: 'sí',
  none: 'ninguno',
  evaluation: {
    title: '¿Qué tan bueno es?',
    intro: (edition: string, from: string, to: string) =>
      `El índice, hecho solo con datos hasta ${edition}, frente a lo que pasó después, en ${from} y ${to}. A su lado, datos simples que cualquiera puede ordenar, sobre los mismos municipios.`,
    loading: 'Calculando la evaluación…',
    failed: 'No se pudo calcular la evaluación.',
    retry: 'Reintentar',
    empty: 'Con estos pesos ningún municipio tiene índice: no hay nada que evaluar.',
    ownEmpty: 'Tu escenario no da índice a ningún municipio: se evalúa solo el publicado.',
    outcomes: {massacre: 'Masacres', homicide: 'Homicidios'},
    before: {
      massacre: (from: string, to: string) => `Ante las masacres de ${from} y ${to}`,
      homicide: (from: string, to: string) => `Ante los homicidios de ${from} y ${to}`,
    },
    /** Singular, with which a sentence begins. */
    plain: {
      'homicide-count': 'un simple conteo de homicidios',
      'homicide-rate': 'la sola tasa de homicidios',
      population: 'el solo número de habitantes',
      coca: 'la sola extensión de coca',
      irv: 'el IRV',
    },
    worse: (when: string, plain: string, best: string, own: string) =>
      `${when}, ${plain} ordena mejor que este índice (AUC\u00a0${best} frente a ${own}).`,
    better: (when: string, plain: string, best: string, own: string) =>
      `${when}, este índice ordena mejor que ${plain} (AUC\u00a0${own} frente a ${best}).`,
    unclear: (when: string, plain: string, best: string, own: string) =>
      `${when}, no hay diferencia clara entre este índice (AUC\u00a0${own}) y ${plain} (AUC\u00a0${best}).`,
    unknown: (when: string) => `${when} no se puede comparar.`,
    advice: {
      worse:
        'Para ordenar municipios ante estos hechos basta una lista más simple, y es mejor. El índice sirve para otra cosa: ver qué condiciones se juntan en un lugar y por qué. Léelo junto al conteo, nunca en su lugar.',
      mixed:
        'El índice no le gana a una lista simple en los dos casos. Léelo junto al conteo, nunca en su lugar.',
      better:
        'En estos dos casos el índice ordena mejor que los datos simples. Sigue sin ser un pronóstico.',
    },
    size: 'Donde vive más gente hay más hechos de todo tipo: por eso el conteo y la población ordenan bien las masacres. El índice usa tasas y no ve el tamaño.',
    judged: (n: string, positives: string, prevalence: string) =>
      `${n} municipios juzgados; ocurrió en ${positives} (${prevalence}).`,
    definition: {
      massacre: (from: string, to: string) =>
        `Ocurrió: al menos una masacre en el registro del Ministerio de Defensa entre ${from} y ${to}.`,
      homicide: (from: string, to: string, share: string, limit: string) =>
        `Ocurrió: tasa de homicidios de ${from} y ${to}, suavizada con Bayes empírico, entre el ${share} más alto del país (desde ${limit} por 100.000 habitantes y año).`,
    },
    left: (total: string, positives: string, reasons: string) =>
      `Quedan fuera ${total} municipios (en ${positives} ocurrió) porque a alguno de los datos le falta su valor: ${reasons}. Todos se juzgan sobre los mismos.`,
    leftReason: (name: string, count: string) => `${name}, ${count}`,
    leftOutcome: 'el hecho mismo',
    leftNone: 'Ningún municipio queda fuera.',
    measure: 'Medida de las gráficas',
    charts: {
      auc: 'AUC',
      averagePrecision: 'Precisión media',
      precision: (k: string) => `Precisión en los primeros ${k}`,
    },
    chance: 'azar',
    prevalence: 'azar (prevalencia)',
    predictors: {
      own: (name: string) => (name ? `Tu escenario «${name}»` : 'Tu escenario'),
      published: (name: string) => `Índice ${name}, publicado`,
      'homicide-count': (from: string, to: string) => `Conteo de homicidios ${from}–${to}`,
      'homicide-rate': (from: string, to: string) => `Tasa de homicidios ${from}–${to}, suavizada`,
      population: (year: string) => `Población ${year}`,
      coca: (year: string) => `Coca ${year}, hectáreas`,
    },
    table: {
      caption: (outcome: string) => `${outcome}: cada medida con su intervalo`,
      predictor: 'Orden según',
      bounds: (low: string, high: string) => `[${low}; ${high}]`,
      rho: 'Spearman',
      difference: 'Índice menos este (AUC)',
      verdicts: {
        better: 'el índice ordena mejor',
        worse: 'el índice ordena peor',
        unclear: 'sin diferencia clara',
      },
      itself: 'es el juzgado',
    },
    versus: (value: string, low: string, high: string, plain: string) =>
      `Diferencia de AUC con el mejor dato simple (${plain}): ${value} [${low}; ${high}].`,
    ownVersus: {
      better: (value: string, low: string, high: string) =>
        `Tu escenario ordena mejor que el publicado: ${value} [${low}; ${high}] de AUC. Si lo ajustaste mirando esta página, la mejora no prueba nada.`,
      worse: (value: string, low: string, high: string) =>
        `Tu escenario ordena peor que el publicado: ${value} [${low}; ${high}] de AUC.`,
      unclear: (value: string, low: string, high: string) =>
        `Entre tu escenario y el publicado no hay diferencia clara: ${value} [${low}; ${high}] de AUC.`,
    },
    reference: {
      title: 'Con datos hasta un año después: las cifras del método',
      intro: (from: string, to: string) =>
        `El método nombra órdenes simples frente a las masacres de ${from} y ${to}. Aquí se calculan de nuevo, cada uno sobre los municipios que tiene; donde la Policía o SIMCI no tienen registro se cuenta cero, como allí. No se comparan con las tablas de arriba: saben un año más.`,
      caption: 'Las cifras del método y las de este cálculo',
      figure: 'Orden según',
      here: 'AUC aquí',
      said: 'AUC según el método',
      n: 'Municipios',
      differs: (name: string, here: string, said: string) =>
        `No coincide: ${name} da ${here} y el método dice ${said}.`,
      differsWhy: {
        'homicide-rate':
          'Ni la tasa cruda ni la suavizada, con ningún año de población, dan esa cifra.',
      },
      agrees: 'Todas coinciden.',
      figures: {
        'homicide-count': (from: string, to: string) => `Conteo de homicidios ${from}–${to}`,
        population: (year: string) => `Población ${year}`,
        'homicide-rate': (from: string, to: string) => `Tasa de homicidios ${from}–${to}, cruda`,
        irv: (year: string) => `IRV ${year} (UARIV)`,
        coca: (year: string) => `Coca ${year}, hectáreas`,
      },
    },
    built: {
      title: 'Con qué se construyó',
      used: (edition: string) => `Indicadores con datos hasta ${edition}`,
      dropped: 'Indicadores retirados: ni cuentan ni se exigen',
      why: {
        'no-data': (edition: string) => `sin ningún dato hasta ${edition}`,
        'department-only': 'solo por departamento',
      },
    },
    reading: {
      title: 'Cómo leerlo',
      auc: 'AUC: de dos municipios al azar, uno donde ocurrió y otro donde no, la probabilidad de que el primero esté más arriba en la lista. 0,5 es una moneda; 1, siempre.',
      averagePrecision:
        'Precisión media: al bajar por la lista, qué parte de lo visto hasta cada acierto son aciertos, en promedio. El azar da la prevalencia.',
      precision: (k: string) =>
        `Precisión en los primeros ${k}: en cuántos de ellos ocurrió. Es lo que ve quien revisa una lista corta.`,
      rho: 'Spearman: cuánto se parece el orden completo al de la tasa posterior. 0, nada; 1, igual.',
      interval: (draws: string, seed: string, level: string) =>
        `Intervalos: ${level} central de ${draws} remuestreos de municipios, semilla ${seed}. Las diferencias usan los mismos remuestreos. Si el intervalo de una diferencia contiene el cero, no se afirma que uno sea mejor.`,
      best: 'El mejor dato simple se elige con estos mismos resultados: eso lo favorece un poco.',
      calibration:
        'Calibración: no se muestra. El índice no es una probabilidad, así que no hay probabilidad que comprobar.',
    },
    cautions: {
      title: 'Cautelas',
      list: (
        edition: string,
        years: string,
        precedent: {auc: string; precision: string; prevalence: string},
      ) => [
        'El índice no es un pronóstico: ordena dónde mirar primero. Que ordene bien o mal dos hechos no dice si sirve para lo demás.',
        `Los pesos y los límites de la escala se fijaron con datos posteriores a ${edition} a la vista. Los valores son anteriores; la receta, no.`,
        `Son ${years} años y dos definiciones. Otros años u otras definiciones darían otras cifras.`,
        'Masacre es lo que el Ministerio de Defensa registra como tal; otras entidades cuentan de otro modo.',
        'Lo que la Policía no registra no está, ni en el índice ni en el hecho: donde denunciar es peligroso, ambos se quedan cortos y parecen acertar juntos.',
        'La tasa anterior de homicidios y la posterior salen del mismo registro: era de esperar que se parezcan.',
        'Los municipios vecinos se parecen: los intervalos, que los tratan como independientes, son algo estrechos.',
        `La evaluación publicada del sistema de alertas tempranas de Colombia (AUROC ${precedent.auc}; AUPRC ${precedent.precision} con prevalencia de ${precedent.prevalence}) mide otra tarea: no se compara una a una.`,
      ],
    },
    sources: 'Fuentes',
    exportCsv: 'Exportar CSV',
    csv: {
      name: 'evaluacion',
      scenario: 'escenario',
      built: 'índice con datos hasta',
      used: 'indicadores usados',
      dropped: 'indicadores retirados',
      bootstrap: 'intervalos',
      outcome: 'hecho',
      predictor: 'orden según',
      n: 'municipios',
      positives: 'con hecho',
      prevalence: 'prevalencia',
      low: 'bajo',
      high: 'alto',
      auc: 'auc',
      averagePrecision: 'precision_media',
      precision: 'precision_en_k',
      rho: 'spearman',
      difference: 'auc_indice_menos_este',
      verdict: 'lectura',
      note: 'Ordena dónde mirar primero; no predice hechos ni atribuye responsabilidades.',
      reference: 'masacres, cifras del método',
    },
  },
};

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => infer R
    ? (...args: A) => Widen<R>
    : T extends readonly (infer U)[]
      ? readonly Widen<U>[]
      : {readonly [K in keyof T]: Widen<T[K]>};

/** Every word of the two pages; both languages are complete. */
export type RiskPagesText = Widen<typeof riskPagesEs>;
