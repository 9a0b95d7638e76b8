import {formatDate, formatNumber} from '../i18n/format.ts';
import type {Text} from '../i18n/es.ts';
import {pictureTextOf} from '../i18n/picture.ts';
import {palettes} from '../map/palette.ts';
import type {Source} from '../methodology/sources.ts';
import {methodVersion} from '../methodology/version.ts';
import type {Briefing, Scene} from '../state/briefing.ts';
import type {View} from '../state/view.ts';
import {shortSources, sourceLine, sourcesOf} from './picture-sources.ts';
import {sceneDescription, sceneSentence} from './scene-page.ts';
import {slideLegends, type SlideLegend} from './slide-legend.ts';
import {slideTable, type SlideTable} from './slide-table.ts';

/** What one slide of a scene says; every word is native text of the slide. */
export interface DeckScene {
  readonly kicker: string;
  readonly takeaway: string;
  /** What the view shows; empty where the take-away says the same. */
  readonly caption: string;
  readonly source: string;
  readonly notes: string;
  /** The map in words. */
  readonly alt: string;
  readonly legends: readonly SlideLegend[];
  readonly table: SlideTable | null;
  /** The map as a PNG in base64; null where it could not be drawn. */
  readonly picture: string | null;
}

/** All the words of a presentation. */
export interface Deck {
  readonly language: 'es' | 'en';
  readonly title: string;
  readonly subtitle: string;
  readonly contentsHeading: string;
  readonly noPicture: string;
  readonly scenes: readonly DeckScene[];
  readonly closing: {
    readonly title: string;
    readonly sources: readonly string[];
    readonly sections: readonly {readonly heading: string; readonly words: string}[];
    readonly foot: string;
  };
  /** ISO 8601, to the second: the only time in the file. */
  readonly date: string;
}

/** A scene with its numbers and its map. */
export interface DrawnScene {
  readonly scene: Scene;
  readonly view: View;
  readonly picture: string | null;
  /** Whole address of the view. */
  readonly address: string;
}

const tableRows = 5;

function deckScene({scene, view, picture, address}: DrawnScene): DeckScene {
  const {locale} = view.text;
  const words = pictureTextOf(locale).slides;
  const sentence = sceneSentence(view);
  const takeaway = scene.takeaway || sentence;
  const frozen = words.frozen(
    scene.dataVersion,
    scene.dataCutoff ? formatDate(scene.dataCutoff, locale) : '–',
  );
  const source = scene.source || shortSources(view);
  const {boundaries} = view.text.legend;
  return {
    kicker: scene.kicker || view.text.app.tagline,
    takeaway,
    caption: sentence === takeaway ? '' : sentence,
    source: source.includes(boundaries) ? source : `${source} ${boundaries}`,
    notes: [scene.notes, scene.caption || sentence, frozen, `${words.address}: ${address}`]
      .filter((part) => part !== '')
      .join('\n\n'),
    alt: sceneDescription(view),
    legends: slideLegends(view, palettes.light),
    table: slideTable(view, tableRows),
    picture,
  };
}

function sourcesOfAll(drawn: readonly DrawnScene[]): readonly string[] {
  const seen = new Map<string, {readonly source: Source; readonly view: View}>();
  for (const {view} of drawn)
    for (const source of sourcesOf(view))
      if (!seen.has(source.id)) seen.set(source.id, {source, view});
  return [...seen.values()].map(({source, view}) => sourceLine(source, view));
}

/**
 * The words of a presentation of a briefing. `date` is the moment of the export; the same scenes and moment give the same
 * deck.
 */
export function deckOf(
  briefing: Briefing,
  drawn: readonly DrawnScene[],
  text: Text,
  date: string,
): Deck {
  const {locale} = text;
  const words = pictureTextOf(locale);
  const day = formatDate(date.slice(0, 10), locale);
  const versions = [...new Set(drawn.map(({scene}) => scene.dataVersion))].filter(Boolean);
  const made = [
    text.app.name,
    words.method(methodVersion),
    ...versions.map((version) => words.data(version)),
    words.made(day),
  ].join(' · ');
  const count = words.slides.scenes(formatNumber(drawn.length, locale));
  return {
    language: locale,
    title: briefing.title || text.app.title,
    subtitle: [text.app.tagline, count, day].join(' · '),
    contentsHeading: words.slides.contents,
    noPicture: words.slides.noMap,
    scenes: drawn.map(deckScene),
    closing: {
      title: words.slides.method,
      sources: sourcesOfAll(drawn),
      sections: [
        {heading: words.slides.methodHeading, words: text.sources.denominator},
        {
          heading: words.slides.disclaimerHeading,
          words: `${text.sources.limitsText} ${text.legend.boundaries}`,
        },
      ],
      foot: made,
    },
    date,
  };
}
