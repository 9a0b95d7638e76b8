import {riskSources} from './risk-sources.ts';

/** A text in the two languages of the app. */
export interface SourceText {
  readonly es: string;
  readonly en: string;
}

/** Where figures come from, under what terms, until when, and what is wrong with them. */
export interface Source {
  readonly id: string;
  readonly title: SourceText;
  /** The body that makes the figures, and through whose copy they reached the project. */
  readonly publisher: string;
  /** Public address of the original where there is one, else of the copy; null for hand-made sources. */
  readonly url: string | null;
  /** As the copy states it; never guessed. */
  readonly licence: SourceText;
  /** Last day the figures speak of, `YYYY-MM-DD`; null when the source has none. */
  readonly cutoff: string | null;
  /** Day the copy was taken, `YYYY-MM-DD`. */
  readonly retrieved: string;
  readonly coverage: SourceText;
  readonly knownFaults: SourceText;
}

const noLicence = {es: 'sin licencia declarada', en: 'none stated'} as const;
const ccBy4 = {es: 'CC BY 4.0', en: 'CC BY 4.0'} as const;
const retrieved = '2026-11-24';

/** Every source of the project; ids are those of the `sources` table and of `npm run data:import`. */
export const sources = [
  {
    id: 'dane-divipola',
    title: {
      es: 'División político-administrativa de Colombia (DIVIPOLA)',
      en: 'Political and administrative division of Colombia (DIVIPOLA)',
    },
    publisher: 'DANE',
    url: 'https://www.datos.gov.co/resource/gdxc-w37w.json',
    licence: noLicence,
    cutoff: '2026-07-16',
    retrieved,
    coverage: {
      es: '1.122 municipios, áreas no municipalizadas e isla, y 33 departamentos, con su cabecera.',
      en: '1,122 municipalities, non-municipal areas and island, and 33 departments, with their seats.',
    },
    knownFaults: {
      es: 'Las coordenadas vienen con coma decimal. Mapiripana (94663) ya no existe: forma parte de Barrancominas (94343). Nuevo Belén de Bajirá (27493) figura en Chocó; el límite con Antioquia está en disputa.',
      en: 'Coordinates use a decimal comma. Mapiripana (94663) no longer exists: it is part of Barrancominas (94343). Nuevo Belén de Bajirá (27493) is listed under Chocó; its limit with Antioquia is disputed.',
    },
  },
  {
    id: 'dane-mgn',
    title: {es: 'Marco Geoestadístico Nacional 2018', en: 'National Geostatistical Framework 2018'},
    publisher: 'DANE, Marco Geoestadístico Nacional (copia de caticoa3/colombia_mapa)',
    url: 'https://geoportal.dane.gov.co/',
    licence: {
      es: 'sin licencia declarada en la copia; geoBoundaries registra CC BY 4.0 para el original',
      en: 'none stated in the copy; geoBoundaries records CC BY 4.0 for the original',
    },
    cutoff: '2018-12-31',
    retrieved,
    coverage: {
      es: 'Límites de 1.122 municipios y 33 departamentos, llevados a los códigos de 2026.',
      en: 'Boundaries of 1,122 municipalities and 33 departments, brought to the codes of 2026.',
    },
    knownFaults: {
      es: 'Editado en cuatro puntos documentados: Mapiripana unida a Barrancominas; Nuevo Belén de Bajirá separado de Riosucio; cambios entre La Macarena y San Vicente del Caguán (línea exacta a 1 km) y entre Calamar y El Retorno, y Santa Rosalía y La Primavera (1 a 2 km). Las áreas se calculan sobre la topología y difieren de las oficiales.',
      en: 'Edited in four documented places: Mapiripana merged into Barrancominas; Nuevo Belén de Bajirá split from Riosucio; changes between La Macarena and San Vicente del Caguán (line good to 1 km) and between Calamar and El Retorno, and Santa Rosalía and La Primavera (1 to 2 km). Areas are computed from the topology and differ from the official ones.',
    },
  },
  {
    id: 'dane-poblacion',
    title: {
      es: 'Proyecciones de población municipal 2018–2024',
      en: 'Municipal population projections 2018–2024',
    },
    publisher: 'DANE (copia de reynellbadillo/homicidios_Colombia_2003_2024)',
    url: 'https://www.dane.gov.co/index.php/estadisticas-por-tema/demografia-y-poblacion/proyecciones-de-poblacion',
    licence: noLicence,
    cutoff: '2024-12-31',
    retrieved,
    coverage: {
      es: 'Población proyectada por municipio y año, 2018 a 2024; 48.258.494 habitantes en 2018.',
      en: 'Projected population by municipality and year, 2018 to 2024; 48,258,494 inhabitants in 2018.',
    },
    knownFaults: {
      es: 'Nuevo Belén de Bajirá (27493) no tiene población propia: está contada en Riosucio (27615). Los habitantes de Mapiripana (94663) se suman a Barrancominas (94343); desde 2020 la fuente le da cero.',
      en: 'Nuevo Belén de Bajirá (27493) has no population of its own: it is counted in Riosucio (27615). The inhabitants of Mapiripana (94663) are added to Barrancominas (94343); from 2020 the source gives it zero.',
    },
  },
  {
    id: 'dane-censo-2018',
    title: {
      es: 'Censo Nacional de Población y Vivienda 2018, personas por municipio',
      en: 'National Population and Housing Census 2018, people by municipality',
    },
    publisher: 'DANE (copia de enflujo/imagina-inclusion-migrantes)',
    url: 'https://www.dane.gov.co/index.php/estadisticas-por-tema/demografia-y-poblacion/censo-nacional-de-poblacion-y-vivenda-2018',
    licence: noLicence,
    cutoff: '2018-12-31',
    retrieved,
    coverage: {
      es: 'Personas censadas por municipio; 44.164.417 en total.',
      en: 'People counted by municipality; 44,164,417 in all.',
    },
    knownFaults: {
      es: 'Población censada, sin ajuste por omisión: es menor que la proyectada. Nuevo Belén de Bajirá (27493) no tiene dato: está contado en Riosucio (27615). Las 1.011 personas de Mapiripana (94663) se suman a Barrancominas (94343).',
      en: 'People counted, not adjusted for omission: fewer than projected. Nuevo Belén de Bajirá (27493) has no figure: it is counted in Riosucio (27615). The 1,011 people of Mapiripana (94663) are added to Barrancominas (94343).',
    },
  },
  {
    id: 'migracol-entradas',
    title: {
      es: 'Entradas de extranjeros a Colombia: venezolanos por puesto de control',
      en: 'Entries of foreigners into Colombia: Venezuelans by control post',
    },
    publisher: 'Migración Colombia (copia de JuanDaVahos/Practice, 2025-08-03)',
    url: 'https://www.datos.gov.co/resource/96sh-4v8d.json',
    licence: noLicence,
    cutoff: '2024-12-31',
    retrieved,
    coverage: {
      es: 'Entradas regulares de personas venezolanas por mes, sexo y puesto, enero de 2012 a diciembre de 2024.',
      en: 'Regular entries of Venezuelans by month, sex and post, January 2012 to December 2024.',
    },
    knownFaults: {
      es: 'Solo entradas regulares: no cuenta el movimiento pendular, las entradas irregulares ni las trochas. Una persona que entra dos veces cuenta dos veces. En 93 filas los sexos suman menos que el total: la diferencia (184 entradas) está en «sin definir». La fuente da coordenadas sin nombre de puesto; 549 entradas quedan sin identificar. En 2018 sus meses superan en 2 a 7 entradas a los de la tabla por nacionalidad.',
      en: 'Regular entries only: no pendular movement, irregular entries or trochas. A person who enters twice counts twice. In 93 rows the sexes add up to less than the total: the difference (184 entries) stands under "undefined". The source gives coordinates without the name of the post; 549 entries stay unidentified. In 2018 its months exceed those of the table by nationality by 2 to 7 entries.',
    },
  },
  {
    id: 'migracol-entradas-nacionalidad',
    title: {
      es: 'Entradas de extranjeros a Colombia por nacionalidad',
      en: 'Entries of foreigners into Colombia by nationality',
    },
    publisher: 'Migración Colombia (copia de ansegura7/Entradas-Extranjeros-Colombia-2012-2018)',
    url: 'https://www.datos.gov.co/resource/96sh-4v8d.json',
    licence: {es: 'MIT (la copia)', en: 'MIT (the copy)'},
    cutoff: '2018-06-30',
    retrieved,
    coverage: {
      es: 'Entradas regulares de todas las nacionalidades por mes y sexo, enero de 2012 a junio de 2018; sin puesto.',
      en: 'Regular entries of all nationalities by month and sex, January 2012 to June 2018; no post.',
    },
    knownFaults: {
      es: 'Se superpone con las entradas por puesto: nunca se suman. Los nombres de nacionalidad no tienen código y algunos son territorios (Islas del Canal, Tíbet) o no son países (refugiado, desconocido). Las islas Wake, Johnston y Midway van bajo UMI, Alborán y Perejil bajo ESP y Papúa Occidental bajo IDN. «Desconocido» aparece dos veces en noviembre de 2016: se suman.',
      en: 'Overlaps the entries by post: they are never added. Nationalities are names without a code, some of them territories (Channel Islands, Tibet) or no country (refugee, unknown). Wake, Johnston and Midway go under UMI, Alborán and Perejil under ESP, West Papua under IDN. "Unknown" appears twice in November 2016: both are added.',
    },
  },
  {
    id: 'migracol-venezolanos-2023',
    title: {
      es: 'Población venezolana por municipio, 2023',
      en: 'Venezuelan population by municipality, 2023',
    },
    publisher: 'Migración Colombia (vía EnFlujo, imagina-inclusion-migrantes)',
    url: 'https://github.com/enflujo/imagina-inclusion-migrantes',
    licence: noLicence,
    cutoff: '2023-12-31',
    retrieved,
    coverage: {
      es: 'Personas venezolanas por municipio y por departamento, 2023; 2.875.744 en total. Permisos (PPT) y afiliación a salud por departamento.',
      en: 'Venezuelans by municipality and by department, 2023; 2,875,744 in all. Permits (PPT) and health affiliation by department.',
    },
    knownFaults: {
      es: 'La fecha de corte exacta no está declarada: se anota el 31 de diciembre de 2023. Faltan 36 municipios de hoy. La suma de los departamentos es una persona menor que la de los municipios. El código 27086 es el de Nuevo Belén de Bajirá (27493). Inverosímiles según la regla «más de una cuarta parte de los habitantes y más de seis veces la tasa del departamento»: El Encanto (91263, 1.396 personas) y Santa Fé de Antioquia (05042, 10.204). Permisos (PPT) y afiliación a salud solo por departamento: los permisos de Atlántico (15.938 para 207.948 personas) parecen errados, y en Caquetá, Chocó y Putumayo superan a las personas.',
      en: 'The exact cut-off date is not stated: 31 December 2023 is noted. 36 of today’s municipalities are missing. The departments add up to one person less than the municipalities. Code 27086 is Nuevo Belén de Bajirá (27493). Implausible by the rule "more than a quarter of the inhabitants and more than six times the rate of the department": El Encanto (91263, 1,396 people) and Santa Fé de Antioquia (05042, 10,204). Permits (PPT) and health affiliation by department only: the permits of Atlántico (15,938 for 207,948 people) look wrong, and in Caquetá, Chocó and Putumayo they exceed the people.',
    },
  },
  {
    id: 'unhcr-departamentos',
    title: {
      es: 'Personas venezolanas y desplazadas internas por departamento, sexo y edad',
      en: 'Venezuelans and internally displaced people by department, sex and age',
    },
    publisher:
      'ACNUR (venezolanos: distribución de Migración Colombia), vía PopulationStatistics/refugees',
    url: 'https://api.unhcr.org/population/v1/demographics/',
    licence: ccBy4,
    cutoff: '2025-12-31',
    retrieved,
    coverage: {
      es: 'Cierre de cada año, 2018 a 2025. Venezolanos: 12 departamentos en 2019, 19 en 2020, 33 de 2021 a 2023, 31 en 2024, 32 en 2025. Desplazados internos: 33 departamentos de 2021 a 2025.',
      en: 'End of each year, 2018 to 2025. Venezuelans: 12 departments in 2019, 19 in 2020, 33 from 2021 to 2023, 31 in 2024, 32 in 2025. Internally displaced: 33 departments from 2021 to 2025.',
    },
    knownFaults: {
      es: 'El total del país incluye personas «dispersas en el país», sin departamento. Las edades no siempre suman el total del sexo (2018 a 2020 y desplazados). La distribución de los desplazados en 2024 es dudosa en su conjunto: ocho departamentos superan el triple de 2023 y de 2025 y van marcados como inverosímiles (Amazonas 95.490 frente a 2.850 en 2025); Antioquia cae a la cuarta parte. Venezolanos 2024 a 2025: saltos en Arauca (63.303 a 21.003), Casanare (42.311 a 9.504) y Putumayo (7.344 a 774).',
      en: 'The total of the country includes people "dispersed in the country", without department. Ages do not always add up to the total of the sex (2018 to 2020, and internally displaced people). The distribution of internally displaced people in 2024 is doubtful as a whole: eight departments exceed three times both 2023 and 2025 and are flagged as implausible (Amazonas 95,490 against 2,850 in 2025); Antioquia falls to a quarter. Venezuelans 2024 to 2025: breaks in Arauca (63,303 to 21,003), Casanare (42,311 to 9,504) and Putumayo (7,344 to 774).',
    },
  },
  {
    id: 'unhcr-flows',
    title: {
      es: 'Flujos anuales de refugiados y solicitantes de asilo, Colombia y Venezuela',
      en: 'Yearly flows of refugees and asylum-seekers, Colombia and Venezuela',
    },
    publisher: 'ACNUR, Refugee Data Finder (vía PopulationStatistics/refugees)',
    url: 'https://www.unhcr.org/refugee-statistics/',
    licence: ccBy4,
    cutoff: '2025-12-31',
    retrieved,
    coverage: {
      es: 'Personas registradas en el año por país de origen y de asilo, 1973 a 2025; con Colombia como asilo, o Colombia o Venezuela como origen.',
      en: 'People recorded in the year by country of origin and asylum, 1973 to 2025; with Colombia as asylum, or Colombia or Venezuela as origin.',
    },
    knownFaults: {
      es: 'Subconjunto: los demás orígenes y asilos no están. Una casilla vacía de la fuente no es cero y no tiene fila. Los códigos de ACNUR UKN (desconocido) y STA (apátrida) se escriben UNK y XXA, como en la población; TIB es Tíbet.',
      en: 'A subset: other origins and asylums are not in it. An empty cell of the source is not zero and has no row. The codes of UNHCR UKN (unknown) and STA (stateless) are written UNK and XXA, as in the population; TIB is Tibet.',
    },
  },
  {
    id: 'unhcr-population',
    title: {
      es: 'Refugiados, solicitantes de asilo y otras personas a cargo de ACNUR, Colombia y Venezuela',
      en: 'Refugees, asylum-seekers and others of concern to UNHCR, Colombia and Venezuela',
    },
    publisher: 'ACNUR, Refugee Data Finder (vía PopulationStatistics/refugees)',
    url: 'https://api.unhcr.org/population/v1/population/',
    licence: ccBy4,
    cutoff: '2025-12-31',
    retrieved,
    coverage: {
      es: 'Personas al cierre del año por país de origen y de asilo, 1970 a 2025; con Colombia como asilo, o Colombia o Venezuela como origen.',
      en: 'People at the end of the year by country of origin and asylum, 1970 to 2025; with Colombia as asylum, or Colombia or Venezuela as origin.',
    },
    knownFaults: {
      es: 'Subconjunto: los demás orígenes y asilos no están. ACNUR redondea a 5 los números pequeños. Una casilla vacía o en cero de la fuente no tiene fila. Códigos sin país: UNK (desconocido), XXA (apátrida).',
      en: 'A subset: other origins and asylums are not in it. UNHCR rounds small numbers to 5. An empty or zero cell of the source has no row. Codes without a country: UNK (unknown), XXA (stateless).',
    },
  },
  {
    id: 'ruv-desplazamiento-pares',
    title: {
      es: 'Desplazamiento forzado entre municipios, 1985–2015',
      en: 'Forced displacement between municipalities, 1985–2015',
    },
    publisher: 'UARIV, Registro Único de Víctimas (vía Center for Spatial Research, Columbia)',
    url: 'https://github.com/CenterForSpatialResearch/colombia',
    licence: noLicence,
    cutoff: '2015-12-31',
    retrieved,
    coverage: {
      es: '10.101 pares de municipios y 4.233.623 personas, todo el período.',
      en: '10,101 pairs of municipalities and 4,233,623 people, whole period.',
    },
    knownFaults: {
      es: 'Solo pares de más de 50 personas; sin desplazamiento dentro del municipio; sin años: un filtro de tiempo no se aplica. Los dos pares de Mapiripana (94663, 488 personas) llevan el código de Barrancominas (94343); uno de ellos queda con el mismo origen y destino.',
      en: 'Only pairs above 50 people; no displacement inside a municipality; no years: a time filter does not apply. The two pairs of Mapiripana (94663, 488 people) carry the code of Barrancominas (94343); one of them has the same origin and destination.',
    },
  },
  {
    id: 'snm-darien',
    title: {
      es: 'Tránsito irregular por el Darién',
      en: 'Irregular transit through the Darién',
    },
    publisher: 'Servicio Nacional de Migración de Panamá (transcrito de adamisacson.com)',
    url: 'https://adamisacson.com/darien-gap-migration-through-august-2023/',
    licence: {
      es: 'sin licencia declarada; la página tiene derechos de autor, las cifras son de SNM',
      en: 'none stated; the page is copyrighted, the figures are SNM’s',
    },
    cutoff: '2024-12-31',
    retrieved,
    coverage: {
      es: 'Por nacionalidad: años 2010 a 2019, meses de enero de 2020 a julio de 2022, agosto a diciembre de 2022, enero a agosto de 2023. Total sin desglosar: septiembre a diciembre de 2023 y año 2024.',
      en: 'By nationality: years 2010 to 2019, months January 2020 to July 2022, August to December 2022, January to August 2023. Total not broken down: September to December 2023, and year 2024.',
    },
    knownFaults: {
      es: 'Transcrito a mano. Calculados como resto, no publicados: agosto a diciembre de 2022 (año menos meses, con Nepal y Afganistán dentro de «otras») y septiembre a diciembre de 2023 (520.085 menos lo publicado hasta agosto). Haití incluye a los nacidos en Brasil y Chile. En 2011 las nacionalidades suman 283 y el texto dice 281. Para 2020 otra página da 8.594 en lugar de 6.465. El total de 2024 (302.203) no concuerda con la misma página, que da 277.354 de enero a noviembre y 4.849 en diciembre.',
      en: 'Transcribed by hand. Computed as a remainder, not published: August to December 2022 (year minus months, with Nepal and Afghanistan inside "other") and September to December 2023 (520,085 minus what was published until August). Haiti includes those born in Brazil and Chile. In 2011 the nationalities add up to 283 and the text says 281. For 2020 another page gives 8,594 instead of 6,465. The total of 2024 (302,203) does not agree with the same page, which gives 277,354 for January to November and 4,849 for December.',
    },
  },
  {
    id: 'iom-missing-migrants',
    title: {
      es: 'Proyecto Migrantes Desaparecidos: muertes y desapariciones en la ruta',
      en: 'Missing Migrants Project: deaths and disappearances on the way',
    },
    publisher: 'OIM, Proyecto Migrantes Desaparecidos (vía OCHA-DAP/hdx-scraper-iom)',
    url: 'https://missingmigrants.iom.int/',
    licence: {es: 'CC BY IGO', en: 'CC BY IGO'},
    cutoff: '2024-07-24',
    retrieved,
    coverage: {
      es: '395 incidentes de mayo de 2015 a julio de 2024 relacionados con Colombia, Panamá y Venezuela.',
      en: '395 incidents from May 2015 to July 2024 related to Colombia, Panama and Venezuela.',
    },
    knownFaults: {
      es: 'Cuenta mínima: lo no informado no está. El corte es julio de 2024 (archivo de prueba de HDX). La posición se redondea a 0,1 grados. Doce incidentes repiten identificador: los siguientes llevan sufijo. Solo tienen municipio los 85 incidentes que la fuente pone en Colombia y cuyo punto cae en ella; 85 de otros países, casi todos de Panamá con el punto en grados enteros (8, −77), caen en Colombia y quedan sin municipio.',
      en: 'A minimum count: what was not reported is not there. Cut at July 2024 (a test file of HDX). Places are rounded to 0.1 degrees. Twelve incidents repeat their id: the later ones carry a suffix. Only the 85 incidents that the source puts in Colombia and whose place lies in it have a municipality; 85 of other countries, nearly all of Panama with a place in whole degrees (8, −77), lie in Colombia and stay without one.',
    },
  },
  {
    id: 'vigia-puestos',
    title: {es: 'Puestos de control migratorio', en: 'Migration control posts'},
    publisher: 'Vigía, a partir de las coordenadas de Migración Colombia',
    url: null,
    licence: noLicence,
    cutoff: '2024-12-31',
    retrieved,
    coverage: {
      es: '36 puestos con nombre, municipio, modo y frontera, y uno sin identificar.',
      en: '36 posts with name, municipality, mode and border, and one unidentified.',
    },
    knownFaults: {
      es: 'Nombres y modos asignados por la cabecera más cercana y conocimiento general. Puerto Carreño (dos coordenadas) es un puesto, y las dos coordenadas de Rionegro, a 40 m, son otro. Puente Unión aparece con dos coordenadas a 600 m que coinciden en el tiempo: la segunda, desde 2023, puede ser otro puente y está por verificar. No se identifican siete coordenadas (445 entradas; 323 de ellas en Leticia, a 2,9 km del puesto con nombre) ni «No Aplica» (104). El rumbo se calcula sobre el límite nacional en 10 km alrededor del puesto.',
      en: 'Names and modes assigned from the nearest seat and general knowledge. Puerto Carreño (two coordinates) is one post, and the two coordinates of Rionegro, 40 m apart, are another. Puente Unión has two coordinates 600 m apart that overlap in time: the second, from 2023, may be another bridge and is to be verified. Seven coordinates (445 entries; 323 of them in Leticia, 2.9 km from the named post) and "No Aplica" (104) are not identified. The bearing is computed on the national boundary within 10 km of the post.',
    },
  },
  {
    id: 'vigia-rutas',
    title: {es: 'Rutas y pasos esquemáticos', en: 'Schematic routes and crossings'},
    publisher: 'Vigía, sobre cabeceras DIVIPOLA',
    url: null,
    licence: noLicence,
    cutoff: null,
    retrieved,
    coverage: {
      es: 'Seis rutas que unen cabeceras y 19 pasos de frontera formales.',
      en: 'Six routes that join seats and 19 formal border crossings.',
    },
    knownFaults: {
      es: 'Hechas a mano, esquemáticas y sin verificar: las líneas son rectas entre cabeceras, no vías.',
      en: 'Hand-made, schematic and unverified: lines are straight between seats, not roads.',
    },
  },
  ...riskSources,
  {
    id: 'natural-earth',
    title: {es: 'Natural Earth: países y tierra', en: 'Natural Earth: countries and land'},
    publisher: 'Natural Earth (vía world-atlas)',
    url: 'https://www.naturalearthdata.com/',
    licence: {es: 'dominio público', en: 'public domain'},
    cutoff: null,
    retrieved,
    coverage: {
      es: 'Países del mundo a escala 1:50 millones.',
      en: 'Countries of the world at 1:50 million.',
    },
    knownFaults: {
      es: 'Los países vecinos se superponen con los límites de DANE: Colombia se dibuja encima.',
      en: 'Neighbours overlap the boundaries of DANE: Colombia is drawn on top.',
    },
  },
  {
    id: 'gshhg-rios',
    title: {es: 'Ríos de GSHHG', en: 'Rivers of GSHHG'},
    publisher: 'Wessel y Smith, GSHHG 2.3.7 (vía GMT)',
    url: 'https://www.soest.hawaii.edu/pwessel/gshhg/',
    licence: {es: 'LGPL-3.0 o posterior', en: 'LGPL-3.0 or later'},
    cutoff: null,
    retrieved,
    coverage: {
      es: '379 líneas entre 84° y 58° O, 7° S y 16° N.',
      en: '379 lines between 84° and 58° W, 7° S and 16° N.',
    },
    knownFaults: {es: 'Sin nombres; simplificado a 0,002°.', en: 'No names; simplified to 0.002°.'},
  },
] as const satisfies readonly Source[];

/** Id of a source. */
export type SourceId = (typeof sources)[number]['id'];
