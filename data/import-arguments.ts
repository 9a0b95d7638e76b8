import {parseArgs} from 'node:util';

/** What `npm run data:import` was asked to do. */
export type ImportArguments =
  | {readonly kind: 'help'}
  | {readonly kind: 'all'; readonly raw: string; readonly skipBad: boolean}
  | {
      readonly kind: 'source';
      readonly id: string;
      /** The files, in the adapter's order; null for the live address. */
      readonly from: readonly string[] | null;
      readonly skipBad: boolean;
    };

/** npm keeps options written without `--` for itself and passes them, as text or only as `true`, in its environment. */
type NpmEnvironment = Readonly<Record<string, string | undefined>>;

function textsFromNpm(value: string | undefined): string[] {
  return (value ?? '').split('\n\n').filter((text) => text !== '' && text !== 'true');
}

/**
 * Reads the command line, whether its options came after `--` or npm took them. A file without `--from` counts as one.
 * @throws when an option is unknown, or `--all` has no folder
 */
export function readArguments(
  words: readonly string[],
  environment: NpmEnvironment = process.env,
): ImportArguments {
  const {values, positionals} = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      from: {type: 'string', multiple: true, default: []},
      'skip-bad': {type: 'boolean', default: false},
      all: {type: 'boolean', default: false},
      raw: {type: 'string'},
      help: {type: 'boolean', default: false},
    },
  });
  const skipBad = values['skip-bad'] || environment['npm_config_skip_bad'] === 'true';
  if (values.help) return {kind: 'help'};
  if (values.all || environment['npm_config_all'] === 'true') {
    const raw = values.raw ?? textsFromNpm(environment['npm_config_raw'])[0] ?? positionals[0];
    if (raw === undefined) throw new Error('--all expects --raw FOLDER; got none.');
    return {kind: 'all', raw, skipBad};
  }
  const [id, ...files] = positionals;
  if (id === undefined) return {kind: 'help'};
  const from = [...values.from, ...textsFromNpm(environment['npm_config_from']), ...files];
  return {kind: 'source', id, from: from.length > 0 ? from : null, skipBad};
}
