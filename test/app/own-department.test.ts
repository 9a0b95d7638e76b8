import {describe, expect, it} from 'vitest';
import {openOwnDepartment, type Shelf} from '../../src/app/own-department.ts';
import type {DepartmentCode} from '../../src/methodology/codes.ts';

const code = '54' as DepartmentCode;

/** A browser that keeps what it is given. */
function keeping(kept = new Map<string, string>()): Shelf {
  return () => ({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  });
}

const refusing: Shelf = () => {
  throw new DOMException('no storage here', 'SecurityError');
};

describe('the department of one’s own', () => {
  it('is there again the next time, until it is forgotten', () => {
    const shelf = keeping();
    const first = openOwnDepartment(shelf);
    expect([first.code, first.keep(code), first.code]).toEqual([null, true, '54']);
    const second = openOwnDepartment(shelf);
    expect(second.code).toBe('54');
    second.forget();
    expect([second.code, openOwnDepartment(shelf).code]).toEqual([null, null]);
  });

  it('is none where what was kept is no department', () => {
    for (const text of ['00', '5', 'Cauca', ''])
      expect(openOwnDepartment(keeping(new Map([['vigia-departamento', text]]))).code).toBeNull();
  });

  it('holds until the page is closed where the browser keeps nothing', () => {
    const own = openOwnDepartment(refusing);
    expect([own.code, own.keep(code), own.code]).toEqual([null, false, '54']);
    own.forget();
    expect(own.code).toBeNull();
  });
});
