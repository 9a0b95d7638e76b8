const noLicence = {es: 'sin licencia declarada', en: 'none stated'} as const;
const retrieved = '2026-11-24';

/** The sources of the risk series, in the order of the method page; `sources.ts` puts them among the others. */
export const riskSources = [
  {
    id: 'policia-siedco',
    title: {
      es: 'Homicidio, extorsión y otros delitos registrados por la Policía (SIEDCO)',
      en: 'Homicide, extortion and other offences recorded by the Police (SIEDCO)',
    },
    publisher: 'Policía Nacional y Ministerio de Defensa (copia de Angelsistemas7/angel-info-co)',
    url: 'https://www.datos.gov.co/resource/m8fd-ahd9.json',
    licence: noLicence,
    cutoff: '2025-12-31',
    retrieved,
    coverage: {
      es: 'Homicidios (víctimas) y extorsión (casos) por municipio y año, 2003 a 2025 y parte de 2026. Por departamento y año: secuestro desde 2003; amenazas, delitos sexuales, terrorismo y violencia intrafamiliar desde 2010; feminicidio desde 2015.',
      en: 'Homicides (victims) and extortion (cases) by municipality and year, 2003 to 2025 and part of 2026. By department and year: kidnapping from 2003; threats, sexual crimes, terrorism and domestic violence from 2010; femicide from 2015.',
    },
    knownFaults: {
      es: '2026 está incompleto y la copia no dice hasta qué día llega. Solo lo denunciado o conocido por la Policía: donde denunciar es peligroso hay menos casos, no menos hechos. Una fila ausente se lee como cero, salvo once unidades que nunca aparecen en el archivo de homicidios y quedan sin dato: Mirití - Paraná, Puerto Santander, Barrancominas, San Felipe, Puerto Colombia, La Guadalupe, Cacahual, Pana Pana, Morichal, Papunahua y Yavaraté (y Mapiripana, hoy en Barrancominas). El autor de la copia habla de 17 de las 26 unidades de Amazonas, Guainía y Vaupés; las otras tienen registros sueltos (La Chorrera, uno en 24 años). Nuevo Belén de Bajirá (27493) tampoco aparece: está contado en Riosucio. La copia trae nombres y no códigos; cinco casos de extorsión de 2004 a 2006 «sin establecer» no tienen municipio. De 2011 a 2021 los archivos anuales de la Policía son alrededor de 1 % mayores (r = 0,99997 en 18.233 celdas).',
      en: '2026 is incomplete and the copy does not say up to which day. Only what was reported to or known by the Police: where reporting is dangerous there are fewer cases, not fewer events. An absent row reads as zero, except for eleven units that never appear in the homicide file and have no figure: Mirití - Paraná, Puerto Santander, Barrancominas, San Felipe, Puerto Colombia, La Guadalupe, Cacahual, Pana Pana, Morichal, Papunahua and Yavaraté (and Mapiripana, now in Barrancominas). The author of the copy speaks of 17 of the 26 units of Amazonas, Guainía and Vaupés; the others have scattered records (La Chorrera, one in 24 years). Nuevo Belén de Bajirá (27493) does not appear either: it is counted in Riosucio. The copy has names and no codes; five extortion cases of 2004 to 2006 "not established" have no municipality. From 2011 to 2021 the yearly files of the Police are about 1 % higher (r = 0.99997 over 18,233 cells).',
    },
  },
  {
    id: 'mindefensa-masacres',
    title: {es: 'Masacres, 2022–2025', en: 'Massacres, 2022–2025'},
    publisher: 'Ministerio de Defensa Nacional (copia de Geo1486/ETLMasacres_Colombia)',
    url: 'https://www.datos.gov.co/resource/u8eq-92tb.json',
    licence: noLicence,
    cutoff: '2025-04-28',
    retrieved,
    coverage: {
      es: '301 casos y 1.050 víctimas del 2 de enero de 2022 al 28 de abril de 2025, por día y municipio.',
      en: '301 cases and 1,050 victims from 2 January 2022 to 28 April 2025, by day and municipality.',
    },
    knownFaults: {
      es: '2025 está incompleto. 213 de los 301 casos tienen tres víctimas: la fuente no exige cuatro. Sin coordenadas. En 55 filas el código perdió el cero inicial. No coincide con los registros de otras entidades, que usan otras definiciones.',
      en: '2025 is incomplete. 213 of the 301 cases have three victims: the source does not ask for four. No coordinates. In 55 rows the code lost its leading zero. It differs from the registers of other bodies, which use other definitions.',
    },
  },
  {
    id: 'ucdp-ged',
    title: {
      es: 'Hechos georreferenciados del conflicto (UCDP GED), Colombia 1989–2018',
      en: 'Georeferenced conflict events (UCDP GED), Colombia 1989–2018',
    },
    publisher:
      'Uppsala Conflict Data Program (vía HDX; copia de kruedae/Colombia_Events_in_Armed_conflict)',
    url: 'https://ucdp.uu.se/downloads/',
    licence: {
      es: 'CC BY 4.0 (UCDP GED); la copia no declara ninguna',
      en: 'CC BY 4.0 (UCDP GED); the copy states none',
    },
    cutoff: '2018-12-31',
    retrieved,
    coverage: {
      es: '4.632 hechos y 27.617 muertes (mejor estimación), 1989 a 2018; se usan los 3.738 hechos (18.938 muertes) ubicados hasta el municipio.',
      en: '4,632 events and 27,617 deaths (best estimate), 1989 to 2018; the 3,738 events (18,938 deaths) located to the municipality are used.',
    },
    knownFaults: {
      es: 'Basada en prensa: los hechos que nadie contó no están. Se dejan fuera 894 hechos ubicados solo por departamento o país (precisión 4 a 6) y con ellos casi un tercio de las muertes. El municipio es aquel en que cae el punto; 22 puntos (130 muertes) caen fuera de los límites y no tienen municipio. El lugar se redondea a 0,1 grados. Solo 4.115 hechos tienen día exacto. La serie termina en 2018.',
      en: 'Based on the press: events that nobody told are absent. 894 events located by department or country only (precision 4 to 6) are left out, and with them nearly a third of the deaths. The municipality is the one the point lies in; 22 points (130 deaths) lie outside the outlines and have no municipality. The place is rounded to 0.1 degrees. Only 4,115 events have an exact day. The series ends in 2018.',
    },
  },
  {
    id: 'cnmh-victimas',
    title: {
      es: 'Víctimas del conflicto armado por municipio y año, 1958–2018',
      en: 'Victims of the armed conflict by municipality and year, 1958–2018',
    },
    publisher:
      'Centro Nacional de Memoria Histórica, Observatorio de Memoria y Conflicto (copia de datasketch/observatorio-memoria-conflicto)',
    url: 'https://micrositios.centrodememoriahistorica.gov.co/observatorio/',
    licence: noLicence,
    cutoff: '2018-12-31',
    retrieved,
    coverage: {
      es: '91.472 víctimas de siete modalidades con municipio y año: secuestro 34.823, masacre 24.052, violencia sexual 14.834, minas y munición 9.575, reclutamiento 5.986, ataque a población 1.470 y atentado terrorista 732.',
      en: '91,472 victims of seven kinds with municipality and year: kidnapping 34,823, massacre 24,052, sexual violence 14,834, mines and ordnance 9,575, recruitment 5,986, attack on a town 1,470 and terrorist attack 732.',
    },
    knownFaults: {
      es: 'No están los asesinatos selectivos, la desaparición forzada ni las acciones bélicas, que son la mayor parte de las víctimas. Faltan las víctimas sin municipio o sin año: 11.130 de 17.778 en reclutamiento. Una persona puede contar en dos modalidades. Tres filas de Mapiripana (94663) se suman a Barrancominas; Nuevo Belén de Bajirá (27493) no aparece y queda sin dato.',
      en: 'Selective killings, forced disappearance and belligerent actions, most of the victims, are absent. Victims without municipality or year are left out: 11,130 of 17,778 in recruitment. A person can count under two kinds. Three rows of Mapiripana (94663) are added to Barrancominas; Nuevo Belén de Bajirá (27493) does not appear and has no figure.',
    },
  },
  {
    id: 'descontamina-eventos',
    title: {
      es: 'Accidentes con minas antipersonal y munición sin explotar, 1990–2019',
      en: 'Accidents with anti-personnel mines and unexploded ordnance, 1990–2019',
    },
    publisher: 'Descontamina Colombia (copia de hpuentes/eventos-minas-antipersonas-colombia)',
    url: 'https://www.datos.gov.co/resource/sgp4-3e6k.json',
    licence: {es: 'MIT (la copia)', en: 'MIT (the copy)'},
    cutoff: '2019-12-31',
    retrieved,
    coverage: {
      es: '6.667 accidentes con mina antipersonal y 242 con munición sin explotar, por año y lugar.',
      en: '6,667 accidents with anti-personnel mines and 242 with unexploded ordnance, by year and place.',
    },
    knownFaults: {
      es: 'Hechos, no personas: la copia no dice cuántas víctimas hubo. Solo el año. Desminado, incautaciones y sospechas quedan fuera. El municipio es aquel en que cae el punto; 68 puntos que caen fuera de los límites llevan el que la fuente nombra. Muchos puntos se repiten: son los de un poblado, no los del hecho. La copia termina en 2019.',
      en: 'Events, not people: the copy does not say how many victims there were. Year only. Demining, seizures and suspicions are left out. The municipality is the one the point lies in; 68 points outside the outlines take the one the source names. Many points repeat: they are those of a settlement, not of the event. The copy ends in 2019.',
    },
  },
  {
    id: 'simci-coca',
    title: {
      es: 'Cultivos de coca por municipio, 2001–2023',
      en: 'Coca crops by municipality, 2001–2023',
    },
    publisher:
      'SIMCI (UNODC) y Ministerio de Justicia (copia de Mateo1478/GLMM-Aplicados-a-Cultivos-Alternativos-en-Colombia)',
    url: 'https://www.datos.gov.co/resource/acs4-3wgp.json',
    licence: noLicence,
    cutoff: '2023-12-31',
    retrieved,
    coverage: {
      es: 'Hectáreas detectadas a 31 de diciembre en 319 municipios, 2001 a 2023; 252.573 en 2023.',
      en: 'Hectares detected at 31 December in 319 municipalities, 2001 to 2023; 252,573 in 2023.',
    },
    knownFaults: {
      es: 'Los municipios que la fuente no nombra se leen como cero detectado. La columna 2020 usa coma decimal y las demás punto; «- 0» es cero. Las hectáreas de Mapiripana (94663) se suman a Barrancominas; Nuevo Belén de Bajirá (27493) no aparece y queda sin dato (Riosucio sí).',
      en: 'Municipalities the source does not name read as zero detected. Column 2020 uses a decimal comma and the others a point; "- 0" is zero. The hectares of Mapiripana (94663) are added to Barrancominas; Nuevo Belén de Bajirá (27493) does not appear and has no figure (Riosucio does).',
    },
  },
  {
    id: 'dane-nbi',
    title: {es: 'Necesidades básicas insatisfechas (NBI)', en: 'Unmet basic needs (NBI)'},
    publisher: 'DANE (copia de reynellbadillo/homicidios_Colombia_2003_2024)',
    url: 'https://www.dane.gov.co/index.php/estadisticas-por-tema/pobreza-y-condiciones-de-vida/necesidades-basicas-insatisfechas-nbi',
    licence: noLicence,
    cutoff: '2018-12-31',
    retrieved,
    coverage: {
      es: 'Personas con NBI, por ciento, en 1.121 municipios.',
      en: 'People with unmet basic needs, percent, in 1,121 municipalities.',
    },
    knownFaults: {
      es: 'La copia dice 2021; el año de referencia no está verificado y se anota 2018, el del censo. Falta Nuevo Belén de Bajirá (27493).',
      en: 'The copy says 2021; the reference year is not verified and 2018, that of the census, is noted. Nuevo Belén de Bajirá (27493) is missing.',
    },
  },
  {
    id: 'banrep-informalidad',
    title: {
      es: 'Ruralidad por municipio, 2011, 2016 y 2021',
      en: 'Rurality by municipality, 2011, 2016 and 2021',
    },
    publisher:
      'Autores del Banco de la República (copia de sarasti2/replication-geography-of-informality-colombia)',
    url: 'https://github.com/sarasti2/replication-geography-of-informality-colombia',
    licence: {es: 'MIT (el código de la copia)', en: 'MIT (the code of the copy)'},
    cutoff: '2021-12-31',
    retrieved,
    coverage: {
      es: 'Población fuera de la cabecera, por ciento: 1.118 municipios en 2011, 1.119 en 2016 y 1.113 en 2021.',
      en: 'People outside the seat, percent: 1,118 municipalities in 2011, 1,119 in 2016 and 1,113 in 2021.',
    },
    knownFaults: {
      es: 'Faltan Agua de Dios (25001) y Nuevo Belén de Bajirá (27493) en todos los años, y otros en 2021. La fila de Mapiripana (94663) de 2016 se deja fuera: un porcentaje no se suma.',
      en: 'Agua de Dios (25001) and Nuevo Belén de Bajirá (27493) are missing in every year, and others in 2021. The row of Mapiripana (94663) of 2016 is left out: a percentage is not added.',
    },
  },
  {
    id: 'dnp-mdm',
    title: {
      es: 'Medición del Desempeño Municipal (MDM) 2021',
      en: 'Municipal performance measurement (MDM) 2021',
    },
    publisher: 'DNP (copia de reynellbadillo/homicidios_Colombia_2003_2024)',
    url: 'https://www.dnp.gov.co/',
    licence: noLicence,
    cutoff: '2021-12-31',
    retrieved,
    coverage: {
      es: 'Puntaje MDM y cobertura en salud de 1.102 municipios.',
      en: 'MDM score and health coverage of 1,102 municipalities.',
    },
    knownFaults: {
      es: 'Faltan 20 unidades: 18 áreas no municipalizadas de Amazonas, Guainía y Vaupés, San Andrés (88001) y Nuevo Belén de Bajirá (27493). La cobertura en salud divide afiliados por habitantes proyectados y pasa de 100 % donde se afilia gente de otros municipios (Medellín, 113 %).',
      en: '20 units are missing: 18 non-municipal areas of Amazonas, Guainía and Vaupés, San Andrés (88001) and Nuevo Belén de Bajirá (27493). Health coverage divides those affiliated by projected inhabitants and exceeds 100 % where people of other municipalities are affiliated (Medellín, 113 %).',
    },
  },
  {
    id: 'uariv-irv',
    title: {
      es: 'Índice de Riesgo de Victimización (IRV) 2022',
      en: 'Victimisation risk index (IRV) 2022',
    },
    publisher: 'UARIV (copia de odpiobservatorio/odpiobservatorio.github.io)',
    url: 'https://github.com/odpiobservatorio/odpiobservatorio.github.io',
    licence: noLicence,
    cutoff: '2022-12-31',
    retrieved,
    coverage: {
      es: 'Índice de 0 a 1 en 1.121 municipios de hoy.',
      en: 'Index from 0 to 1 in 1,121 of today’s municipalities.',
    },
    knownFaults: {
      es: 'No entra en ningún índice: sirve para comparar. La versión siguiente de la copia está dañada (325 valores perdieron un cero). La fuente tiene 1.122 filas: la de Mapiripana (94663) se deja fuera, y falta Nuevo Belén de Bajirá (27493).',
      en: 'It enters no index: it is there to compare with. The next version of the copy is damaged (325 values lost a zero). The source has 1,122 rows: that of Mapiripana (94663) is left out, and Nuevo Belén de Bajirá (27493) is missing.',
    },
  },
  {
    id: 'ruv-desplazamiento-departamentos',
    title: {
      es: 'Personas desplazadas por departamento y año, 1993–2022',
      en: 'Displaced people by department and year, 1993–2022',
    },
    publisher: 'UARIV, Registro Único de Víctimas (copia de LucasOsejo/tfg-conflicto-colombia)',
    url: 'https://github.com/LucasOsejo/tfg-conflicto-colombia',
    licence: noLicence,
    cutoff: '2022-12-31',
    retrieved,
    coverage: {
      es: 'Personas expulsadas y recibidas en 33 departamentos, 1993 a 2022; 790.833 expulsadas en 2002 y 309.024 en 2022.',
      en: 'People who left and who arrived in 33 departments, 1993 to 2022; 790,833 left in 2002 and 309,024 in 2022.',
    },
    knownFaults: {
      es: 'San Andrés no tiene dato de 2016 a 2020. No se suma con los pares de municipios de 1985 a 2015: son el mismo registro contado de otro modo. El registro crece después: años cerrados cambian de un corte a otro.',
      en: 'San Andrés has no figure from 2016 to 2020. It is not added to the pairs of municipalities of 1985 to 2015: the same register counted in another way. The register grows later: closed years change from one cut to the next.',
    },
  },
] as const;
