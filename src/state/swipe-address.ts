import {measures} from '../methodology/measures.ts';
import type {AddressField} from './address-field.ts';
import {swipeMeridian} from './swipe.ts';

const words = /^([a-z0-9-]+)(?::(\d{4}))?,(-\d{2}(?:\.\d{1,2})?)$/;

/** `cortina=desplazados-por-mil,-73`, with a year `cortina=venezolanos:2018,-73`. */
export const swipeField: AddressField = {
  key: 'cortina',
  read(text, state) {
    const [, id, year, at] = words.exec(text) ?? [];
    const measure = measures.find((known) => known.id === id);
    const meridian = Number(at);
    if (!measure || swipeMeridian(meridian) !== meridian) return null;
    if (year !== undefined && !measure.years.some((known) => String(known) === year)) return null;
    return {
      ...state,
      swipe: {measure: measure.id, year: year === undefined ? null : Number(year), at: meridian},
    };
  },
  write: ({swipe}) =>
    swipe &&
    `${swipe.measure}${swipe.year === null ? '' : `:${String(swipe.year)}`},${String(swipe.at)}`,
};
