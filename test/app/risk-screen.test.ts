// @vitest-environment happy-dom
import {nothing, render} from 'lit';
import {beforeEach, describe, expect, it, vi} from 'vitest';
import type {Controller} from '../../src/app/controller.ts';
import type {RiskParts} from '../../src/app/risk-parts.ts';
import {createRiskScreen, type RiskScreen} from '../../src/app/risk-screen.ts';
import type {VgApp} from '../../src/app/vg-app.ts';
import type {Engine} from '../../src/db/engine.ts';
import {palettes} from '../../src/map/palette.ts';
import {viewWith} from '../state/support/view.ts';

const createRiskParts = vi.hoisted(() => vi.fn<() => Promise<RiskParts>>());
vi.mock('../../src/app/risk-parts.ts', () => ({createRiskParts}));

const parts = {
  renderBuilder: () => 'builder',
  renderPanel: () => 'panel',
  renderStrip: () => 'strip',
  renderPage: () => 'page',
  dress: () => null,
  onCommand: (command: string) => command === 'save-scenario',
} as unknown as RiskParts;

const view = viewWith({screen: 'riesgo'});
const redraw = vi.fn<() => void>();

function createScreen(): RiskScreen {
  const app = {requestUpdate: redraw, isCompact: false} as unknown as VgApp;
  const tools = {say: () => undefined, saveFile: () => undefined};
  return createRiskScreen(app, {} as Controller, {} as Engine, tools);
}

/** Until the page was asked to draw itself so many times. */
const drawn = (times: number): Promise<void> =>
  vi.waitFor(() => {
    expect(redraw).toHaveBeenCalledTimes(times);
  });

beforeEach(() => {
  redraw.mockReset();
  createRiskParts.mockReset();
});

describe('the screen of Riesgo', () => {
  it('fetches its parts when it is first shown, once, and has nothing until they are here', async () => {
    createRiskParts.mockResolvedValue(parts);
    const screen = createScreen();
    expect(createRiskParts).not.toHaveBeenCalled();
    expect(screen.onCommand('save-scenario', null)).toBe(false);
    expect(screen.dress(view, palettes.light, false)).toBeNull();
    for (const piece of [screen.renderBuilder, screen.renderPanel, screen.renderStrip])
      expect(piece(view)).toBe(nothing);
    await drawn(1);
    expect(createRiskParts).toHaveBeenCalledOnce();
    expect([
      screen.renderBuilder(view),
      screen.renderPanel(view),
      screen.renderStrip(view),
      screen.renderPage(view),
    ]).toEqual(['builder', 'panel', 'strip', 'page']);
    expect(createRiskParts).toHaveBeenCalledOnce();
  });

  it('hands commands on, and says which are not its own', async () => {
    createRiskParts.mockResolvedValue(parts);
    const screen = createScreen();
    screen.renderPanel(view);
    await drawn(1);
    expect(screen.onCommand('save-scenario', null)).toBe(true);
    expect(screen.onCommand('undo', null)).toBe(false);
  });

  it('says that its parts did not come, does not ask on its own, and asks again when told', async () => {
    createRiskParts.mockRejectedValueOnce(new Error('offline')).mockResolvedValue(parts);
    const screen = createScreen();
    screen.renderPanel(view);
    await drawn(1);
    const place = document.createElement('div');
    render(screen.renderPanel(view), place);
    expect(place.querySelector('[role="alert"]')!.textContent).toContain(
      view.text.data.firstFailed,
    );
    expect(createRiskParts).toHaveBeenCalledOnce();
    place.querySelector('button')!.click();
    await drawn(2);
    screen.renderPanel(view);
    await drawn(3);
    expect(screen.renderPanel(view)).toBe('panel');
  });
});
