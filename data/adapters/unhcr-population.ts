import {inputAt} from './adapter.ts';
import type {Adapter} from './adapter.ts';
import {readCountryTable} from './toolkit/country-table.ts';
import {fetchUnhcr} from './toolkit/fetch-pages.ts';
import type {AdapterInput} from './toolkit/records.ts';

const service =
  'https://api.unhcr.org/population/v1/population/?cf_type=ISO&yearFrom=1951&yearTo=2025';

/** Asylum in Colombia from everywhere, then origin in Colombia or Venezuela with asylum elsewhere. */
const addresses = [
  `${service}&coa=COL&coo_all=true`,
  `${service}&coo=COL,VEN&coa_all=true`,
] as const;

/** Joins two answers; a record that both give (origin Venezuela, asylum Colombia) is kept once. */
function joinAnswers(file: string, inputs: readonly AdapterInput[]): AdapterInput {
  const lists = inputs.map(({bytes}) => JSON.parse(new TextDecoder().decode(bytes)) as unknown[]);
  const records = new Map(lists.flat().map((record) => [JSON.stringify(record), record]));
  return {file, bytes: new TextEncoder().encode(JSON.stringify([...records.values()]))};
}

/** Reads the people recorded at the end of each year, by country of origin and of asylum. */
export const unhcrPopulation: Adapter<'country_stocks'> = {
  id: 'unhcr-population',
  table: 'country_stocks',
  files: [{holds: 'UNHCR population', path: 'migration/unhcr_population_col_ven_1951_2025.csv'}],
  address: service,
  async fetchInputs() {
    const inputs = await Promise.all(addresses.map((address) => fetchUnhcr(address)));
    return [joinAnswers(service, inputs)];
  },
  owns: () => true,
  read(inputs, report) {
    const statuses = [
      'refugees',
      'asylum-seekers',
      'returned-refugees',
      'idps',
      'returned-idps',
      'stateless',
      'others-of-concern',
      'other-in-need',
      'host-community',
    ] as const;
    return readCountryTable(inputAt(inputs, 0), report, statuses);
  },
};
