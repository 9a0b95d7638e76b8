import {inputAt} from './adapter.ts';
import type {Adapter} from './adapter.ts';
import {readCountryTable} from './toolkit/country-table.ts';

/** Reads the people newly recorded in each year, by country of origin and of asylum. */
export const unhcrFlows: Adapter<'country_flows'> = {
  id: 'unhcr-flows',
  table: 'country_flows',
  files: [{holds: 'UNHCR flows', path: 'migration/unhcr_flows_col_ven.csv'}],
  address: null,
  fetchInputs: null,
  owns: () => true,
  read(inputs, report) {
    const statuses = ['refugees', 'asylum-seekers', 'refugee-like', 'other-in-need'] as const;
    return readCountryTable(inputAt(inputs, 0), report, statuses);
  },
};
