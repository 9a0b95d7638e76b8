import fc from 'fast-check';
import {borders} from '../../../src/methodology/borders.ts';
import {parseDepartment, type Month} from '../../../src/methodology/codes.ts';
import {countryFlowYears} from '../../../src/methodology/country-flow-years.ts';
import {measureOf, measures} from '../../../src/methodology/measures.ts';
import {regions} from '../../../src/methodology/regions.ts';
import {specialNationalities} from '../../../src/methodology/tables.ts';
import {
  ages,
  directions,
  engines,
  entrySeries,
  flowKinds,
  flowLevels,
  initialState,
  languages,
  layerIds,
  levelChoices,
  screens,
  sexes,
  themes,
  type AppState,
  type Camera,
  type Classing,
  type Period,
} from '../../../src/state/app-state.ts';
import {longestFilter, nameColumn} from '../../../src/state/region-choice.ts';
import {validDensity} from './arbitrary-density.ts';
import {validRisk} from './arbitrary-risk.ts';
import {isWhole} from '../../../src/state/zone-choice.ts';
import {hasMunicipalities} from '../../../src/state/swipe.ts';
import {validZone} from './arbitrary-zone.ts';

const departmentCodes = regions.flatMap((region) => [...region.departments]);

const month: fc.Arbitrary<Month> = fc
  .tuple(fc.integer({min: 2012, max: 2024}), fc.integer({min: 1, max: 12}))
  .map(([year, number]) => `${String(year)}-${String(number).padStart(2, '0')}` as Month);

const period: fc.Arbitrary<Period> = fc
  .tuple(month, month)
  .map(([a, b]) => (a <= b ? {from: a, to: b} : {from: b, to: a}));

const classing: fc.Arbitrary<Classing> = fc.oneof(
  fc
    .constantFrom('fixed' as const, 'quantile' as const, 'equal' as const, 'jenks' as const)
    .map((method) => ({method, breaks: []})),
  fc
    .uniqueArray(
      fc.double({min: 0, max: 1e9, noNaN: true}).map((limit) => limit + 0),
      {minLength: 0, maxLength: 8},
    )
    .map((breaks) => ({
      method: 'custom' as const,
      breaks: breaks.map(Math.abs).sort((a, b) => a - b),
    }))
    .filter(({breaks}) => new Set(breaks).size === breaks.length),
);

/** At the precision of the address: 0.01 of a zoom, 0.0001 of a degree. */
const camera: fc.Arbitrary<Camera> = fc
  .tuple(
    fc.integer({min: 0, max: 1800}),
    fc.integer({min: -850_000, max: 850_000}),
    fc.integer({min: -1_800_000, max: 1_800_000}),
  )
  .map(([zoom, lat, lng]) => ({zoom: zoom / 100, lat: lat / 10_000, lng: lng / 10_000}));

const post = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
const selected = fc.oneof(
  fc.constantFrom(...departmentCodes),
  fc
    .tuple(fc.constantFrom(...departmentCodes), fc.stringMatching(/^\d{3}$/))
    .map(([department, rest]) => department + rest),
  post.map((id) => `puesto:${id}`),
);
const nationality = fc.oneof(
  fc.stringMatching(/^[A-Z]{3}$/),
  fc.constantFrom(...specialNationalities.map(({code}) => code)),
);

const flows = fc.record({
  kind: fc.constantFrom(...flowKinds),
  level: fc.constantFrom(...flowLevels),
  direction: fc.constantFrom(...directions),
  top: fc.integer({min: 1, max: 500}),
  minimum: fc.integer({min: 0, max: 1_000_000}),
  year: fc.constantFrom(...countryFlowYears),
});

const fact = fc.constantFrom('homicides', 'coca-hectares', 'venezolanos-por-mil', 'nbi');
const region = fc.record({
  fact: fc.option(fact),
  sort: fc.option(fc.oneof(fact, fc.constant(nameColumn))),
  isAscending: fc.boolean(),
  filter: fc.oneof(fc.constant(''), fc.string({minLength: 1, maxLength: longestFilter})),
});

const swipe = fc.constantFrom(...measures).chain(({id, years}) =>
  fc.record({
    measure: fc.constant(id),
    year: fc.constantFrom(null, ...years),
    at: fc.integer({min: -8200, max: -6600}).map((hundredths) => hundredths / 100),
  }),
);

/** Every state that the interface can make, seen from the address. */
export const validState: fc.Arbitrary<AppState> = fc
  .constantFrom(...measures.map(({id}) => id))
  .chain((measure) => fc.tuple(fc.constant(measure), fc.constantFrom(...screens), fc.option(swipe)))
  .chain(([measure, screen, beside]) => {
    const {years} = measureOf(measure);
    const isFine = hasMunicipalities({measure, swipe: beside});
    const allowed = levelChoices.filter((level) => level !== 'municipality' || isFine);
    return fc.record({
      screen: fc.constant(screen),
      language: fc.constantFrom(...languages),
      theme: fc.constantFrom(...themes),
      layers: fc.subarray([...layerIds]),
      measure: fc.constant(measure),
      level: fc.constantFrom(...allowed),
      classing,
      year: fc.constantFrom(null, ...years),
      swipe: fc.constant(beside),
      period,
      series: fc.constantFrom(...entrySeries),
      nationality: fc.option(nationality),
      sex: fc.constantFrom(...sexes),
      age: fc.constantFrom(...ages),
      borders: fc.shuffledSubarray([...borders]),
      posts: fc.uniqueArray(post, {maxLength: 4}),
      department: fc.option(
        fc.constantFrom(...departmentCodes).map((code) => parseDepartment(code)!),
      ),
      flows,
      flowEngine: fc.constantFrom(...engines),
      zone: validZone,
      zoneWith: fc.option(
        fc.oneof(
          period.map((span) => ({kind: 'period' as const, period: span})),
          validZone.filter(isWhole).map((zone) => ({kind: 'zone' as const, zone})),
        ),
      ),
      density: validDensity,
      isDrawing: fc.constant(false),
      risk: validRisk,
      region,
      // What is open in Presentar is in its own addresses alone.
      present:
        screen === 'presentar'
          ? fc.record(
              {
                briefing: fc.option(fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/)),
                scene: fc.option(fc.integer({min: 1, max: 999})),
                shows: fc.constant(true),
              },
              {requiredKeys: ['briefing', 'scene']},
            )
          : fc.constant(initialState.present),
      selected: fc.option(selected),
      table: fc.boolean(),
      camera: fc.option(camera),
    });
  });
