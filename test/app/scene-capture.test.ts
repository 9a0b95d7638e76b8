import {describe, expect, it} from 'vitest';
import {sceneAddress, sceneOf, viewOf} from '../../src/app/scene-capture.ts';
import {es} from '../../src/i18n/es.ts';
import type {DepartmentCode} from '../../src/methodology/codes.ts';
import {initialState} from '../../src/state/app-state.ts';
import {emptySnapshot} from '../../src/state/snapshot.ts';
import {answerOver, fourMunicipalities} from './load/support/risk-table.ts';
import {choropleth, viewWith} from '../state/support/view.ts';
import {emptyZone} from '../state/support/zone.ts';

const data = {version: 'abc', cutoff: '2026-07-16'};
const made = {id: 'x', captured: '2026-11-24T15:04:05.000Z'};

describe('the address of a scene', () => {
  it('has neither theme nor open table: those are of who works, not of what is shown', () => {
    expect(sceneAddress({...initialState, theme: 'dark', table: true, selected: '54'})).toBe(
      '#/explorar?sel=54',
    );
  });

  it('of Región is the map of the department', () => {
    const camera = {zoom: 7, lat: 8, lng: -73};
    const state = {
      ...initialState,
      screen: 'region',
      department: '54' as DepartmentCode,
      camera,
    } as const;
    expect(sceneAddress(state)).toBe('#/explorar?sel=54&mapa=7.00/8.0000/-73.0000');
  });
});

describe('a scene', () => {
  it('has the words, sources and numbers of its view', () => {
    const view = viewWith({}, {choropleth});
    const scene = sceneOf(view, data, {...made, notes: 'n'});
    expect(scene).toMatchObject({
      ...made,
      address: '#/explorar',
      kicker: 'Colombia, 2023',
      notes: 'n',
      caption: 'Personas venezolanas por 1.000 habitantes en cada departamento, 2023.',
      dataVersion: 'abc',
      dataCutoff: '2026-07-16',
      snapshot: {choropleth},
    });
    expect(scene.source).toMatch(
      /^Fuente: .*Migración Colombia, vía EnFlujo; corte 2023\. Límites: DANE/,
    );
    const again = viewOf(view, scene.address, es, scene.snapshot!);
    expect(sceneOf(again, data, {...made, notes: 'n'})).toEqual(scene);
  });

  it('of Riesgo names six sources and where the others stand', () => {
    const risk = answerOver(fourMunicipalities);
    const {source} = sceneOf(viewWith({screen: 'riesgo'}, {risk}), data, made);
    expect(source).toContain(
      '; y otras que nombra Fuentes y método; índice de Vigía, método 1. Límites',
    );
    expect(source).not.toContain('copia de');
    expect(source.split(';')).toHaveLength(8);
  });

  it('of a zone names who counted the people in it, not all that a zone could be asked', () => {
    const {source} = sceneOf(viewWith({layers: ['zona']}, {zone: emptyZone}), data, made);
    expect(source).toMatch(/^Fuente: DANE, proyecciones de población 2018–2024\. Límites/);
  });

  it('is empty of figures where the view has none', () => {
    expect(sceneOf(viewWith({layers: []}, emptySnapshot), data, made).takeaway).toBe('');
  });
});
