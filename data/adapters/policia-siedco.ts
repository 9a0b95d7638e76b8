import {seriesOf} from '../../src/methodology/indicator-series.ts';
import type {SeriesId} from '../../src/methodology/indicator-series.ts';
import {inputAt} from './adapter.ts';
import type {Adapter} from './adapter.ts';
import type {ImportReport} from './toolkit/bad-row.ts';
import {toCurrentCode} from './toolkit/codes.ts';
import {departmentOfLocation} from './toolkit/department-names.ts';
import {readRecords, readRows} from './toolkit/records.ts';
import type {AdapterInput} from './toolkit/records.ts';
import {countRows, missingRows, ownsSeriesOf} from './toolkit/series-rows.ts';
import type {Measured} from './toolkit/series-rows.ts';

const id = 'policia-siedco';
const folder = 'risk/outcomes';

const municipal = [
  ['homicides', 'homicides by municipality', 'policia_homicidio_municipio_anio_2003_2026.csv'],
  [
    'extortion-cases',
    'extortion by municipality',
    'policia_extorsion_municipio_anio_2003_2026.csv',
  ],
] as const;

const departmental = [
  ['kidnappings', 'kidnapping by department', 'policia_hist_depto_secuestro.json'],
  ['threats', 'threats by department', 'policia_hist_depto_amenazas.json'],
  ['sexual-crimes', 'sexual crimes by department', 'policia_hist_depto_sexuales.json'],
  ['terrorism', 'terrorism by department', 'policia_hist_depto_terrorismo.json'],
  ['femicides', 'femicide by department', 'policia_hist_depto_feminicidio.json'],
  [
    ...(['domestic-violence', 'domestic violence by department'] as const),
    'policia_hist_depto_violencia_intrafamiliar.json',
  ],
] as const;

/** Departments in which a municipality that is never named has no figure rather than no homicide. */
const unwatchedDepartments: ReadonlySet<string> = new Set(['91', '94', '97']);

/** Nuevo Belén de Bajirá: the Police count it in Riosucio. */
const countedElsewhere = '27493';

function readMunicipal(input: AdapterInput, report: ImportReport): Measured[] {
  const records = readRecords(input, {
    required: {code: ['divipola'], year: ['anio'], total: ['total']},
  });
  return readRows(records, report, (cells): Measured[] => [
    {
      territory: cells.municipality('code'),
      year: cells.year('year'),
      value: cells.integer('total'),
    },
  ]);
}

function readDepartmental(input: AdapterInput, report: ImportReport): Measured[] {
  const records = readRecords(input, {
    required: {department: ['departamento'], year: ['anio'], total: ['total']},
  });
  return readRows(records, report, (cells): Measured[] => {
    const territory = departmentOfLocation(cells.text('department'));
    if (territory === null) return cells.reject('department', 'the name of a department');
    return [{territory, year: cells.year('year'), value: cells.integer('total')}];
  });
}

/** Fails when a file speaks of a year outside the declared ones: the declaration says what an absent row means. */
function checkYears(series: SeriesId, counts: readonly Measured[]): void {
  const {firstYear, lastYear} = seriesOf(series);
  const stranger = counts.find(({year}) => year < firstYear || year > lastYear);
  if (!stranger) return;
  throw new Error(
    `${id}: expected ${series} from ${firstYear} to ${lastYear}; got a row of ${stranger.year}.`,
  );
}

/**
 * Reads what the Police recorded. Municipalities of Amazonas, Guainía and Vaupés that the homicide file never names have
 * no figure in any year; elsewhere no row is zero.
 */
export const policiaSiedco: Adapter<'indicators'> = {
  id,
  table: 'indicators',
  files: [...municipal, ...departmental].map(([, holds, file]) => ({
    holds,
    path: `${folder}/${file}`,
  })),
  address: null,
  fetchInputs: null,
  owns: ownsSeriesOf(id),
  read(inputs, report, {territories}) {
    const readAll = [
      ...municipal.map(([series]) => [series, readMunicipal] as const),
      ...departmental.map(([series]) => [series, readDepartmental] as const),
    ];
    const counted = readAll.map(([series, read], index) => {
      const counts = read(inputAt(inputs, index), report);
      checkYears(series, counts);
      return {series, counts};
    });
    const named = new Set(counted[0]?.counts.map(({territory}) => toCurrentCode(territory)));
    const unwatched = territories
      .filter(({code, level}) => level === 'municipality' && !named.has(code))
      .filter(({code}) => code === countedElsewhere || unwatchedDepartments.has(code.slice(0, 2)))
      .map(({code}) => code);
    report.notes.push(`never named, no figure: ${unwatched.join(', ')}`);
    return [
      ...counted.flatMap(({series, counts}) => countRows(series, counts)),
      ...municipal.flatMap(([series]) => missingRows(series, unwatched)),
    ];
  },
};
