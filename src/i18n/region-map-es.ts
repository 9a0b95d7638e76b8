/** Words of the map of a department and of the page around it, in Spanish; English has the same keys. */
export const regionMapEs = {
  label: (department: string, fact: string) => `Mapa de ${department}: ${fact}`,
  help: 'Flechas: municipio vecino. Entrar: elegirlo. + y −: acercar y alejar. 0: todo el departamento. Escape: quitar la elección.',
  fact: 'Qué muestra el mapa',
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  home: 'Ver todo el departamento',
  locator: (department: string) => `${department} en Colombia`,
  entries: (year: string) => `Entradas regulares por puesto, ${year}`,
  entriesOf: (count: string) => `${count} entradas`,
  air: 'círculo punteado: aeropuerto',
  unsure: 'por verificar',
  unplaced: (count: string) => `${count} sin lugar conocido en el mapa`,
  kilometres: (km: string) => `${km} km`,
  boundaries: 'Límites: DANE (MGN 2018), Natural Earth. No implican reconocimiento oficial.',
  disputed: 'Línea punteada: límite de Nuevo Belén de Bajirá, en disputa entre Antioquia y Chocó.',
  broken: 'Cada isla a su propia escala.',
  sea: {caribbean: 'Mar Caribe', pacific: 'Océano Pacífico'},
  states: {
    missing: 'Sin dato: la fuente no reporta este municipio.',
    'not-reported': 'No reportado: la fuente solo lista movimientos de más de 50 personas.',
    suppressed: 'Suprimido: menos de 5 hechos, para proteger a las personas.',
    noPost: 'Sin puesto de control: no hay entradas que contar.',
  },
  implausible: 'Por verificar: la cifra publicada parece inverosímil.',
  unstable: 'Tasa inestable: menos de 20 casos.',
  rank: (rank: string, of: string) => `${rank} de ${of} en el departamento`,
  choose: {
    title: 'Elige un departamento',
    text: 'Cada departamento tiene su mapa, sus cifras, su tabla y un reporte de dos páginas para imprimir o descargar.',
    list: 'Departamentos',
    map: 'Mapa de los departamentos',
  },
  territory: 'Territorio',
  own: {
    offer: 'Abrir siempre con este departamento',
    isOwn: 'Tu departamento',
    forget: 'Olvidar',
    kept: (department: string) =>
      `Región abrirá con ${department} en este navegador. Puedes cambiarlo u olvidarlo aquí.`,
    forgotten: 'Región ya no abre con un departamento propio.',
    refused: 'El navegador no deja guardar la elección: vale hasta que cierres la página.',
  },
  failed: (department: string) => `No se pudo leer el archivo de ${department}.`,
  failedWhy: 'Revisa la conexión y vuelve a intentarlo; lo demás sigue funcionando.',
  retry: 'Reintentar',
  loading: (department: string) => `Cargando ${department}…`,
} as const;

type Words<Value> = Value extends string
  ? string
  : Value extends (...args: infer Args) => string
    ? (...args: Args) => string
    : {readonly [Key in keyof Value]: Words<Value[Key]>};

/** The words of the map of a department. */
export type RegionMapText = Words<typeof regionMapEs>;
