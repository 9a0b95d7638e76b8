import {describe, expect, it} from 'vitest';
import {readArguments} from '../../data/import-arguments.ts';

describe('readArguments', () => {
  it('reads a source, its files in order and the wish to skip', () => {
    const words = ['snm-darien', '--from', 'a.csv', '--from', 'b.csv', '--skip-bad'];
    expect(readArguments(words, {})).toEqual({
      ...{kind: 'source', id: 'snm-darien', from: ['a.csv', 'b.csv'], skipBad: true},
    });
  });

  it('reads the live address when no file is given', () => {
    expect(readArguments(['dane-divipola'], {})).toMatchObject({from: null, skipBad: false});
  });

  it('reads options that npm took for itself', () => {
    const taken = {npm_config_from: 'true\n\ntrue', npm_config_skip_bad: 'true'};
    expect(readArguments(['snm-darien', 'a.csv', 'b.csv'], taken)).toMatchObject({
      ...{from: ['a.csv', 'b.csv'], skipBad: true},
    });
    expect(readArguments(['snm-darien'], {npm_config_from: 'a.csv'})).toMatchObject({
      from: ['a.csv'],
    });
    expect(readArguments(['raw'], {npm_config_all: 'true', npm_config_raw: 'true'})).toEqual({
      ...{kind: 'all', raw: 'raw', skipBad: false},
    });
  });

  it('reads everything from a folder, and needs the folder', () => {
    expect(readArguments(['--all', '--raw', 'raw'], {})).toMatchObject({kind: 'all', raw: 'raw'});
    expect(() => readArguments(['--all'], {})).toThrow('--all expects --raw FOLDER; got none.');
  });

  it('helps when asked, and when nothing is asked', () => {
    expect(readArguments(['--help'], {})).toEqual({kind: 'help'});
    expect(readArguments([], {})).toEqual({kind: 'help'});
  });
});
