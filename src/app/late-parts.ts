import {html, nothing} from 'lit';
import type {Engine} from '../db/engine.ts';
import {fileName, headerLines, twinCsv, twinTsv} from '../export/csv.ts';
import {twinKindsOf, twinOf} from '../state/table-twin.ts';
import type {TwinKind} from '../state/twin.ts';
import {formatAddress} from '../state/url.ts';
import type {View} from '../state/view.ts';
import '../ui/controls/vg-dialog.ts';
import '../ui/controls/vg-sheet.ts';
import '../ui/controls/vg-switch.ts';
import '../ui/export-menu.ts';
import '../ui/layers-panel.ts';
import '../ui/profile-panel.ts';
import '../ui/sources-page.ts';
import '../ui/table-panel.ts';
import '../ui/time-panel.ts';
import type {TableExport} from '../ui/table-panel.ts';
import {listenKeys} from './keys.ts';
import type {Controller} from './controller.ts';
import {watchNotices} from './notices.ts';
import {createPlayer} from './player.ts';
import {createFileReading} from './file-reading.ts';
import {latePictures} from './late-pictures.ts';
import type {BriefingRoom} from './briefing-room.ts';
import {lastMapOf} from './last-map.ts';
import {lateScreen} from './late-screen.ts';
import {regionScreen} from './region-screen.ts';
import {createRiskScreen} from './risk-screen.ts';
import {ownRecords} from './records.ts';
import {engineOffer} from './engine-offer.ts';
import {createShowDoor} from './show-door.ts';
import {createSearch} from './search-part.ts';
import {shareView} from './share.ts';
import {saveFile} from './save-file.ts';
import {fetchJson} from './statics.ts';
import {renderNotice} from './render-notice.ts';
import {watchRecords} from './watch-records.ts';
import type {DeviceDesk} from './device.ts';
import type {LateParts, VgApp} from './vg-app.ts';
import type {ZoneDesk} from './zone-desk.ts';

/** Where the view is and what day it is, for what leaves the page. */
function exportContext(view: View): {address: string; date: string} {
  const address = new URL(formatAddress(view.state), location.href).href;
  return {address, date: new Date().toISOString().slice(0, 10)};
}

/** The parts of the page that are fetched after the first paint, and what their commands do. */
export function createLateParts(
  app: VgApp,
  controller: Controller,
  engine: Engine,
  device: DeviceDesk,
): LateParts {
  let showsKeys = false;
  let areLettersOn = true;
  const player = createPlayer(controller, () => {
    app.requestUpdate();
  });
  const renderSearch = createSearch(app);
  listenKeys(app, controller, {
    areLettersOn: () => areLettersOn,
    showKeys: () => {
      showsKeys = true;
      app.requestUpdate();
    },
  });
  watchNotices(app, controller, engine, device.engineBytes);

  let dataVersion = '';
  let dataCutoff: string | null = null;
  void fetchJson<{version: string; cutoff: string}>('manifest.json').then(({version, cutoff}) => {
    dataVersion = version;
    dataCutoff = cutoff;
  });

  const saying = new Map<string, number>();
  const say = (id: string, words: string): void => {
    app.addNotice({id, tone: 'info', text: words});
    // The end of an earlier notice must not take a later one away.
    clearTimeout(saying.get(id));
    const end = window.setTimeout(() => {
      app.removeNotice(id);
    }, 5000);
    saying.set(id, end);
  };

  async function exportTable(detail: TableExport): Promise<void> {
    const {view} = controller;
    const {text} = view;
    if (detail.kind === 'copy') {
      try {
        await navigator.clipboard.writeText(twinTsv(view, detail.twin, detail.rows));
        say('copied', text.table.copied);
      } catch {
        say('copied', text.table.copyFailed);
      }
      return;
    }
    const context = {...exportContext(view), dataVersion};
    const {date} = context;
    const name = fileName(view, detail.twin, date, 'csv');
    saveFile(name, twinCsv(view, detail.twin, detail.rows, context), 'text/csv;charset=utf-8');
    say('exported', text.table.exported(name));
  }

  const files = createFileReading({
    locale: () => controller.view.text.locale,
    addNotice: (notice) => {
      app.addNotice(notice);
    },
    removeNotice: (id) => {
      app.removeNotice(id);
    },
    say,
  });
  const lastMap = lastMapOf(controller);
  const region = regionScreen(app, controller, {say, saveFile});
  const briefingTools = {
    ...{say, saveFile, files},
    engine: engineOffer(app, engine, () => controller.view, device.engineBytes),
  };
  const present = lateScreen(app, async () =>
    (await import('./present-parts.ts')).createPresentParts(
      ...([app, controller, briefingTools, lastMap] as const),
    ),
  );

  const room = async (): Promise<BriefingRoom> =>
    (await import('./briefing-room.ts')).briefingRoom({app, controller, ...briefingTools, lastMap});
  const shows = createShowDoor(app, controller, briefingTools, async (id) =>
    (await room()).examples.whole(id, controller.view.text.locale),
  );

  async function capture(): Promise<void> {
    try {
      await (await room()).capture();
    } catch {
      say('scene', controller.view.text.data.firstFailed);
    }
  }
  const risk = createRiskScreen(app, controller, engine, {say, saveFile});

  const onPicture = latePictures(app, controller, {say, saveFile}, () => ({
    version: dataVersion,
    cutoff: dataCutoff,
  }));

  /** The rows of a table of the view, all of them; `null` stands for its first table. */
  function exportTwin(kind: TwinKind | null): void {
    const {view} = controller;
    const wanted = kind ?? twinKindsOf(view)[0];
    const twin = wanted ? twinOf(view, wanted) : null;
    if (twin) void exportTable({kind: 'csv', twin, rows: twin.rows});
  }

  let zones: ZoneDesk | null = null;
  void Promise.all([ownRecords(), import('./zone-desk.ts')]).then(([records, {openZoneDesk}]) => {
    watchRecords(app, controller, records);
    zones = openZoneDesk(controller, records, {
      ...{say, saveFile, files},
      context: () => ({...exportContext(controller.view), dataVersion}),
      warn: (id, words) => {
        app.addNotice({id, tone: 'warn', text: words});
      },
      redraw: () => {
        app.requestUpdate();
      },
    });
    app.requestUpdate();
  });

  return {
    renderSearch,
    renderExport: (view) => html`<vg-export-menu .view=${view}></vg-export-menu>`,
    renderStatus: device.renderStatus,
    renderLayers: (view) =>
      view.state.screen === 'riesgo'
        ? risk.renderBuilder(view)
        : html`<vg-layers-panel .view=${view} .zones=${zones?.saved() ?? []}></vg-layers-panel>`,
    renderProfile: (view) =>
      view.state.screen === 'riesgo'
        ? risk.renderPanel(view)
        : html`<vg-profile-panel .view=${view}></vg-profile-panel>`,
    renderStrip: risk.renderStrip,
    renderPage: risk.renderPage,
    dress: risk.dress,
    renderTimeline: (view, isCompact) =>
      html`<vg-time-panel
        .view=${view}
        ?compact=${isCompact}
        ?playing=${player.isPlaying}
        @vg-play-toggle=${() => {
          player.toggle();
          app.requestUpdate();
        }}
      ></vg-time-panel>`,
    renderTable: (view) => html`<vg-table-panel .view=${view}></vg-table-panel>`,
    renderScreen: (view) =>
      view.state.screen === 'region'
        ? region.render(view)
        : view.state.screen === 'presentar'
          ? present.render(view)
          : html`<vg-sources-page .view=${view} .query=${(sql: string) => engine.sql(sql)}
              >${device.renderPanel(view)}</vg-sources-page
            >`,
    renderSheet: (view, content) =>
      html`<vg-sheet .locale=${view.text.locale} .label=${view.text.profile.label}
        >${content}</vg-sheet
      >`,
    renderNotice,
    renderPrint(view) {
      const [kind] = twinKindsOf(view);
      const twin = kind ? twinOf(view, kind) : null;
      if (!twin) return nothing;
      const context = {...exportContext(view), dataVersion};
      return headerLines(view, twin, context).map((line) => html`<p>${line}</p>`);
    },
    renderDialogs: (view) =>
      html`<vg-dialog
        .locale=${view.text.locale}
        .heading=${view.text.keys.title}
        ?open=${showsKeys}
        @vg-close=${() => {
          showsKeys = false;
          app.requestUpdate();
        }}
      >
        ${
          showsKeys
            ? html`<table>
                  ${view.text.keys.list.map(
                    ([keys, does]) =>
                      html`<tr>
                        <th scope="row">${keys}</th>
                        <td>${does}</td>
                      </tr>`,
                  )}
                </table>
                <vg-switch
                  look="switch"
                  .locale=${view.text.locale}
                  .label=${view.text.keys.on}
                  ?checked=${areLettersOn}
                  @vg-change=${(event: CustomEvent<{checked: boolean}>) => {
                    areLettersOn = event.detail.checked;
                    app.requestUpdate();
                  }}
                ></vg-switch>`
            : nothing
        }
      </vg-dialog>`,
    onCommand(command, detail) {
      if (command === 'share') void shareView(controller, say);
      else if (command === 'print') print();
      else if (command === 'capture-scene') void capture();
      else if (command === 'export-table') void exportTable(detail as TableExport);
      else if (command === 'export-index') exportTwin('index');
      else if (command === 'export-zone-table') exportTwin('zone');
      else if (command === 'export-view-table') exportTwin(null);
      else if (
        onPicture(command, detail) ||
        device.onCommand(command, detail) ||
        zones?.onCommand(command, detail) ||
        risk.onCommand(command, detail) ||
        region.onCommand(command, detail) ||
        shows.onCommand(command, detail) ||
        present.onCommand(command, detail)
      )
        return;
      else if (command === 'keys') {
        showsKeys = true;
        app.requestUpdate();
      }
    },
  };
}
