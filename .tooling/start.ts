import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {ensureBuild, ensureData} from './ensure.ts';
import {listen} from './listen.ts';
import {createStaticServer} from './static-server.ts';

const usage = `npm start -- [--port N] [--strictPort] [--host H] [--kbps N] [--latency MS]
  --port N       the port, 4173 if left out; the next free one where it is taken
  --strictPort   fail where the port is taken
  --host H       the interface, localhost if left out; 0.0.0.0 opens it to the network
  --kbps N       slow the link to N kilobits a second, for measuring
  --latency MS   wait MS milliseconds before each answer, for measuring`;

const {values} = parseArgs({
  options: {
    port: {type: 'string', default: '4173'},
    strictPort: {type: 'boolean', default: false},
    host: {type: 'string', default: 'localhost'},
    kbps: {type: 'string', default: '0'},
    latency: {type: 'string', default: '0'},
    help: {type: 'boolean', default: false},
  },
});

function toNumber(name: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0)
    throw new Error(`--${name} is ${text}, expected a whole number.`);
  return number;
}

async function start(): Promise<void> {
  const port = toNumber('port', values.port);
  const link = {
    kbps: toNumber('kbps', values.kbps),
    latencyMs: toNumber('latency', values.latency),
  };
  await ensureData();
  await ensureBuild();
  const server = createStaticServer(join(import.meta.dirname, '..', 'dist'), link);
  const taken = await listen(server, {port, isStrict: values.strictPort, host: values.host});
  process.stdout.write(`Vigía: http://${values.host}:${String(taken)}/\n`);
}

if (values.help) process.stdout.write(`${usage}\n`);
else await start();
