import {strFromU8, unzipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {deckOf, type Deck} from '../../src/export/deck.ts';
import {patternMarks} from '../../src/export/pptx-style.ts';
import {writePptx} from '../../src/export/pptx.ts';
import {en} from '../../src/i18n/en.ts';
import {es} from '../../src/i18n/es.ts';
import type {Briefing, Scene} from '../../src/state/briefing.ts';
import {cell, choropleth, flows, viewWith} from '../state/support/view.ts';
import {readXml} from './support/xml.ts';

/** A red pixel. */
const picture =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

const scene = (change: Partial<Scene> = {}): Scene => ({
  ...{id: 'a', address: '#/explorar', takeaway: 'Tres departamentos', kicker: 'Frontera'},
  ...{caption: '', source: '', notes: 'Decir primero.', language: 'es'},
  ...{dataVersion: 'e88471', dataCutoff: '2026-07-16', captured: '2026-11-24T10:00:00Z'},
  ...{snapshot: null},
  ...change,
});
const cells = new Map([
  ['54', cell(272.1)],
  ['05', cell(57.4)],
  ['11', cell('suppressed')],
]);
const view = viewWith({selected: '54'}, {choropleth: {...choropleth, cells}, flows});
const briefing: Briefing = {
  ...{id: 'b', title: 'La frontera & <otros>', language: 'es', saved: '2026-11-24T10:00:00Z'},
  scenes: [scene(), scene({id: 'b', takeaway: '', notes: ''})],
};
const address = 'https://vigia.example/#/explorar';

const deck = (change: Partial<Briefing> = {}): Deck =>
  deckOf(
    {...briefing, ...change},
    briefing.scenes.map((item, index) => ({
      ...{scene: item, view, address},
      picture: index === 0 ? picture : null,
    })),
    es,
    '2026-11-24T12:34:56.789Z',
  );

async function partsOf(made: Deck): Promise<Record<string, string>> {
  const files = unzipSync(await writePptx(made));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}
const textsOf = (xml: string | undefined): readonly string[] =>
  readXml(xml ?? '')
    .filter(({name}) => name === 'a:t')
    .map(({text}) => text);

describe('a presentation', () => {
  it('has a title, a slide for each scene and a last one with sources and limits', async () => {
    const parts = await partsOf(deck());
    const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    expect(slides).toHaveLength(4);
    expect(textsOf(parts['ppt/slides/slide1.xml'])).toContain('La frontera & <otros>');
    const last = textsOf(parts['ppt/slides/slide4.xml']).join('\n');
    expect(last).toContain('Fuentes, método y límites');
    expect(last).toContain('licencia: sin licencia declarada');
    expect(last).toContain('No implican reconocimiento oficial.');
    expect(last).toContain('Vigía · método 1 · datos e88471 · Exportado el 24 nov 2026');
  });

  it('says the scene in words of its own: take-away, sentence, legend with states, table, source', async () => {
    const words = textsOf((await partsOf(deck()))['ppt/slides/slide2.xml']);
    for (const said of ['Tres departamentos', 'Frontera', '120', '272', 'Suprimido <5 ', '1'])
      expect(words).toContain(said);
    expect(words).toContain('Norte de Santander: 272,1');
    expect(words).toContain('Norte de Santander');
    expect(words).toContain('272,1');
    expect(words.some((said) => said.startsWith('Fuentes: Migración Colombia, corte'))).toBe(true);
  });

  it('takes the sentence of the view where nobody wrote a take-away, and says it once', async () => {
    const words = textsOf((await partsOf(deck()))['ppt/slides/slide3.xml']);
    const sentence = words.filter((said) => said.startsWith('Personas venezolanas por 1.000 hab'));
    expect(sentence).toHaveLength(1);
    expect(words).toContain('Vigía no pudo dibujar el mapa de esta escena.');
  });

  it('has the map in words on the picture, and the notes in their field', async () => {
    const parts = await partsOf(deck());
    const [image] = readXml(parts['ppt/slides/slide2.xml'] ?? '').filter(
      ({name, path}) => name === 'p:cNvPr' && path.includes('p:pic'),
    );
    expect(image?.attributes['descr']).toContain('Valor más alto: Norte de Santander');
    const notes = textsOf(parts['ppt/notesSlides/notesSlide2.xml']).join('\n');
    expect(notes).toContain('Decir primero.');
    expect(notes).toContain('Cifras de la versión e88471 de los datos, hasta 16 jul 2026.');
    expect(notes).toContain(address);
  });

  it('has patterns where the map has them, and no mark of the writer’s left', async () => {
    const parts = await partsOf(deck());
    expect(parts['ppt/slides/slide2.xml']).toContain('<a:pattFill prst="pct20">');
    expect(parts['ppt/slides/slide2.xml']).toContain('<a:pattFill prst="wdUpDiag">');
    for (const [name, content] of Object.entries(parts))
      if (name.endsWith('.xml'))
        for (const mark of Object.values(patternMarks)) expect(content).not.toContain(mark);
  });

  it('is well-formed in every part and says when it was made, who made it and nothing of the machine', async () => {
    const parts = await partsOf(deck());
    for (const [name, content] of Object.entries(parts))
      if (/\.(xml|rels)$/.test(name)) expect(() => readXml(content), name).not.toThrow();
    const core = readXml(parts['docProps/core.xml'] ?? '');
    const valueOf = (wanted: string): string | undefined =>
      core.find(({name}) => name === wanted)?.text;
    expect(valueOf('dc:title')).toBe('La frontera & <otros>');
    expect(valueOf('dc:creator')).toBe('Vigía');
    expect(valueOf('dcterms:created')).toBe('2026-11-24T12:34:56Z');
    expect(valueOf('dcterms:modified')).toBe('2026-11-24T12:34:56Z');
  });

  it('is the same to the byte from the same deck', async () => {
    expect(await writePptx(deck())).toEqual(await writePptx(deck()));
  });

  it('is in the language of the briefing', async () => {
    const english = deckOf(
      {...briefing, language: 'en'},
      [{scene: scene({language: 'en'}), view: viewWith({}, {choropleth}, en), picture, address}],
      en,
      '2026-11-24T12:34:56Z',
    );
    const parts = await partsOf(english);
    expect(textsOf(parts['ppt/slides/slide3.xml'])).toContain('Sources, method and limits');
    expect(parts['ppt/slides/slide2.xml']).toContain('lang="en-US"');
    expect(textsOf(parts['ppt/slides/slide2.xml'])).toContain('272.1');
  });
});
