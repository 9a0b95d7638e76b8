import {formatNumber} from '../i18n/format.ts';
import {routeName} from '../methodology/routes.ts';
import type {ZoneText} from '../i18n/zone-es.ts';
import type {View} from './view.ts';
import type {ZoneSum} from './zone-answer.ts';
import type {ZoneChoice} from './zone-choice.ts';

/** A zone in a few words: `corredor de 20 km de la ruta Cúcuta–Bogotá (esquemática)`. */
export function zoneName(zone: Omit<ZoneChoice, 'name' | 'isDraft'>, {text}: View): string {
  const {zones} = text.sentence;
  const km = formatNumber(zone.km, text.locale, Number.isInteger(zone.km) ? 0 : 1);
  switch (zone.kind) {
    case 'border':
      return text.sentence.zone(km, text.neighbours[zone.border]);
    case 'route':
      return zones.route(km, routeName(zone.route));
    case 'line':
      return zones.line(km);
    case 'circle':
      return zones.circle(km);
    case 'area':
      return zones.area;
    case 'territories':
      return zones.territories(formatNumber(zone.codes.length, text.locale));
  }
}

/** The name its author gave, or what it is, as a title. */
export function zoneTitle(view: View): string {
  const {zone} = view.state;
  if (zone.name) return zone.name;
  const said = zoneName(zone, view).replace(/^(la|el|los|un|the) /, '');
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** What a sum of a zone counts and how: `Población 2024 (por área)`. Without the years of the sum where the period is another. */
export function zoneSumName(
  {id, method}: Pick<ZoneSum, 'id' | 'method'>,
  words: ZoneText,
  against: 'zone' | 'period' = 'zone',
): string {
  const name = words.sums[id] ?? id;
  const plain = against === 'period' ? (words.dated[id] ?? name) : name;
  return `${plain} (${words.methods[method]})`;
}
