import {html, nothing} from 'lit';
import {formatDate, formatNumber} from '../i18n/format.ts';
import {presentTextFor, sayBriefingProblem} from '../i18n/present.ts';
import type {PresentText} from '../i18n/present-es.ts';
import {writeBriefing, type BriefingReading} from '../state/briefing-document.ts';
import {
  briefingLimits,
  deleteScene,
  duplicateScene,
  editScene,
  moveScene,
  renameBriefing,
  type SceneText,
} from '../state/briefing-edit.ts';
import type {Briefing, BriefingExport} from '../state/briefing.ts';
import type {View} from '../state/view.ts';
import {icon} from '../styles/icons.ts';
import '../ui/present/present-home.ts';
import '../ui/present/storyboard.ts';
import {briefingRoom, type BriefingRoomOptions} from './briefing-room.ts';
import type {Controller} from './controller.ts';
import type {BriefingTools, ScreenParts} from './late-screen.ts';
import {createScenePictures} from './scene-pictures.ts';
import type {VgApp} from './vg-app.ts';

const json = 'application/json';
interface Place {
  readonly at: number;
}

/** `La frontera en cifras` becomes `vigia-informe-la-frontera-en-cifras.json`. */
export function briefingFileName(title: string): string {
  const plain = title.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const slug = plain
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$|^informe-/g, '')
    .slice(0, 60);
  return `vigia-informe-${slug || 'sin-titulo'}.json`;
}

async function readFile(file: File, signal: AbortSignal): Promise<BriefingReading> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const {readBriefingInWorker} = await import('../workers/briefing-file.ts');
  return readBriefingInWorker(bytes, signal);
}

/** The parts of Presentar, fetched with the screen. */
export async function createPresentParts(
  app: VgApp,
  controller: Controller,
  tools: BriefingTools,
  lastMap: BriefingRoomOptions['lastMap'],
): Promise<ScreenParts> {
  const room = await briefingRoom({app, controller, ...tools, lastMap});
  const {desk, examples} = room;
  const pictures = createScenePictures(app, () => controller.view);
  const words = (): PresentText => presentTextFor(controller.view.text.locale);
  const {say, saveFile} = tools;

  /** Id of the open briefing, when it is one of the user's own. */
  const ownId = (): string | null => {
    const {briefing} = controller.store.state.present;
    return briefing !== null && desk.open(briefing)?.kind === 'open' ? briefing : null;
  };

  function go(briefing: string | null, scene: number | null = 1): void {
    const present = {briefing, scene: briefing === null ? null : scene};
    controller.dispatch({name: 'openBriefing', args: [present]});
  }

  function change(edit: (briefing: Briefing) => Briefing, run?: string): void {
    const id = ownId();
    if (id !== null) desk.change(id, edit, run);
  }

  /** Something that can be taken back, said with the way to do so. */
  function sayUndoable(id: string, text: string, act: () => void): void {
    const action = {
      label: words().undo,
      act: () => {
        app.removeNotice(id);
        act();
      },
    };
    app.addNotice({id, tone: 'info', text, action});
    setTimeout(() => {
      app.removeNotice(id);
    }, 9000);
  }

  async function duplicate({id}: {readonly id: string}): Promise<void> {
    const {locale} = controller.view.text;
    const own = desk.open(id);
    const example = own ? null : await examples.whole(id, locale);
    const briefing = own?.kind === 'open' ? own.briefing : example;
    if (!briefing) {
      // Why it cannot be read stands there, with the way to try again.
      if (examples.open(id, locale)) go(id);
      return;
    }
    const scenes = briefing.scenes.map((scene) => ({...scene, id: crypto.randomUUID()}));
    go(desk.create(words().copyOf(briefing.title), briefing.language, scenes).id);
  }

  function remove({id}: {readonly id: string}): void {
    const title = desk.list().find((record) => record.id === id)?.title ?? '';
    const bringBack = desk.remove(id);
    sayUndoable('briefing', words().removedBriefing(title), bringBack);
  }

  function removeScene({at}: Place): void {
    const id = ownId();
    if (id === null) return;
    change((briefing) => deleteScene(briefing, at));
    const number = formatNumber(at + 1, controller.view.text.locale);
    sayUndoable('scene', words().deleted(number), () => {
      desk.undo(id);
    });
  }

  function move({from, to}: {readonly from: number; readonly to: number}): void {
    change((briefing) => moveScene(briefing, from, to));
  }

  function edit({
    at,
    change: text,
  }: {
    readonly at: number;
    readonly change: Partial<SceneText>;
  }): void {
    const id = ownId();
    const found = id === null ? null : desk.open(id);
    const scene = found?.kind === 'open' ? found.briefing.scenes[at] : undefined;
    if (!scene) return;
    change((briefing) => editScene(briefing, at, text), `${scene.id} ${Object.keys(text).join()}`);
  }

  async function takeFile(file: File): Promise<void> {
    const {locale} = controller.view.text;
    const refuse = (why: string): void => {
      app.addNotice({id: 'import', tone: 'error', text: `${why} ${words().refused}`});
    };
    app.removeNotice('import');
    if (file.size > briefingLimits.file * 4) {
      const limit = briefingLimits.file;
      const problem = {
        expected: 'file-size',
        scene: null,
        field: null,
        found: String(file.size),
        limit,
      } as const;
      refuse(sayBriefingProblem(problem, file.name, locale));
      return;
    }
    let reading: BriefingReading | null;
    try {
      reading = await tools.files.run('import', file, readFile);
    } catch {
      refuse(words().fileUnreadable(file.name));
      return;
    }
    if (!reading) return;
    const result = desk.take(reading, words().importedAs);
    if (result.kind === 'refused') {
      refuse(sayBriefingProblem(result.problem, file.name, locale));
      return;
    }
    const {briefing} = result;
    const count = words().scenes(formatNumber(briefing.scenes.length, locale));
    const {imported, alreadyHere} = words();
    say(
      'import',
      result.kind === 'same' ? alreadyHere(briefing.title) : imported(briefing.title, count),
    );
    go(briefing.id);
  }

  function exportFile({briefing}: BriefingExport): void {
    const name = briefingFileName(briefing.title);
    saveFile(name, writeBriefing(briefing), json);
    say('export', words().exported(name));
  }

  /** Prints once the pictures for paper are there and decoded: an image that is still on its way is left blank on paper. */
  async function printHandout({scenes}: Briefing): Promise<void> {
    await pictures.prepareHandout(scenes);
    app.requestUpdate();
    await app.updateComplete;
    const board = app.shadowRoot?.querySelector('vg-storyboard');
    await board?.updateComplete;
    const images = [
      ...(board?.shadowRoot?.querySelectorAll<HTMLImageElement>('.handout img') ?? []),
    ];
    await Promise.allSettled(images.map((image) => image.decode()));
    print();
  }

  function openScene({at}: Place): void {
    const {briefing: id} = controller.store.state.present;
    if (id === null) return;
    const own = desk.open(id);
    const found =
      own?.kind === 'open'
        ? own.briefing
        : examples.open(id, controller.view.text.locale)?.briefing;
    const scene = found?.scenes[at];
    if (scene) void controller.go(scene.address);
  }

  function step(way: 'undo' | 'redo'): void {
    const id = ownId();
    if (id !== null) desk[way](id);
  }

  const commands: Readonly<Record<string, (detail: never) => void>> = {
    'new-briefing': () => {
      const {locale} = controller.view.text;
      const today = formatDate(new Date().toISOString().slice(0, 10), locale);
      go(desk.create(words().untitled(today), locale).id);
    },
    'duplicate-briefing': (detail: {readonly id: string}) => void duplicate(detail),
    'remove-briefing': remove,
    'rename-briefing': ({title}: {readonly title: string}) => {
      change((briefing) => renameBriefing(briefing, title));
    },
    'import-briefing': (file: File) => void takeFile(file),
    'export-briefing': exportFile,
    'move-scene': move,
    'edit-scene': edit,
    'duplicate-scene': ({at}: Place) => {
      change((briefing) => duplicateScene(briefing, at, crypto.randomUUID()));
      go(ownId(), at + 2);
    },
    'delete-scene': removeScene,
    'open-scene': openScene,
    'refresh-scene': ({at}: Place) => {
      const id = ownId();
      if (id !== null) void room.refresh(id, at);
    },
    'add-view': () => {
      const id = ownId();
      if (id !== null) void room.addView(id);
    },
    'briefing-undo': () => {
      step('undo');
    },
    'briefing-redo': () => {
      step('redo');
    },
    'retry-example': () => {
      const {briefing} = controller.store.state.present;
      if (briefing !== null) examples.retry(briefing, controller.view.text.locale);
    },
    'print-handout': ({briefing}: BriefingExport) => void printHandout(briefing),
  };

  const home = (view: View, message: unknown = nothing): unknown =>
    html`<vg-present-home
      .view=${view}
      .records=${desk.list()}
      .examples=${examples.ids.map((id) => ({
        id,
        title: examples.title(id, view.text.locale),
        scenes: examples.count(id),
      }))}
      .status=${room.status()}
      .message=${message}
    ></vg-present-home>`;

  function notHere(title: string, lead: string, tool: unknown = nothing): unknown {
    return html`<div class="notice" role="alert">
      ${icon('warning')}
      <p><strong>${title}</strong> ${lead}</p>
      ${tool}
    </div>`;
  }

  function unreadable(view: View, id: string): unknown {
    const found = desk.open(id);
    if (found?.kind !== 'unreadable')
      return home(view, notHere(words().missing, words().missingLead));
    const {title, text} = found.record;
    const why = sayBriefingProblem(found.problem, title, view.text.locale);
    return home(
      view,
      notHere(
        words().unreadable(title),
        `${why} ${words().unreadableKept}`,
        html`<button
          type="button"
          class="link"
          @click=${() => {
            saveFile(briefingFileName(title), text, json);
          }}
        >
          ${words().exports['export-briefing']}
        </button>`,
      ),
    );
  }

  return {
    render(view) {
      const {briefing: id} = view.state.present;
      if (id === null) return home(view);
      const own = desk.open(id);
      if (own?.kind === 'open')
        return html`<vg-storyboard
          .view=${view}
          .briefing=${own.briefing}
          .pictures=${{...pictures}}
          .canUndo=${own.canUndo}
          .canRedo=${own.canRedo}
          .dataVersion=${room.dataVersion()}
          .status=${room.status()}
        ></vg-storyboard>`;
      const example = examples.open(id, view.text.locale);
      if (!example) return unreadable(view, id);
      return html`<vg-storyboard
        example
        .view=${view}
        .briefing=${example.briefing}
        .progress=${{all: example.all, hasFailed: example.hasFailed}}
        .pictures=${{...pictures}}
        .dataVersion=${room.dataVersion()}
      ></vg-storyboard>`;
    },
    onCommand(command, detail) {
      const act = commands[command];
      act?.(detail as never);
      return act !== undefined;
    },
  };
}
