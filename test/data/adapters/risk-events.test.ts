import {describe, expect, it} from 'vitest';
import {
  descontaminaEventos,
  descontaminaEventosEvents,
} from '../../../data/adapters/descontamina-eventos.ts';
import {
  mindefensaMasacres,
  mindefensaMasacresEvents,
} from '../../../data/adapters/mindefensa-masacres.ts';
import {createReport} from '../../../data/adapters/toolkit/bad-row.ts';
import {ucdpGed, ucdpGedEvents} from '../../../data/adapters/ucdp-ged.ts';
import {madeContext, madeFile} from './made-context.ts';

const context = {...madeContext, locate: (lon: number) => (lon === -76.7283 ? '05837' : null)};

describe('massacres', () => {
  const file = madeFile('masacres.csv', [
    'FECHA_HECHO,COD_DEPTO,COD_MUNI,CASOS,VICTIMAS',
    '2022/01/02,5,5001,1,4',
    '2022/12/30,5,5001,1,3',
    '2023/01/03,94,94663,1,3',
    '2023/01/03,94,94343,1,5',
  ]);

  it('are cases and victims by municipality and year, lost zeros and retired codes restored', () => {
    const rows = mindefensaMasacres.read([file], createReport(), context);
    expect(
      rows.map(({indicator, territory, year, value}) => [indicator, territory, year, value]),
    ).toEqual([
      ['massacre-cases', '05001', 2022, 2],
      ['massacre-cases', '94343', 2023, 2],
      ['massacre-victims', '05001', 2022, 7],
      ['massacre-victims', '94343', 2023, 8],
    ]);
  });

  it('are events without a place, each with an id of its own', () => {
    const events = mindefensaMasacresEvents.read([file], createReport(), context);
    expect(events[0]).toEqual({
      id: 'masacre-2022-01-02-05001',
      ...{date: '2022-01-02', date_precision: 'day', kind: 'massacre', lon: null, lat: null},
      ...{territory: '05001', dead: 4, missing: null, source: 'mindefensa-masacres'},
    });
    expect(events.map(({id}) => id).slice(2)).toEqual([
      ...['masacre-2023-01-03-94343', 'masacre-2023-01-03-94343-2'],
    ]);
  });
});

describe('UCDP', () => {
  const header = 'id,year,where_prec,latitude,longitude,date_prec,date_start,date_end,best';
  const file = madeFile('ucdp.csv', [
    header,
    '1,1998,1,8.0869,-76.7283,1,1998-12-27,1998-12-27,5',
    '2,1998,3,8.0869,-76.7283,2,1998-12-27,1998-12-29,2',
    '3,1998,2,8.0869,-76.7283,2,1998-11-29,1998-12-02,0',
    '4,1998,4,8.0869,-76.7283,1,1998-12-27,1998-12-27,90',
    '5,1998,1,8.5,-80,5,1998-01-01,1998-12-31,7',
  ]);

  it('adds the deaths of events located to the municipality, and says what lies in none', () => {
    const report = createReport();
    const rows = ucdpGed.read([file], report, context);
    expect(rows.map(({territory, year, value}) => [territory, year, value])).toEqual([
      ['05837', 1998, 7],
    ]);
    expect(report.notes[0]).toBe('4 events located to the municipality; 1 lie in none: ucdp-5 (7)');
  });

  it('keeps of a date what its first and last day share, and rounds the place', () => {
    const events = ucdpGedEvents.read([file], createReport(), context);
    expect(events.map(({id, date, date_precision: precision}) => [id, date, precision])).toEqual([
      ['ucdp-1', '1998-12-27', 'day'],
      ['ucdp-2', '1998-12-01', 'month'],
      ['ucdp-3', '1998-01-01', 'year'],
      ['ucdp-5', '1998-01-01', 'year'],
    ]);
    expect(events[0]).toMatchObject({lon: -76.7, lat: 8.1, territory: '05837', dead: 5});
    expect(events[3]?.territory).toBeNull();
  });

  it('refuses an event whose year is not that of its date', () => {
    const report = createReport();
    const wrong = madeFile('ucdp.csv', [header, '1,1998,1,8,-76,1,1999-01-01,1999-01-01,5']);
    ucdpGedEvents.read([wrong], report, context);
    expect(report.badRows.map(({expected}) => expected)).toEqual(['a day of 1998']);
  });
});

describe('mine accidents', () => {
  const file = madeFile('minas.csv', [
    'anio,tipo_evento,lon,lat,divipola',
    '1990,1,-76.7283,8.0869,05001',
    '1990,2,-80,8,05837',
    '1990,4,-76.7283,8.0869,05837',
    '1991,1,-80,8,',
  ]);

  it('are of types 1 and 2; a point off the outlines takes the municipality the source names', () => {
    const rows = descontaminaEventos.read([file], createReport(), context);
    expect(rows.map(({territory, year, value}) => [territory, year, value])).toEqual([
      ['05837', 1990, 2],
    ]);
  });

  it('are events of a year, without a number of people', () => {
    const events = descontaminaEventosEvents.read([file], createReport(), context);
    expect(events.map(({id, territory}) => [id, territory])).toEqual([
      ['mina-1990', '05837'],
      ['mina-1990-2', '05837'],
      ['mina-1991', null],
    ]);
    expect(events[0]).toMatchObject({date: '1990-01-01', date_precision: 'year', dead: null});
  });
});
