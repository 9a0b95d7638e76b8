import type {Server} from 'node:http';

/** How a free port is looked for. */
export interface ListenOptions {
  /** The port to begin with; 0 lets the system choose. */
  readonly port: number;
  /** Fail if that port is taken, instead of taking the next. */
  readonly isStrict: boolean;
  /** The interface to listen on; all of them when left out. */
  readonly host?: string | undefined;
}

const lastPort = 65_535;

function tryListen(server: Server, port: number, host: string | undefined): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({port, host}, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

/**
 * Starts the server and gives the port it listens on.
 *
 * @throws {Error} The port is taken and `isStrict`, or no port is free.
 */
export async function listen(
  server: Server,
  {port, isStrict, host}: ListenOptions,
): Promise<number> {
  for (let candidate = port; candidate <= lastPort; candidate += 1) {
    try {
      return await tryListen(server, candidate, host);
    } catch (error) {
      if (!isTaken(error)) throw error;
      if (isStrict)
        throw new Error(`Port ${String(port)} is taken, expected it to be free (--strictPort).`, {
          cause: error,
        });
    }
  }
  throw new Error(`No port from ${String(port)} to ${String(lastPort)} is free.`);
}
