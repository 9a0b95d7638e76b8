import type {RowOf} from '../../src/methodology/tables.ts';
import {inputAt} from './adapter.ts';
import type {Adapter, PostCoordinate} from './adapter.ts';
import type {AdapterInput} from './toolkit/records.ts';
import type {ImportReport} from './toolkit/bad-row.ts';
import type {Cells} from './toolkit/cells.ts';
import {readRecords, readRows} from './toolkit/records.ts';

type Post = RowOf<'posts'>;

/** The post of entries whose coordinate is unknown or "No Aplica". */
export const unidentifiedPost = 'sin-identificar';

/** Two coordinates that are one post, because the source changed it: the first place stands. */
const mergedPosts: Readonly<Record<string, string>> = {
  'puerto-carreno-a': 'puerto-carreno',
  'puerto-carreno-b': 'puerto-carreno',
};

/**
 * Coordinates the list of posts lacks but that lie within 500 m of one of its posts: 40 m from Rionegro (151 entries,
 * 2017–2024). The others lie 1.3 km (San Andrés) or more from any post and stay unidentified.
 */
const addedCoordinates: readonly PostCoordinate[] = [
  {coordinate: '(6.17134,-75.427194)', post: 'rionegro'},
];

const modes = ['land', 'river', 'air', 'sea'] as const;
const confidences = ['high', 'medium', 'low'] as const;

const columns = {
  required: {
    id: ['id'],
    coordinate: ['lat_lon_in_source'],
    lat: ['lat'],
    lon: ['lon'],
    name: ['name'],
    municipality: ['municipality'],
    mode: ['mode'],
    border: ['border'],
    confidence: ['name_confidence'],
  },
} as const;
type PostField = keyof (typeof columns)['required'];

function oneOf<Value extends string>(
  cells: Cells<PostField>,
  field: PostField,
  values: readonly Value[],
): Value {
  const found = values.find((value) => value === cells.raw(field));
  return found ?? cells.reject(field, `one of ${values.join(', ')}`);
}

/** Gives each coordinate of the source with the post it stands for, by the list of posts. */
export function readPostCoordinates(input: AdapterInput, report: ImportReport): PostCoordinate[] {
  const listed = readRows(readRecords(input, columns), report, (cells): PostCoordinate[] => {
    const id = cells.text('id');
    return [{coordinate: cells.text('coordinate'), post: mergedPosts[id] ?? id}];
  });
  return [...listed, ...addedCoordinates];
}

/** Reads the control posts; a post with a land or river border gets its bearing into Colombia. */
export const vigiaPuestos: Adapter<'posts'> = {
  id: 'vigia-puestos',
  table: 'posts',
  files: [{holds: 'posts with the coordinate of the source', path: 'migration/posts.csv'}],
  address: null,
  fetchInputs: null,
  owns: () => true,
  read(inputs, report, {bearing}) {
    const records = readRecords(inputAt(inputs, 0), columns);
    const posts = readRows(records, report, (cells): Post[] => {
      const id = cells.text('id');
      const mode = cells.raw('mode') === '' ? null : oneOf(cells, 'mode', modes);
      const border = cells.raw('border') || null;
      const [lon, lat] = [cells.decimal('lon', [-82, -66]), cells.decimal('lat', [-4.3, 13.5])];
      const hasLine = border !== null && mode !== 'sea' && mode !== 'air';
      return [
        {
          id: mergedPosts[id] ?? id,
          name: cells.text('name'),
          municipality: cells.municipality('municipality'),
          mode,
          border,
          lon,
          lat,
          confidence: oneOf(cells, 'confidence', confidences),
          bearing: hasLine ? bearing(lon, lat) : null,
        },
      ];
    });
    const first = posts.filter(
      ({id}, index) => posts.findIndex((post) => post.id === id) === index,
    );
    const unidentified: Post = {
      ...{id: unidentifiedPost, name: 'Puesto sin identificar', municipality: null, mode: null},
      ...{border: null, lon: null, lat: null, confidence: 'low', bearing: null},
    };
    return [...first, unidentified];
  },
};
