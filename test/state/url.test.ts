import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {DepartmentCode, Month} from '../../src/methodology/codes.ts';
import {specialNationalities} from '../../src/methodology/tables.ts';
import {initialState, type AppState} from '../../src/state/app-state.ts';
import {formatAddress, parseAddress} from '../../src/state/url.ts';
import {validState} from './support/arbitrary-state.ts';

const changed = (change: Partial<AppState>): AppState => ({...initialState, ...change});
const month = (value: string): Month => value as Month;

describe('an address', () => {
  it('gives back every state that the interface can make', () => {
    fc.assert(
      fc.property(validState, (state) => {
        const address = formatAddress(state);
        expect(parseAddress(address)).toEqual({state, problems: []});
        expect(formatAddress(parseAddress(address).state)).toBe(address);
      }),
      {numRuns: 500, seed: 20261124},
    );
  });

  it('leaves the defaults out', () => {
    expect(formatAddress(initialState)).toBe('#/explorar');
    expect(parseAddress('#/explorar')).toEqual({state: initialState, problems: []});
  });

  it.each(['', '#', '#/'])('opens the opening view for %j', (hash) => {
    expect(parseAddress(hash)).toEqual({state: initialState, problems: []});
  });

  it('speaks Spanish, in the order of the fields', () => {
    const state = changed({
      screen: 'datos',
      language: 'en',
      theme: 'dark',
      layers: ['coropletas', 'zona', 'flujos'],
      measure: 'venezolanos-acnur',
      level: 'department',
      classing: {method: 'quantile', breaks: []},
      year: 2021,
      period: {from: month('2018-01'), to: month('2019-12')},
      series: 'nationalities',
      nationality: 'ECU',
      sex: 'female',
      age: '60+',
      borders: ['VEN', 'air'],
      posts: ['puente-simon-bolivar', 'rumichaca'],
      department: '54' as DepartmentCode,
      flows: {
        kind: 'country',
        level: 'region',
        direction: 'in',
        top: 100,
        minimum: 500,
        year: 2019,
      },
      flowEngine: 'light',
      zone: {...initialState.zone, border: 'ECU', km: 50},
      selected: 'puesto:rumichaca',
      table: true,
      camera: {zoom: 6.5, lat: 7.9, lng: -72.5},
    });
    expect(formatAddress(state)).toBe(
      [
        '#/datos?idioma=en',
        'tema=oscuro',
        'capas=coropletas,zona,flujos',
        'medida=venezolanos-acnur',
        'unidad=departamento',
        'clases=cuantiles',
        'anio=2021',
        'desde=2018-01',
        'hasta=2019-12',
        'serie=nacionalidades',
        'nacionalidad=ECU',
        'sexo=mujeres',
        'edad=60',
        'frontera=VEN,aereo',
        'puesto=puente-simon-bolivar,rumichaca',
        'depto=54',
        'flujo=paises',
        'agrupar=region',
        'sentido=llegada',
        'flujos-max=100',
        'flujos-min=500',
        'flujos-anio=2019',
        'motor=ligero',
        'zona=ECU',
        'km=50',
        'sel=puesto:rumichaca',
        'tabla=1',
        'mapa=6.50/7.9000/-72.5000',
      ].join('&'),
    );
  });

  it('keeps own classes before their first limit is typed', () => {
    const state = changed({classing: {method: 'custom', breaks: []}});
    expect(formatAddress(state)).toBe('#/explorar?clases=propias');
    expect(parseAddress('#/explorar?clases=propias').state).toEqual(state);
  });

  it('keeps every special nationality', () => {
    for (const {code} of specialNationalities) {
      expect(parseAddress(`#/explorar?nacionalidad=${code}`).state.nationality).toBe(code);
    }
  });

  it('keeps a view without any layer', () => {
    expect(formatAddress(changed({layers: []}))).toBe('#/explorar?capas=');
    expect(parseAddress('#/explorar?capas=').state.layers).toEqual([]);
  });
});

describe('a damaged address', () => {
  it.each([
    ['idioma', 'fr'],
    ['capas', 'coropletas,nubes'],
    ['medida', 'felicidad'],
    ['unidad', 'vereda'],
    ['clases', '30_15'],
    ['clases', '5__10'],
    ['clases', '1_2_3_4_5_6_7_8_9'],
    ['clases', '1e999'],
    ['clases', ''],
    ['anio', '1999'],
    ['desde', '2023-13'],
    ['desde', '2011-12'],
    ['hasta', '2025-01'],
    ['serie', 'otra'],
    ['nacionalidad', 'ecu'],
    ['sexo', 'female'],
    ['edad', '60+'],
    ['frontera', 'VEN,MEX'],
    ['puesto', 'Puente Simón'],
    ['depto', '5'],
    ['depto', '00'],
    ['flujo', 'x'],
    ['flujos-max', '0'],
    ['flujos-max', '2.5'],
    ['flujos-max', '501'],
    ['flujos-min', '-1'],
    ['flujos-anio', '1975'],
    ['zona', 'MEX'],
    ['km', '0'],
    ['km', '201'],
    ['km', '1e2'],
    ['sel', '99999999'],
    ['sel', '00123'],
    ['tabla', 'true'],
    ['mapa', '5'],
    ['mapa', '//'],
    ['mapa', '5/4/-74/0'],
    ['mapa', '5/91/0'],
    ['mapa', 'NaN/4/-74'],
  ])('leaves out %s=%s, says so, and opens the rest', (key, found) => {
    const {state, problems} = parseAddress(
      `#/explorar?tema=oscuro&${key}=${encodeURIComponent(found)}`,
    );
    expect(problems).toEqual([{key, found}]);
    expect(state).toEqual(changed({theme: 'dark'}));
  });

  it('reports keys nobody knows', () => {
    expect(parseAddress('#/explorar?color=rojo').problems).toEqual([{key: 'color', found: 'rojo'}]);
  });

  it('opens the map for a screen that is not there', () => {
    const {state, problems} = parseAddress('#/tablero?sexo=mujeres');
    expect(state).toEqual(changed({sex: 'female'}));
    expect(problems).toEqual([{key: 'pantalla', found: 'tablero'}]);
  });

  it('shows a measure without municipalities by department', () => {
    const {state, problems} = parseAddress('#/explorar?medida=desplazados&unidad=municipio');
    expect(state.level).toBe('auto');
    expect(problems).toEqual([{key: 'unidad', found: 'municipio'}]);
  });

  it('takes no year that the measure does not have', () => {
    expect(parseAddress('#/explorar?medida=desplazados&anio=2021').state.year).toBe(2021);
    expect(parseAddress('#/explorar?medida=desplazados&anio=2019').problems).toEqual([
      {key: 'anio', found: '2019'},
    ]);
  });

  it('goes back to the opening window when it ends before it begins', () => {
    const {state, problems} = parseAddress('#/explorar?desde=2020-05&hasta=2019-01');
    expect(state.period).toEqual({from: '2023-01', to: '2023-12'});
    expect(problems).toEqual([{key: 'hasta', found: '2019-01'}]);
  });

  it('counts a border or a post once', () => {
    const {state} = parseAddress('#/explorar?frontera=VEN,VEN&puesto=a,b,a');
    expect(state.borders).toEqual(['VEN']);
    expect(state.posts).toEqual(['a', 'b']);
  });

  it('loses nothing silently after a second question mark', () => {
    expect(parseAddress('#/explorar?sexo=mujeres?depto=54').problems).toEqual([
      {key: 'sexo', found: 'mujeres?depto=54'},
    ]);
  });

  it.each(['%', '%E0%A4%A', '%00', '%C3%28', '&&&', '=', '?=&=?', '#/#/?#'])(
    'opens for the malformed %j',
    (junk) => {
      expect(parseAddress(`#/explorar?sexo=mujeres&${junk}`).state.sex).toBe('female');
      expect(() => parseAddress(junk)).not.toThrow();
    },
  );

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
    'is not fooled by %s as a key, a value or a screen',
    (word) => {
      expect(parseAddress(`#/explorar?${word}=${word}`).problems).toEqual([
        {key: word, found: word},
      ]);
      expect(parseAddress(`#/explorar?medida=${word}&capas=${word}&sexo=${word}`).state).toEqual(
        initialState,
      );
      expect(parseAddress(`#/${word}`).state).toEqual(initialState);
    },
  );

  it('shortens what it found in kilobytes of junk', () => {
    const {state, problems} = parseAddress(`#/explorar?depto=${'7'.repeat(10_000)}`);
    expect(state).toEqual(initialState);
    expect(problems).toEqual([{key: 'depto', found: `${'7'.repeat(60)}…`}]);
  });

  it('never throws, and what it opens can be written and read again', () => {
    const junk = fc.oneof(
      fc.string({unit: 'binary', maxLength: 200}),
      fc
        .array(
          fc.tuple(
            fc.constantFrom(
              'medida',
              'capas',
              'clases',
              'mapa',
              'km',
              'sel',
              'desde',
              'hasta',
              'x',
            ),
            fc.string({maxLength: 20}),
          ),
        )
        .map((pairs) => `#/explorar?${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`),
    );
    fc.assert(
      fc.property(junk, (hash) => {
        const {state} = parseAddress(hash);
        expect(parseAddress(formatAddress(state)).problems).toEqual([]);
      }),
      {numRuns: 500, seed: 20261124},
    );
  });
});
