import {specialNationalities} from '../methodology/tables.ts';
import type {View} from './view.ts';

/** The name of a country by ISO3 (or of a special code of the nationality columns); the code where it has none. */
export function countryName(view: View, iso3: string): string {
  const {gazetteer, text} = view;
  const special = specialNationalities.find(({code}) => code === iso3);
  if (special) return special.title[text.locale];
  const iso2 = gazetteer.countryCodes.get(iso3);
  if (!iso2) return iso3;
  return new Intl.DisplayNames([text.locale], {type: 'region'}).of(iso2) ?? iso3;
}
