// @vitest-environment happy-dom
import {beforeEach, describe, expect, it} from 'vitest';
import '../../src/ui/swipe.ts';
import type {VgSwipe} from '../../src/ui/swipe.ts';
import {cell, choropleth, viewWith} from '../state/support/view.ts';

/** 400 pixels at this zoom and in the middle of the map: 512 · 2⁵ / 360 = 45.51 pixels a degree. */
const camera = {zoom: 5, lat: 4, lng: -73};
const size = {width: 400, height: 600};
const eastern = {
  ...choropleth,
  measure: 'desplazados-por-mil' as const,
  when: {year: 2025},
  cells: new Map([['54', cell(12)]]),
};
const viewAt = (at: number) =>
  viewWith({swipe: {measure: 'desplazados-por-mil', year: null, at}}, {choropleth, swipe: eastern});

let element: VgSwipe;
let sent: {readonly name: string; readonly lng: number}[];

async function shown(at: number): Promise<void> {
  element.view = viewAt(at);
  await element.updateComplete;
}

const leftOf = (selector: string): number =>
  parseFloat(element.shadowRoot!.querySelector<HTMLElement>(selector)?.style.left ?? '');

function press(key: string): void {
  const knob = element.shadowRoot!.querySelector('.knob')!;
  knob.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
}

beforeEach(async () => {
  element = document.createElement('vg-swipe');
  element.camera = camera;
  element.size = size;
  sent = [];
  for (const name of ['vg-swipe-drag', 'vg-swipe-drop'])
    element.addEventListener(name, (event) => {
      sent.push({name, lng: (event as CustomEvent<number>).detail});
    });
  document.body.replaceChildren(element);
  await shown(-73);
});

describe('the divider of a swipe', () => {
  it('stands on its meridian', async () => {
    expect([leftOf('.line'), leftOf('.knob')]).toEqual([200, 200]);
    await shown(-72);
    // 200 + 45.51
    expect(leftOf('.line')).toBe(245.5);
  });

  it('keeps its knob in reach where the camera has left the meridian aside', async () => {
    await shown(-80);
    expect([leftOf('.line'), leftOf('.knob')]).toEqual([NaN, 26]);
    await shown(-66);
    expect([leftOf('.line'), leftOf('.knob')]).toEqual([NaN, 374]);
  });

  it('says both measures, their times and the meridian to who cannot see it', () => {
    const knob = element.shadowRoot!.querySelector('.knob')!;
    expect(knob.getAttribute('role')).toBe('slider');
    expect(knob.getAttribute('aria-label')).toBe('Cortina entre dos medidas');
    expect(knob.getAttribute('aria-valuenow')).toBe('-73');
    expect(knob.getAttribute('aria-valuetext')).toBe(
      'Al oeste: Personas venezolanas, por 1.000 hab., 2023. Al este: Desplazadas internas (ACNUR), por 1.000 hab., 2025. Divide el meridiano 73,0° O.',
    );
  });

  it('moves by a fiftieth of the map with an arrow, a tenth with the page keys, to the ends with Home and End', () => {
    for (const key of ['ArrowRight', 'ArrowLeft', 'PageUp', 'Home', 'End', 'Tab']) press(key);
    expect(sent.map(({name}) => name)).toEqual(Array<string>(5).fill('vg-swipe-drop'));
    const degrees = sent.map(({lng}) => Math.round((lng + 73) * 45.511));
    expect(degrees).toEqual([8, -8, 40, -200, 200]);
  });

  it('is dragged from where the hand took its knob, and stays where it is when it was only pressed', async () => {
    const knob = element.shadowRoot!.querySelector<HTMLElement>('.knob')!;
    // happy-dom captures no pointers.
    Object.assign(knob, {setPointerCapture: () => undefined, hasPointerCapture: () => true});
    const point = (type: string, clientX: number): void => {
      knob.dispatchEvent(new MouseEvent(type, {clientX, button: 0}));
    };
    point('pointerdown', 210);
    point('pointerup', 210);
    expect(sent).toEqual([]);
    point('pointerdown', 210);
    point('pointermove', 230);
    await element.updateComplete;
    // 20 of 45.51 pixels a degree east of 73° W, to a hundredth of a degree.
    expect(sent).toEqual([{name: 'vg-swipe-drag', lng: -72.56}]);
    expect(leftOf('.line')).toBeCloseTo(220, 0);
    point('pointerup', 240);
    expect(sent.at(-1)).toEqual({name: 'vg-swipe-drop', lng: -72.34});
  });

  it('follows the map while it moves under the hand', async () => {
    element.movedX = 120;
    await element.updateComplete;
    expect(leftOf('.line')).toBe(120);
  });

  it('is not there without a second measure', async () => {
    element.view = viewWith({}, {choropleth});
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.knob')).toBeNull();
  });
});
