/** A scene of an example: where it is. What it says, and its figures, are worked out from the data. */
export interface ExampleScene {
  readonly address: string;
}

/** The briefings that ship with the app, by the id that stands in their address. */
export const exampleBriefings = {
  'ejemplo-frontera': [
    {address: '#/explorar?capas=coropletas'},
    {address: '#/explorar?capas=coropletas&medida=venezolanos&unidad=departamento'},
    {address: '#/explorar?capas=puestos&frontera=VEN'},
    {
      address:
        '#/explorar?capas=coropletas,zona&unidad=municipio&zona=VEN&km=25&mapa=6.3/8.6/-72.4',
    },
    {address: '#/explorar?capas=coropletas&unidad=municipio&sel=44430&mapa=7.6/11.4/-72.3'},
    {address: '#/explorar?capas=flujos&flujo=paises&mapa=2.1/8/-52'},
  ],
  'ejemplo-norte-de-santander': [
    {address: '#/explorar?capas=coropletas&unidad=departamento&sel=54&mapa=6.4/7.9/-72.9'},
    {address: '#/explorar?capas=coropletas&unidad=municipio&depto=54&mapa=7.7/8.1/-72.9'},
    {address: '#/explorar?capas=puestos&depto=54&mapa=8/8/-72.7'},
    {address: '#/explorar?capas=flujos&depto=54&agrupar=municipio&mapa=7.2/8/-73.2'},
    {
      address:
        '#/explorar?capas=coropletas,rutas,zona&unidad=municipio&zona=ruta&km=20&mapa=6.9/6.4/-73.2',
    },
    {address: '#/riesgo?depto=54&mapa=7.7/8.1/-72.9'},
    {address: '#/riesgo?sel=54001&mapa=7.7/8.1/-72.9'},
  ],
} as const satisfies Readonly<Record<string, readonly ExampleScene[]>>;

/** Id of an example. */
export type ExampleId = keyof typeof exampleBriefings;
