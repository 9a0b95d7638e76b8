import type {ZoneRecord} from '../domain/assessments/zone-record.ts';
import {geoFileLimits, type ReadShare} from '../domain/geo-files/geo-feature.ts';
import {fileProblem, type GeoProblem} from '../domain/geo-files/geo-problem.ts';
import type {FileShape, ShapeReading} from '../domain/geo-files/read-shape.ts';
import type {ExportContext} from '../export/csv.ts';
import {writeZoneGeoJson, type ZoneExport} from '../export/geojson.ts';
import {sayGeoProblem, saySimplified} from '../i18n/geo-files.ts';
import {zoneTextOf} from '../i18n/zone.ts';
import {readZone, writeZone} from '../state/zone-address.ts';
import {mostZonePoints, type ZoneChoice} from '../state/zone-choice.ts';
import {zoneTitle} from '../state/zone-words.ts';
import type {Controller} from './controller.ts';
import type {FileReading} from './file-reading.ts';
import type {OwnRecords} from './own-records.ts';

type Origin = ZoneExport['origin'];

/** What the desk needs of the page. */
export interface ZoneDeskPage {
  readonly say: (id: string, words: string) => void;
  readonly warn: (id: string, words: string) => void;
  readonly redraw: () => void;
  readonly files: FileReading;
  readonly saveFile: (name: string, content: string, type: string) => void;
  /** Where the view is, what day it is and which data it shows, for what leaves the page. */
  readonly context: () => ExportContext;
}

/** Does what is asked about zones: keep, open and drop them, and read them from files. */
export interface ZoneDesk {
  readonly saved: () => readonly ZoneRecord[];
  /** True when the command was one of zones. */
  readonly onCommand: (command: string, detail: unknown) => boolean;
}

/** The zone a shape of a file stands for: a circle about a place, a corridor along a line, an area. */
export function zoneOfShape({kind, name, points}: FileShape): Partial<ZoneChoice> {
  const kinds = {place: 'circle', line: 'line', area: 'area'} as const;
  return {kind: kinds[kind], name, points};
}

/** What is wrong with a file that need not be read to know it. */
const sizeProblem = (file: File): GeoProblem | null =>
  file.size > geoFileLimits.bytes
    ? fileProblem('size', {found: String(file.size), count: geoFileLimits.bytes})
    : null;

async function readFile(
  file: File,
  signal: AbortSignal,
  onShare: ReadShare,
): Promise<ShapeReading> {
  const problem = sizeProblem(file);
  if (problem) return {shape: null, problems: [problem]};
  const bytes = new Uint8Array(await file.arrayBuffer());
  const {readShapeInWorker} = await import('../workers/geo-file.ts');
  return readShapeInWorker({name: file.name, bytes}, mostZonePoints, signal, onShare);
}

/** @see ZoneDesk */
export function openZoneDesk(
  controller: Controller,
  records: OwnRecords,
  page: ZoneDeskPage,
): ZoneDesk {
  records.subscribe(page.redraw);

  function save(name: string): void {
    const {state, text} = controller.view;
    const same = records.zones.list().find((one) => one.name === name);
    const id = same?.id ?? crypto.randomUUID();
    const saved = new Date().toISOString();
    void records.zones.put([{id, name, text: writeZone(state.zone), saved}]).then(() => {
      page.say('zone', zoneTextOf(text.locale).saved(name));
    });
  }

  function open(id: string): void {
    const record = records.zones.list().find((one) => one.id === id);
    const zone = record ? readZone(record.text) : null;
    if (record && zone)
      controller.dispatch({name: 'chooseZone', args: [{...zone, name: record.name}]});
  }

  /** Sets the zone of the view against one that was kept. */
  function compare(id: string): void {
    const record = records.zones.list().find((one) => one.id === id);
    const zone = record ? readZone(record.text) : null;
    if (record && zone)
      controller.dispatch({
        name: 'compareZone',
        args: [{kind: 'zone', zone: {...zone, name: record.name}}],
      });
  }

  async function take(file: File): Promise<void> {
    const reading = await page.files.run('zone-file', file, readFile).catch(
      // A file that is gone, or a worker that could not start: nothing is known of what is in it.
      (): ShapeReading => ({shape: null, problems: []}),
    );
    if (!reading) return;
    const {locale} = controller.view.text;
    const words = zoneTextOf(locale);
    const {shape, problems} = reading;
    const said = problems.slice(0, 3).map((problem) => sayGeoProblem(problem, file.name, locale));
    if (!shape) {
      page.warn('zone-file', [words.importFailed(file.name), ...said].join(' '));
      return;
    }
    const {points, before, deviationKm} = shape;
    controller.dispatch({name: 'chooseZone', args: [{...zoneOfShape(shape), isDraft: false}]});
    const name = shape.name || file.name;
    const isFewer = points.length < before;
    const simplified = isFewer ? saySimplified(before, points.length, deviationKm, locale) : '';
    page.say('zone-file', [words.imported(name, file.name), simplified, ...said].join(' ').trim());
  }

  /** The zone as a file, with the line, the place or the ring it was made of. */
  function exportZone(): void {
    const {view} = controller;
    const {zone} = view.snapshot;
    if (!zone || zone.rows.length === 0) return;
    const {locale} = view.text;
    const words = zoneTextOf(locale);
    const {kind, km, points, codes} = zone.choice;
    const hasKm = kind !== 'area' && kind !== 'territories';
    const axis = zone.axis?.map(([lng, lat]) => [lng, lat]);
    const origin: Origin = axis
      ? {type: 'LineString', coordinates: axis}
      : kind === 'circle'
        ? {type: 'Point', coordinates: [...(points[0] ?? [NaN, NaN])]}
        : null;
    const context = page.context();
    const text = writeZoneGeoJson(
      {
        geometry: zone.geometry,
        origin,
        locale,
        properties: {
          ...{name: zoneTitle(view), kind, km: hasKm ? km : null, areaKm2: zone.areaKm2},
          ...{method: words.method, codes, sources: ['dane-mgn']},
        },
      },
      context,
    );
    const name = `vigia-zona-${context.date}.geojson`;
    page.saveFile(name, text, 'application/geo+json');
    page.say('zone', words.exported(name));
  }

  const commands: Readonly<Record<string, (detail: unknown) => void>> = {
    'save-zone': (detail) => {
      save((detail as {name: string}).name);
    },
    'open-zone': (detail) => {
      open((detail as {id: string}).id);
    },
    'compare-zone': (detail) => {
      compare((detail as {id: string}).id);
    },
    'remove-zone': (detail) => void records.zones.remove([(detail as {id: string}).id]),
    'import-zone': (detail) => void take(detail as File),
    'export-zone': exportZone,
  };

  return {
    saved: () => records.zones.list(),
    onCommand(command, detail) {
      const act = commands[command];
      act?.(detail);
      return act !== undefined;
    },
  };
}
