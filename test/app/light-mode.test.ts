import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {chooseLightMode, isThrifty, lightMode} from '../../src/app/light-mode.ts';
import {keepChoice, readChoice} from '../../src/app/own-choice.ts';

/** A storage in memory. */
function fakeStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  } as Storage;
}

beforeEach(() => {
  vi.stubGlobal('localStorage', fakeStorage());
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('low-data mode', () => {
  it.each([
    [{saveData: true, effectiveType: '4g'}, true],
    [{effectiveType: 'slow-2g'}, true],
    [{effectiveType: '2g'}, true],
    [{effectiveType: '3g'}, false],
    [{effectiveType: '4g', saveData: false}, false],
    [{}, false],
  ])('follows from what the browser says of its link: %o', (link, isLight) => {
    expect(isThrifty(link)).toBe(isLight);
    expect(lightMode(link)).toEqual({isLight, isByItself: isLight});
  });

  it('is what the user chose, whatever the link is', () => {
    chooseLightMode(false);
    expect(lightMode({saveData: true})).toEqual({isLight: false, isByItself: false});
    chooseLightMode(true);
    expect(lightMode({effectiveType: '4g'})).toEqual({isLight: true, isByItself: false});
  });
});

describe('a choice', () => {
  it('holds for the tab where the browser refuses its storage', () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new DOMException('No.', 'SecurityError');
      },
      setItem: () => {
        throw new DOMException('Full.', 'QuotaExceededError');
      },
    });
    expect(readChoice('refused')).toBeNull();
    keepChoice('refused', 'si');
    expect(readChoice('refused')).toBe('si');
  });

  it('is kept on the device', () => {
    keepChoice('kept', 'no');
    expect(localStorage.getItem('vigia-kept')).toBe('no');
    expect(readChoice('kept')).toBe('no');
  });
});
