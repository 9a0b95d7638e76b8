const quiet = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
] as const;

/** Flags for a machine without a GPU: WebGL in software. */
export const softwareGl = [
  ...quiet,
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
] as const;

/** Flags for a browser that has no WebGL at all. */
export const noGl = [...quiet, '--disable-gpu', '--disable-3d-apis'] as const;
