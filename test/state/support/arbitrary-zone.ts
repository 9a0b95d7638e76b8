import fc from 'fast-check';
import {neighbours} from '../../../src/methodology/borders.ts';
import {
  initialZone,
  zoneKinds,
  type ZoneChoice,
  type ZonePoint,
} from '../../../src/state/zone-choice.ts';

const km = fc.oneof(
  fc.integer({min: 1, max: 200}),
  fc.integer({min: 11, max: 1999}).map((n) => n / 10),
);
const point: fc.Arbitrary<ZonePoint> = fc
  .tuple(fc.integer({min: -850_000, max: -600_000}), fc.integer({min: -80_000, max: 160_000}))
  .map(([lng, lat]) => [lng / 10_000, lat / 10_000] as const);
const name = fc.oneof(
  fc.constant(''),
  fc.stringMatching(/^[A-Za-z0-9áéñ]([A-Za-z0-9áéñ ,&=+%;]{0,30}[A-Za-z0-9])?$/),
);

/** A zone that the interface can make, with nothing in it that its kind does not use: the address has no more. */
export const validZone: fc.Arbitrary<ZoneChoice> = fc
  .record({
    kind: fc.constantFrom(...zoneKinds),
    border: fc.constantFrom(...neighbours),
    km,
    route: fc.constantFrom('cucuta-bogota', 'bogota-cali'),
    points: fc.array(point, {minLength: 1, maxLength: 12}),
    codes: fc.uniqueArray(fc.stringMatching(/^\d{5}$/), {minLength: 1, maxLength: 5}),
    name,
  })
  .map(({kind, border, route, points, codes, ...rest}) => ({
    ...initialZone,
    ...rest,
    kind,
    ...(kind === 'border' ? {border} : {}),
    ...(kind === 'route' ? {route} : {}),
    ...(kind === 'line' || kind === 'area' || kind === 'circle' ? {points} : {}),
    ...(kind === 'territories' ? {codes} : {}),
  }));
