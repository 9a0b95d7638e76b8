import {shortPublisherIn} from '../i18n/publishers.ts';
import {methodVersion} from '../methodology/version.ts';
import {sources} from '../methodology/sources.ts';
import {takeawayTextFor} from '../i18n/takeaway.ts';
import type {Text} from '../i18n/es.ts';
import type {AppState} from '../state/app-state.ts';
import type {Scene} from '../state/briefing.ts';
import {frozenSnapshot} from '../state/frozen-snapshot.ts';
import {riskSentenceParts, riskTextFor} from '../state/risk-words.ts';
import {sentenceParts} from '../state/sentence.ts';
import type {Snapshot} from '../state/snapshot.ts';
import {twinKindsOf, twinOf} from '../state/table-twin.ts';
import {kickerOf, takeawayOf} from '../state/takeaway.ts';
import {formatAddress, parseAddress} from '../state/url.ts';
import type {View} from '../state/view.ts';

/** Version of the data of this app and the last day they reach. */
export interface DataVersion {
  readonly version: string;
  readonly cutoff: string;
}

/** The address a scene is kept under: of a map, without theme or open table; of Región, the map of its department. */
export function sceneAddress(state: AppState): string {
  const own: AppState = {...state, theme: 'auto', table: false, isDrawing: false};
  if (state.screen !== 'region') return formatAddress(own);
  return formatAddress({...own, screen: 'explorar', selected: state.department, department: null});
}

/** A view of an address with numbers, over what the page knows of names and places. */
export function viewOf(page: View, address: string, text: Text, snapshot: Snapshot): View {
  const {state} = parseAddress(address);
  return {...page, state, text, snapshot, isPending: false, canUndo: false, canRedo: false};
}

/** What a view shows, in words. */
function captionOf(view: View): string {
  if (view.snapshot.risk) {
    const said = riskSentenceParts(view).map(({text}) => text);
    return `${said.join('')} ${riskTextFor(view).says}`;
  }
  return sentenceParts(view)
    .map(({text}) => text)
    .join('');
}

/** Below a slide no more than this can be read; the rest stands in Fuentes. */
const mostSources = 6;

/** Ids of the sources of what is drawn: not of the time bar, nor of all that a zone could be asked. */
function sourceIds(view: View): ReadonlySet<string> {
  const drawn = twinKindsOf(view).filter(
    (kind) => !['months', 'indicators', 'zone', 'zone-sums'].includes(kind),
  );
  const ids = new Set(drawn.flatMap((kind) => twinOf(view, kind)?.sources ?? []));
  if (view.snapshot.zone) ids.add('dane-poblacion');
  // Where a post stands is no figure of the scene.
  ids.delete('vigia-puestos');
  return ids;
}

/** The line of sources: of what is drawn, and of the boundaries. */
function sourceOf(view: View): string {
  const {text} = view;
  const words = takeawayTextFor(text.locale);
  const ids = sourceIds(view);
  const names: Readonly<Partial<Record<string, string>>> = text.sourceNames;
  const isRisk = view.snapshot.risk !== null;
  const all = sources
    .filter(({id}) => ids.has(id))
    .map(
      ({id, publisher}) =>
        (isRisk ? undefined : names[id]) ?? shortPublisherIn(publisher, text.locale),
    );
  const said = [...new Set(all)];
  const rest = said.length > mostSources ? [words.otherSources] : [];
  const method = isRisk ? [words.risk.method(methodVersion)] : [];
  const line = words.source([...said.slice(0, mostSources), ...rest, ...method].join('; '));
  return `${line} ${text.legend.boundaries}`;
}

/** A scene of a view: its words, its sources and its numbers, frozen. */
export function sceneOf(
  view: View,
  {version, cutoff}: DataVersion,
  {
    id,
    captured,
    notes = '',
  }: {readonly id: string; readonly captured: string; readonly notes?: string},
): Scene {
  return {
    id,
    address: sceneAddress(view.state),
    takeaway: takeawayOf(view),
    kicker: kickerOf(view),
    caption: captionOf(view),
    source: sourceOf(view),
    notes,
    language: view.state.language,
    dataVersion: version,
    dataCutoff: cutoff,
    captured,
    snapshot: frozenSnapshot(view.snapshot),
  };
}
