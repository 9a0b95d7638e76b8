import {describe, expect, it} from 'vitest';
import {
  beginShow,
  showKeyOf,
  stepShow,
  type KeyPress,
  type ShowState,
} from '../../src/state/show.ts';

const press = (key: string, more: Partial<KeyPress> = {}): ReturnType<typeof showKeyOf> =>
  showKeyOf({key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more});

const third: ShowState = {index: 2, count: 5, curtain: 'none', typed: ''};

describe('a show', () => {
  it('begins at the nearest scene there is', () => {
    expect(beginShow(5, 2).index).toBe(2);
    expect(beginShow(5, 9).index).toBe(4);
    expect(beginShow(5, -3).index).toBe(0);
    expect(beginShow(5, NaN).index).toBe(0);
    expect(beginShow(0, 3).index).toBe(0);
  });

  it('steps, and stays at its ends', () => {
    expect(stepShow(third, {type: 'next'}).index).toBe(3);
    expect(stepShow(third, {type: 'previous'}).index).toBe(1);
    expect(stepShow(third, {type: 'first'}).index).toBe(0);
    expect(stepShow(third, {type: 'last'}).index).toBe(4);
    expect(stepShow({...third, index: 4}, {type: 'next'}).index).toBe(4);
    expect(stepShow({...third, index: 0}, {type: 'previous'}).index).toBe(0);
    expect(stepShow(third, {type: 'go', index: 99}).index).toBe(4);
  });

  it('goes to the number typed, and steps when none was', () => {
    const typed = stepShow(third, {type: 'digit', digit: '5'});
    expect(typed).toMatchObject({index: 2, typed: '5'});
    expect(stepShow(typed, {type: 'enter'})).toMatchObject({index: 4, typed: ''});
    expect(stepShow(third, {type: 'enter'}).index).toBe(3);
    const two = stepShow(stepShow({...third, count: 40}, {type: 'digit', digit: '1'}), {
      type: 'digit',
      digit: '2',
    });
    expect(stepShow(two, {type: 'enter'}).index).toBe(11);
    expect(stepShow(typed, {type: 'next'})).toMatchObject({index: 3, typed: ''});
  });

  it('lifts the curtain with any step and stays at the scene', () => {
    const black = stepShow(third, {type: 'curtain', curtain: 'black'});
    expect(black).toMatchObject({index: 2, curtain: 'black'});
    for (const type of ['next', 'previous', 'first', 'last', 'enter'] as const)
      expect(stepShow(black, {type})).toMatchObject({index: 2, curtain: 'none'});
    expect(stepShow(black, {type: 'digit', digit: '1'})).toMatchObject({
      index: 2,
      curtain: 'none',
      typed: '',
    });
    expect(stepShow(black, {type: 'curtain', curtain: 'white'}).curtain).toBe('none');
    expect(stepShow(black, {type: 'go', index: 4})).toMatchObject({index: 4, curtain: 'none'});
  });
});

describe('the keys of a show', () => {
  it('are those of a presenter and of a clicker', () => {
    for (const key of ['ArrowRight', 'PageDown', ' ']) expect(press(key)).toEqual({type: 'next'});
    for (const key of ['ArrowLeft', 'PageUp']) expect(press(key)).toEqual({type: 'previous'});
    expect(press(' ', {shiftKey: true})).toEqual({type: 'previous'});
    expect(press('Home')).toEqual({type: 'first'});
    expect(press('End')).toEqual({type: 'last'});
    for (const key of ['b', 'B', '.'])
      expect(press(key)).toEqual({type: 'curtain', curtain: 'black'});
    expect(press('W')).toEqual({type: 'curtain', curtain: 'white'});
    expect(press('F')).toEqual({type: 'full-screen'});
    expect(press('n')).toEqual({type: 'speaker'});
    expect(press('Escape')).toEqual({type: 'leave'});
    expect(press('7')).toEqual({type: 'digit', digit: '7'});
    expect(press('F5')).toEqual({type: 'nothing'});
  });

  it('leave the browser its own', () => {
    expect(press('b', {ctrlKey: true})).toBeNull();
    expect(press('ArrowLeft', {altKey: true})).toBeNull();
    expect(press('Tab')).toBeNull();
    expect(press('q')).toBeNull();
  });
});
