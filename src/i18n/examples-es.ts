/** Titles and speaker notes of the examples. No figure stands here: those of the scenes come from the data. */
export const examplesEs = {
  'ejemplo-frontera': {
    title: 'La frontera en cifras',
    notes: [
      'Empieza por la tasa y no por el total: dice cuánto pesa la movilidad en cada departamento frente a quienes ya viven allí. Señala los departamentos de la frontera con Venezuela y deja que la sala lea el mapa antes de hablar. La cifra cuenta personas que residen; no incluye movilidad pendular ni tránsito.',
      'Ahora el total, que responde otra pregunta: dónde hay más personas, no dónde pesan más. Conviene decirlo en voz alta, porque el mapa cambia y alguien preguntará por qué. Las ciudades grandes concentran; la frontera recibe más en proporción.',
      'Son entradas regulares registradas en los puestos, no personas distintas: una misma persona puede entrar varias veces. Lo que pasa por las trochas no está aquí y nadie debe leer este número como el total de quienes cruzan.',
      'La franja se mide en línea recta desde el límite. Las personas se reparten por área del municipio, así que es una estimación: por eso la frase dice «unas». Sirve para dimensionar a quién llega una medida de frontera.',
      'Un municipio concreto aterriza la discusión. Pregunta a la regional qué capacidad tiene hoy: salud, educación, documentación. Si la cifra lleva «por verificar», dilo: la fuente la publica, pero parece atípica.',
      'Cierra abriendo la escala: el desplazamiento desde y hacia los países vecinos según ACNUR. Son solicitudes y reconocimientos registrados por cada país, con reglas distintas. No se suman con las cifras anteriores ni explican por qué se mueve la gente.',
    ],
  },
  'ejemplo-norte-de-santander': {
    title: 'Movilidad y riesgo en Norte de Santander',
    notes: [
      'Ubica el departamento en el país antes de entrar en detalle. La posición es entre departamentos y es de residencia, con corte de fin de año.',
      'Dentro del departamento la diferencia es grande: unos pocos municipios de la línea de frontera concentran la tasa más alta. Pregunta por los municipios con trama: no es cero, es que la fuente no los reporta o los protege.',
      'Los puestos de este departamento. Recuerda que el cierre de la frontera marca la serie: comparar dos años sin decirlo lleva a error. Solo entradas regulares.',
      'Desplazamiento forzado entre municipios, acumulado del Registro Único de Víctimas entre 1985 y 2015, solo pares con más de cincuenta personas. No tiene años y no debe leerse junto a la escena anterior como si fueran del mismo momento.',
      'La ruta es esquemática: une cabeceras en línea recta y no es un trazado de vía. El corredor sirve para pensar en quién vive cerca del camino de los caminantes, no para ubicar a nadie.',
      'El orden de revisión dice por dónde empezar a mirar con la información que existe. No predice hechos ni atribuye responsabilidades. Si alguien pide «el semáforo», explica que no hay niveles: hay un orden y una firmeza.',
      'Termina en una pregunta y no en una conclusión: qué sabe la regional que los datos no dicen. Anota las respuestas como valoración de analista; queda al lado del índice y nunca entra en él.',
    ],
  },
};

type Widen<T> = T extends string ? string : {readonly [K in keyof T]: Widen<T[K]>};

/** The words of the examples; both languages are complete. */
export type ExampleText = Widen<typeof examplesEs>;
