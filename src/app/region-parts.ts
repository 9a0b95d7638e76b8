import {html, nothing} from 'lit';
import {shapesOf, type Shape} from '../domain/topology.ts';
import {regionMapText} from '../i18n/region-map.ts';
import {parseDepartment} from '../methodology/codes.ts';
import {departmentNames} from '../methodology/department-names.ts';
import {formatAddress} from '../state/url.ts';
import type {View} from '../state/view.ts';
import '../ui/controls/vg-notice.ts';
import '../ui/region/region-bar.ts';
import '../ui/region/region-chooser.ts';
import '../ui/region/region-map.ts';
import '../ui/region/region-page.ts';
import '../ui/region/region-print.ts';
import '../ui/region/region-report.ts';
import type {Controller} from './controller.ts';
import {focusMain} from './focus-main.ts';
import type {ScreenParts, ScreenTools} from './late-screen.ts';
import {ownDepartment} from './own-department.ts';
import {createRegionKitDesk} from './region-kit-desk.ts';
import {fetchFirstTopology} from './statics.ts';
import type {VgApp} from './vg-app.ts';

/** No room for the map beside the report. Paper is not a screen: printing moves nothing. */
const stacked = matchMedia('screen and (max-width: 899px)');

/** The room for the map on the printed page, px. */
const paper = {width: 640, height: 600} as const;

/** The parts of Región, fetched with the screen. */
export function createRegionParts(
  app: VgApp,
  controller: Controller,
  tools: ScreenTools,
): ScreenParts {
  const own = ownDepartment();
  const kit = createRegionKitDesk(tools, () => {
    app.requestUpdate();
  });
  let shapes: readonly Shape[] = [];
  let isFetching = false;
  stacked.addEventListener('change', () => {
    app.requestUpdate();
  });

  /** The small map of the chooser: the list does without it. */
  function fetchShapes(): void {
    if (isFetching) return;
    isFetching = true;
    fetchFirstTopology().then(
      (topology) => {
        shapes = shapesOf(topology, 'departments');
        app.requestUpdate();
      },
      () => {
        isFetching = false;
      },
    );
  }

  function open(code: string): void {
    const department = parseDepartment(code);
    if (!department) return;
    const wasChosen = controller.store.state.department !== null;
    controller.dispatch({name: 'select', args: [null]});
    controller.dispatch({name: 'chooseDepartment', args: [department]});
    // The list goes, and the keyboard with it.
    if (!wasChosen) focusMain(app.shadowRoot);
  }

  function keepOwn(code: string | null, view: View): void {
    const words = regionMapText(view.text.locale).own;
    const department = code === null ? null : parseDepartment(code);
    if (!department) {
      own.forget();
      tools.say('own', words.forgotten);
    } else {
      const isKept = own.keep(department);
      tools.say(
        'own',
        isKept ? words.kept(departmentNames[department] ?? department) : words.refused,
      );
    }
    controller.setOwnDepartment(own.code);
  }

  function chooser(view: View): unknown {
    if (own.code !== null) {
      const code = own.code;
      // Not while the page is drawn: it is a change of state.
      queueMicrotask(() => {
        if (controller.store.state.department === null) open(code);
      });
      return nothing;
    }
    fetchShapes();
    return html`<vg-region-chooser
      .locale=${view.text.locale}
      .departments=${departments(view)}
      .shapes=${shapes}
    ></vg-region-chooser>`;
  }

  const departments = ({text}: View): readonly {code: string; name: string}[] =>
    Object.entries(departmentNames)
      .map(([code, name]) => ({code, name}))
      .sort((a, b) => a.name.localeCompare(b.name, text.locale));

  function failed(view: View, name: string): unknown {
    const words = regionMapText(view.text.locale);
    return html`<vg-notice
      .locale=${view.text.locale}
      .kind=${'error'}
      .action=${words.retry}
      @vg-action=${() => void controller.reload()}
      >${words.failed(name)} ${words.failedWhy}</vg-notice
    >`;
  }

  function page(view: View, code: string): unknown {
    const {state, snapshot, text} = view;
    const words = regionMapText(text.locale);
    const name = departmentNames[code] ?? code;
    // A file of the department that was open before is not this one's.
    const file = snapshot.region?.code === code ? snapshot.region : null;
    const hasFailed = snapshot.failures.some(({part}) => part === 'region');
    const map = html`<vg-region-map
      slot="map"
      .file=${file}
      .locale=${text.locale}
      .fact=${state.region.fact}
      .selected=${state.selected}
    ></vg-region-map>`;
    return html`<vg-region-page aria-busy=${view.isPending ? 'true' : 'false'}>
        ${file && !stacked.matches ? map : nothing}
        <vg-region-bar
          slot="bar"
          .locale=${text.locale}
          .departments=${departments(view)}
          .code=${code}
          .own=${own.code}
        ></vg-region-bar>
        ${
          file
            ? html`<vg-region-report
                .file=${file}
                .locale=${text.locale}
                .choice=${state.region}
                .selected=${state.selected}
                ?busy=${kit.isBusy}
                ?stacked=${stacked.matches}
                >${stacked.matches ? map : nothing}</vg-region-report
              >`
            : html`<div class="waiting">
                <h1>${name}</h1>
                ${hasFailed ? failed(view, name) : html`<p role="status">${words.loading(name)}</p>`}
              </div>`
        }
      </vg-region-page>
      ${
        file
          ? html`<vg-region-print
              class="paper"
              .file=${file}
              .locale=${text.locale}
              .choice=${state.region}
              .address=${new URL(formatAddress(state), location.href).href}
              .date=${new Date().toISOString().slice(0, 10)}
              ><vg-region-map
                slot="map"
                .file=${file}
                .locale=${text.locale}
                .fact=${state.region.fact}
                .selected=${state.selected}
                .fixed=${paper}
              ></vg-region-map
            ></vg-region-print>`
          : nothing
      }`;
  }

  return {
    render(view) {
      const {department} = view.state;
      return department === null ? chooser(view) : page(view, department);
    },
    onCommand(command, detail) {
      if (command === 'region-open') open(String(detail));
      else if (command === 'region-own')
        keepOwn(typeof detail === 'string' ? detail : null, controller.view);
      else if (command === 'region-kit') {
        const {view} = controller;
        if (view.snapshot.region) void kit.save(view.snapshot.region, view);
      } else return false;
      return true;
    },
  };
}
