import {describe, expect, it} from 'vitest';
import {readPostCoordinates, vigiaPuestos} from '../../../data/adapters/vigia-puestos.ts';
import {createReport, describeBadRow} from '../../../data/adapters/toolkit/bad-row.ts';
import {madeContext, madeFile} from './made-context.ts';

const header = 'id,lat_lon_in_source,lat,lon,name,municipality,mode,border,name_confidence';
const file = madeFile('posts.csv', [
  header,
  'puerto-carreno-a,"(6.185799,-67.483929)",6.185799,-67.483929,Puerto Carreño,99001,river,VEN,high',
  'puerto-carreno-b,"(6.18189,-67.47535)",6.18189,-67.47535,Puerto Carreño,99001,river,VEN,high',
  'el-dorado,"(4.697144,-74.140516)",4.697144,-74.140516,El Dorado,11001,air,,high',
  'capurgana,"(8.635765,-77.346578)",8.635765,-77.346578,Capurganá,27006,sea,PAN,high',
]);

describe('vigiaPuestos', () => {
  it('merges a post whose coordinate changed, adds the unidentified one, and points land posts inwards', () => {
    const posts = vigiaPuestos.read([file], createReport(), madeContext);
    expect(posts.map(({id, lon, bearing}) => [id, lon, bearing])).toEqual([
      ['puerto-carreno', -67.483929, 270],
      ['el-dorado', -74.140516, null],
      ['capurgana', -77.346578, null],
      ['sin-identificar', null, null],
    ]);
  });

  it('gives each coordinate of the source its post, character for character', () => {
    expect(readPostCoordinates(file, createReport()).slice(0, 2)).toEqual([
      {coordinate: '(6.185799,-67.483929)', post: 'puerto-carreno'},
      {coordinate: '(6.18189,-67.47535)', post: 'puerto-carreno'},
    ]);
  });

  it('refuses a mode it does not know and a place outside the country', () => {
    const report = createReport();
    const bad = madeFile('posts.csv', [
      header,
      'a,"(1,1)",6.1,-67.4,A,99001,globo,VEN,high',
      'b,"(1,1)",6.1,67.4,B,99001,river,VEN,high',
    ]);
    vigiaPuestos.read([bad], report, madeContext);
    expect(report.badRows.map(describeBadRow)).toEqual([
      'posts.csv, row 2, column mode: found "globo"; expected one of land, river, air, sea',
      'posts.csv, row 3, column lon: found "67.4"; expected a number between -82 and -66',
    ]);
  });
});
