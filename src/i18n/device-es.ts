/** The words of the device: copy, versions, low-data mode, engine on request. They define the keys. */
export const deviceEs = {
  heading: 'Este equipo',
  online: 'Con conexión.',
  offline: 'Sin conexión',
  offlineKept: 'Trabajas sin conexión. Todo funciona, salvo actualizar.',
  offlineUnkept:
    'Trabajas sin conexión. Lo que está abierto sigue; lo que falta por traer espera la red.',
  onlineAgain: 'Hay conexión de nuevo.',
  copy: 'Uso sin conexión',
  copyStates: {
    unable: 'Este navegador, o esta dirección, no permite guardar una copia. Hace falta la red.',
    none: 'Sin copia en este equipo: hace falta la red.',
    keeping: 'Guardando la copia…',
    kept: 'Disponible sin conexión: todo el sitio está guardado en este equipo.',
    full: 'La copia no cabe: el equipo o el navegador no tiene espacio. Vigía sigue con la red.',
    refused: 'El navegador no permite guardar la copia. Vigía sigue con la red.',
    failed: 'La copia quedó incompleta: la red falló. Se puede seguir donde quedó.',
    stopped: 'La copia se detuvo. Se puede seguir donde quedó.',
  },
  kept: 'Disponible sin conexión.',
  keep: (size: string) => (size ? `Guardar copia (${size})` : 'Guardar copia'),
  goOn: 'Seguir con la copia',
  drop: 'Quitar la copia',
  stop: 'Cancelar',
  progress: (done: string, all: string) => `${done} de ${all} MB`,
  megabytes: (size: string) => `${size} MB`,
  updates: {
    none: '',
    waits: 'Hay una versión nueva.',
    moved: 'Otra pestaña ya usa la versión nueva; esta sigue con la anterior.',
    full: 'Hay una versión nueva, pero no cabe en este equipo. Sigue la anterior.',
  },
  update: 'Actualizar',
  later: 'Después',
  partFailed: 'Una parte del sitio no se pudo traer; puede que ya haya una versión nueva.',
  reload: 'Recargar',
  engine: 'Motor de datos',
  engineStates: {
    waiting: 'Aún no se ha traído.',
    held: 'No se ha traído. Las vistas ya calculadas funcionan; los filtros y las consultas SQL lo necesitan.',
    starting: 'Preparando el motor de datos',
    ready: 'Listo.',
    unavailable: 'No pudo iniciar en este navegador. Se muestran las vistas ya calculadas.',
  },
  fetchEngine: (size: string) =>
    size ? `Descargar motor de datos (${size})` : 'Descargar motor de datos',
  engineStopped: 'Descarga detenida. Se muestran las vistas ya calculadas.',
  light: 'Modo de pocos datos',
  lightSays:
    'Mapa sencillo y tablas; el motor de datos y la copia solo se traen si los pides. Las cifras son las mismas.',
  lightByItself: 'Activo porque el navegador pide ahorrar datos o la red es lenta.',
  install: 'Instalar como aplicación',
  installSays: 'Se abre en su propia ventana, también sin conexión.',
  recordsLost:
    'El navegador no permite guardar: lo que hagas (zonas, valoraciones, escenarios) se pierde al cerrar la pestaña. Expórtalo antes.',
  recordsFull:
    'No hay espacio: los últimos cambios no quedaron guardados en este equipo. Libera espacio o expórtalos.',
};

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : {readonly [Key in keyof T]: Widen<T[Key]>};

/** The words of the device in one language. */
export type DeviceText = Widen<typeof deviceEs>;
