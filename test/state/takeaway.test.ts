import {describe, expect, it} from 'vitest';
import {en} from '../../src/i18n/en.ts';
import {es, type Text} from '../../src/i18n/es.ts';
import type {DepartmentCode, Month} from '../../src/methodology/codes.ts';
import type {AppState} from '../../src/state/app-state.ts';
import {initialRisk, type Scenario} from '../../src/state/risk-choice.ts';
import type {StabilityAnswer} from '../../src/state/risk-answer.ts';
import type {Choropleth, Figure, Snapshot, ZoneSum} from '../../src/state/snapshot.ts';
import {figuresIn, wordsIn} from '../../src/state/takeaway-advice.ts';
import {departmentShare, kickerOf, takeawayOf} from '../../src/state/takeaway.ts';
import {answerOver, fourMunicipalities} from '../app/load/support/risk-table.ts';
import {density} from './support/density.ts';
import {cell, choropleth, flows, viewWith} from './support/view.ts';
import {emptyZone} from './support/zone.ts';

const said = (state: Partial<AppState>, snapshot: Partial<Snapshot>, text: Text = es): string =>
  takeawayOf(viewWith(state, snapshot, text));

const people: Choropleth = {
  ...choropleth,
  measure: 'venezolanos',
  denominatorYear: null,
  // 300 of 400 people: 75 %; no one of Antioquia is known.
  cells: new Map([
    ['54', cell(300)],
    ['05', cell('missing')],
    ['11', cell(100)],
  ]),
};

/** Nine places: the second measure falls as the first rises, but for the last, which has both the highest. */
const nine = (value: (place: number) => number): Choropleth['cells'] =>
  new Map(Array.from({length: 9}, (_, place) => [`0${String(place)}`, cell(value(place))]));
const beside = (at: number, swipe: Choropleth): readonly [Partial<AppState>, Partial<Snapshot>] => [
  {swipe: {measure: swipe.measure, year: null, at}},
  {choropleth: {...choropleth, cells: nine((place) => place + 1)}, swipe},
];
const displacedByPlace: Choropleth = {
  ...choropleth,
  measure: 'desplazados-por-mil',
  when: {year: 2025},
  cells: nine((place) => (place === 8 ? 100 : 50 - place)),
};

const population: ZoneSum = {
  ...{id: 'poblacion', method: 'area-share', people: 1_234_567, missingTerritories: 0},
  ...{byDepartment: new Map(), byTerritory: new Map()},
};

const cases: readonly (readonly [string, Partial<AppState>, Partial<Snapshot>, string, string])[] =
  [
    [
      'the highest rate',
      {},
      {choropleth},
      'Norte de Santander tiene el valor más alto de los departamentos con dato: 272,1 personas venezolanas por 1.000 habitantes en 2023.',
      'Norte de Santander has the highest value of all departments with data: 272.1 Venezuelan people per 1,000 inhabitants in 2023.',
    ],
    [
      'the highest number, with its share',
      {measure: 'venezolanos'},
      {choropleth: people},
      'Norte de Santander reúne el 75,0\u00A0% de las personas venezolanas con departamento conocido en 2023.',
      'Norte de Santander has 75.0% of the Venezuelan people with a known department in 2023.',
    ],
    [
      // Ranks 1–9 against 8, 7, …, 1, 9: Σd² = 49+25+9+1+1+9+25+49+0 = 168; 1 − 6·168/(9·80) = −0.4.
      'the order of two measures of a swipe',
      ...beside(-73, displacedByPlace),
      'Las dos medidas tienden al orden contrario entre los departamentos: Spearman −0,40.',
      'The two measures tend to the opposite order among departments: Spearman −0.40.',
    ],
    [
      // Later than 2023 on the east side; values 1–9 against 5 everywhere: it rises where it was below 5, in four places.
      'how many rose between two years of a swipe',
      ...beside(-73, {...choropleth, when: {year: 2025}, cells: nine(() => 5)}),
      'Personas venezolanas por 1.000 habitantes: la cifra sube en 4 de 9 departamentos de 2023 a 2025.',
      'Venezuelan people per 1,000 inhabitants: the figure rises in 4 of 9 departments from 2023 to 2025.',
    ],
    [
      // The other way round in time: it rises from 5 to more than 5 in four places too, from 2021 to 2023.
      'the same with the earlier year in the east',
      ...beside(-73, {...choropleth, when: {year: 2021}, cells: nine(() => 5)}),
      'Personas venezolanas por 1.000 habitantes: la cifra sube en 4 de 9 departamentos de 2021 a 2023.',
      'Venezuelan people per 1,000 inhabitants: the figure rises in 4 of 9 departments from 2021 to 2023.',
    ],
    [
      'the selected territory, with its place',
      {selected: '05'},
      {choropleth},
      'Antioquia: 57,4 personas venezolanas por 1.000 habitantes en 2023, el segundo más alto de los departamentos con dato.',
      'Antioquia: 57.4 Venezuelan people per 1,000 inhabitants in 2023, the second highest of all departments with data.',
    ],
    [
      'a selected territory without a figure',
      {selected: '11'},
      {choropleth},
      'Bogotá, D.C.: sin dato de personas venezolanas por 1.000 habitantes en 2023.',
      'Bogotá, D.C.: no data on Venezuelan people per 1,000 inhabitants in 2023.',
    ],
    [
      // 3,000 of 15,000 people.
      'the largest flow, with its share of all',
      {layers: ['coropletas', 'flujos']},
      {choropleth, flows},
      'El mayor flujo va de Medellín a San José de Cúcuta: 20,0\u00A0% de las personas desplazadas registradas, 1985–2015.',
      'The largest flow goes from Medellín to San José de Cúcuta: 20.0% of the displaced people on record, 1985–2015.',
    ],
    [
      'the largest flow of a department',
      {layers: ['flujos'], department: '05' as DepartmentCode},
      {flows},
      'De los flujos de Antioquia, el mayor va de Medellín a San José de Cúcuta: 20,0\u00A0% de las personas, 1985–2015.',
      'Of the flows of Antioquia, the largest goes from Medellín to San José de Cúcuta: 20.0% of the people, 1985–2015.',
    ],
    [
      'people in a zone, to three figures',
      {layers: ['zona']},
      {
        zone: {...emptyZone, sums: [population]},
      },
      'Unas 1.230.000 personas viven en la franja de 25 km con Venezuela, según la población de 2024.',
      'About 1,230,000 people live in the 25 km zone along Venezuela, by the population of 2024.',
    ],
    [
      'entries at the posts, with the filter',
      {layers: ['puestos'], sex: 'female'},
      {posts: {posts: [], people: [], total: 1500, unfiltered: 3000}},
      'Los puestos de control registraron 1.500 entradas regulares de personas venezolanas (mujeres) en ene–dic 2023.',
      'Control posts recorded 1,500 regular entries of Venezuelan people (women) in Jan–Dec 2023.',
    ],
    [
      'entries at a chosen post',
      {selected: 'puesto:rumichaca'},
      {choropleth, posts: {posts: ['rumichaca'], people: [42], total: 42, unfiltered: 42}},
      'Rumichaca registró 42 entradas regulares de personas venezolanas en ene–dic 2023.',
      'Rumichaca recorded 42 regular entries of Venezuelan people in Jan–Dec 2023.',
    ],
    [
      'people on the Darién',
      {layers: ['flujos'], period: {from: '2023-01' as Month, to: '2023-02' as Month}},
      {transit: {people: 5000, byNationality: [], covered: null, partial: false}},
      'Panamá contó 5.000 personas en tránsito por el Darién en ene–feb 2023.',
      'Panama counted 5,000 people in transit through the Darién in Jan–Feb 2023.',
    ],
    [
      // 10 events, 3 abroad, 2 without a place, 1 outside the grid.
      'events in cells',
      {layers: ['densidad']},
      {density},
      'El mapa ubica 4 hechos del conflicto (UCDP) de 2009–2018, por celdas y no por puntos exactos.',
      'The map places 4 conflict events (UCDP) of 2009–2018, by cell and not by exact point.',
    ],
    [
      'people of a department in a zone',
      {layers: ['zona'], department: '54' as DepartmentCode},
      {zone: {...emptyZone, sums: [population]}},
      'Unas 1.230.000 personas viven en la parte de la franja de 25 km con Venezuela en Norte de Santander, según la población de 2024.',
      'About 1,230,000 people live in the part of the 25 km zone along Venezuela in Norte de Santander, by the population of 2024.',
    ],
    [
      'people in chosen territories, by their names',
      {layers: ['zona']},
      {
        zone: {
          ...emptyZone,
          choice: {...emptyZone.choice, kind: 'territories', codes: ['54', '05']},
          sums: [population],
        },
      },
      'Unas 1.230.000 personas viven en Norte de Santander y Antioquia, según la población de 2024.',
      'About 1,230,000 people live in Norte de Santander and Antioquia, by the population of 2024.',
    ],
    ['nothing at all', {layers: []}, {}, '', ''],
  ];

describe('the take-away of a view', () => {
  it.each(cases)('is %s', (_, state, snapshot, spanish, english) => {
    expect(said(state, snapshot)).toBe(spanish);
    expect(said({...state, language: 'en'}, snapshot, en)).toBe(english);
  });

  it.each(cases)(
    'has one figure and at most 26 words: %s',
    (_, _state, _snapshot, spanish, english) => {
      for (const sentence of [spanish, english].filter(Boolean)) {
        const isWithout = sentence.startsWith('Bogotá');
        expect(figuresIn(sentence)).toBe(isWithout ? 0 : 1);
        expect(wordsIn(sentence)).toBeLessThanOrEqual(26);
      }
    },
  );

  it('names nobody where two share the highest value', () => {
    const tied = {...choropleth, cells: new Map(['54', '05', '11'].map((code) => [code, cell(7)]))};
    expect(said({}, {choropleth: tied})).toBe(
      '3 departamentos comparten el valor más alto: 7,0 personas venezolanas por 1.000 habitantes en 2023.',
    );
  });

  it('says that a figure is to be verified', () => {
    const odd = {...choropleth, cells: new Map([['54', cell(658.8, true)]])};
    expect(said({}, {choropleth: odd})).toMatch(/ en 2023\. Por verificar\.$/);
    expect(said({selected: '54'}, {choropleth: odd})).toMatch(/Por verificar\.$/);
  });

  it('says on which side of the median a territory beyond the tenth stands', () => {
    const codes = Array.from({length: 15}, (_, at) => String(50 + at));
    const many = {...choropleth, cells: new Map(codes.map((code, at) => [code, cell(100 - at)]))};
    expect(said({selected: '64'}, {choropleth: many})).toBe(
      '64: 86,0 personas venezolanas por 1.000 habitantes en 2023, por debajo de la mediana de los departamentos.',
    );
  });

  it('takes of a department above its municipalities what its panel says', () => {
    const figure: Figure = {
      ...{measure: 'venezolanos-por-mil', cell: cell(199), rank: 2, of: 33},
      ...{when: {year: 2023}, denominatorYear: 2023},
    };
    const profile = {
      ...{code: '54', population: {people: 1, year: 2023}, figures: [figure], trend: null},
      ...{origins: [], destinations: []},
    };
    const fine = {
      ...choropleth,
      level: 'municipality',
      cells: new Map([['54001', cell(1)]]),
    } as const;
    expect(said({selected: '54'}, {choropleth: fine, profile})).toBe(
      'Norte de Santander: 199,0 personas venezolanas por 1.000 habitantes en 2023, el segundo más alto de los departamentos.',
    );
  });

  it('gives the share of a department in the country', () => {
    expect(departmentShare('11', people, viewWith())).toBe(
      'Bogotá, D.C. reúne el 25,0\u00A0% de las personas venezolanas con departamento conocido en 2023.',
    );
    expect(departmentShare('05', people, viewWith())).toBeNull();
  });
});

describe('the take-away of Riesgo', () => {
  // Of the four municipalities 54001 has an index of 6, 54405 of 4, 05001 of 2; 11001 has none.
  const risk = answerOver(fourMunicipalities);
  const first = risk.table.table.territories.findIndex((_, row) => risk.ranks[row] === 1);
  const of = (state: Partial<AppState>, snapshot: Partial<Snapshot> = {risk}, text: Text = es) =>
    said({screen: 'riesgo', ...state}, snapshot, text);

  it('is the first of the order, and how firm', () => {
    const score = risk.index.score[first]!.toFixed(1).replace('.', ',');
    expect(of({})).toBe(
      `San José de Cúcuta encabeza el orden de revisión de los municipios de 2024, con un índice de ${score}.`,
    );
    const stability = {
      ...{isStale: false, isStopped: false, done: 10, of: 10},
      shareInTop: [0.1, NaN, 0.98, 0.5],
    } as unknown as StabilityAnswer;
    expect(of({}, {risk: {...risk, stability}})).toBe(
      'San José de Cúcuta encabeza el orden de revisión de los municipios de 2024: queda entre los veinte primeros en el 98\u00A0% de las pruebas.',
    );
    // Of another index, or before the last trial: nothing is said of them.
    for (const other of [
      {...stability, isStale: true},
      {...stability, done: 9},
    ])
      expect(of({}, {risk: {...risk, stability: other}})).toContain('con un índice de');
  });

  it('is the place of the selected one, or that it has none', () => {
    const sentence = of({selected: '54405'});
    expect(sentence).toBe(
      'Los Patios ocupa el puesto 2 de 3 en el orden de revisión de los municipios de 2024.',
    );
    expect(figuresIn(sentence)).toBe(1);
    expect(of({selected: '11001'})).toBe('Bogotá, D.C. no tiene índice en 2024: faltan datos.');
  });

  it('is the first of a department where one is chosen', () => {
    expect(of({department: '54' as DepartmentCode})).toBe(
      'San José de Cúcuta es el más alto de los municipios de Norte de Santander en el orden de revisión de 2024: puesto 1 de 3.',
    );
    expect(of({department: '11' as DepartmentCode})).toBe(
      'Ninguno de los municipios de Bogotá, D.C. tiene índice en 2024: faltan datos.',
    );
  });

  it('names nobody where two share the highest place', () => {
    const ranks = Float64Array.from(risk.ranks, (rank) => (rank <= 2 ? 1 : rank));
    expect(of({}, {risk: {...risk, ranks}})).toBe(
      '2 municipios comparten el lugar más alto en el orden de revisión de 2024.',
    );
  });

  it('says what was changed of the published method', () => {
    const changed = (scenario: Partial<Scenario>, name = ''): string => {
      const choice = {...initialRisk, name, scenario: {...initialRisk.scenario, ...scenario}};
      return of({selected: '54405', risk: choice}, {risk: {...risk, isPublished: false}});
    };
    expect(changed({weights: {conflicto: 50}})).toMatch(/Con pesos propios\.$/);
    expect(changed({scale: 'zscore'})).toMatch(/Con otra escala o agregación\.$/);
    expect(changed({weights: {conflicto: 50}}, 'Mesa')).toMatch(/Escenario «Mesa»\.$/);
  });

  it('speaks English', () => {
    expect(of({selected: '54405'}, {risk}, en)).toBe(
      'Los Patios is number 2 of 3 in the 2024 order of review of municipalities.',
    );
  });

  it('has a line above it with place and year', () => {
    const state = {screen: 'riesgo', risk: initialRisk} as const;
    expect(kickerOf(viewWith(state, {risk}))).toBe('Orden de revisión, 2024');
    expect(kickerOf(viewWith({...state, selected: '54405'}, {risk}))).toBe(
      'Los Patios, orden de revisión 2024',
    );
  });
});

describe('the line above a take-away', () => {
  it('says where and when', () => {
    expect(kickerOf(viewWith({}, {choropleth}))).toBe('Colombia, 2023');
    expect(kickerOf(viewWith({selected: '54'}, {choropleth}))).toBe('Norte de Santander, 2023');
    expect(kickerOf(viewWith({layers: ['flujos']}, {flows}))).toBe('Colombia, 1985–2015');
    // Deaths on the way and flows of countries are told of the country, whatever is chosen.
    const events = {totalDead: 1, totalMissing: 0} as Snapshot['events'];
    expect(kickerOf(viewWith({department: '54' as DepartmentCode}, {events}))).toBe(
      'Colombia, ene–dic 2023',
    );
    // The people of a zone are those of 2024, whatever the year of the colours below it.
    const zone = {...emptyZone, sums: [population]};
    const state = {layers: ['coropletas', 'zona']} as const;
    expect(kickerOf(viewWith(state, {choropleth, zone}))).toBe('Colombia, 2024');
  });
});

describe('the advice on a take-away', () => {
  it.each([
    ['', 0, 0],
    ['Una de cada cinco personas, con el 6 % de la población.', 11, 1],
    ['35,8 por 100.000 en 2023', 5, 1],
    ['−3,2 % y 1.234.567 personas de 2018–2024', 6, 2],
    ['puesto 9 de 1.049', 4, 1],
    ['a 25 km de la línea – en 2024', 8, 0],
  ])('counts words and figures of %j', (text, words, figures) => {
    expect([wordsIn(text), figuresIn(text)]).toEqual([words, figures]);
  });
});
