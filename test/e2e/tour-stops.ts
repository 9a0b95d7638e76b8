/** A tour through the measures, layers, levels and pages, with and without a network: no stop may fail in any part. */
export const tourStops = [
  '#/explorar?medida=poblacion&unidad=municipio&clases=cuantiles',
  '#/explorar?medida=desplazados-por-mil&anio=2024',
  '#/explorar?medida=venezolanos-acnur&sexo=mujeres&edad=18-59',
  '#/explorar?serie=nacionalidades&desde=2016-01&hasta=2016-12&nacionalidad=ECU',
  '#/explorar?capas=coropletas,hechos,puestos&desde=2022-01&hasta=2023-12',
  '#/explorar?capas=flujos&flujo=paises&mapa=3.2/5/-65',
  '#/explorar?capas=coropletas,flujos,rutas&agrupar=region&mapa=7.4/7.9/-72.6',
  '#/explorar?depto=54&unidad=municipio&sel=54810&mapa=7.4/7.9/-72.6',
  '#/explorar?capas=coropletas,zona&zona=PER&km=50',
  '#/explorar?tabla=1&unidad=municipio',
  '#/datos',
  '#/explorar',
];
