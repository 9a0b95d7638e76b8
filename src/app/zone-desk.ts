import type {ZoneRecord} from '../domain/assessments/zone-record.ts';
import {fitTrack} from '../domain/drawing/simplify-track.ts';
import {joinLines} from '../domain/drawing/join-lines.ts';
import type {GeoFeature} from '../domain/geo-files/geo-feature.ts';
import type {ExportContext} from '../export/csv.ts';
import {writeZoneGeoJson, type ZoneExport} from '../export/geojson.ts';
import {sayGeoProblem, saySimplified} from '../i18n/geo-files.ts';
import {zoneTextOf} from '../i18n/zone.ts';
import {readZone, writeZone} from '../state/zone-address.ts';
import {mostZonePoints, type ZoneChoice, type ZonePoint} from '../state/zone-choice.ts';
import {zoneTitle} from '../state/zone-words.ts';
import type {Controller} from './controller.ts';
import type {OwnRecords} from './own-records.ts';

type Origin = ZoneExport['origin'];

/** What the desk needs of the page. */
export interface ZoneDeskPage {
  readonly say: (id: string, words: string) => void;
  readonly warn: (id: string, words: string) => void;
  readonly redraw: () => void;
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

/** A zone made of a shape of a file, with the points it had and how far from them it now is, kilometres. */
interface Taken {
  readonly zone: Partial<ZoneChoice>;
  readonly points: number;
  readonly deviationKm: number;
}

const toPoints = (line: readonly (readonly number[])[]): readonly ZonePoint[] =>
  line.map(([lng = NaN, lat = NaN]): ZonePoint => [lng, lat]);

/** The zone a shape stands for: a corridor along a line, the outer ring of a polygon, a circle about a place. */
export function zoneOfFeature({geometry, name}: GeoFeature): Taken {
  switch (geometry.type) {
    case 'Point': {
      const [lng = NaN, lat = NaN] = geometry.coordinates;
      return {zone: {kind: 'circle', name, points: [[lng, lat]]}, points: 1, deviationKm: 0};
    }
    case 'LineString':
    case 'MultiLineString': {
      const {line} = joinLines(geometry);
      const fitted = fitTrack(line, mostZonePoints);
      const zone = {kind: 'line', name, points: toPoints(fitted.line)} as const;
      return {zone, points: line.length, deviationKm: fitted.deviationKm};
    }
    case 'Polygon':
    case 'MultiPolygon': {
      const rings =
        geometry.type === 'Polygon' ? geometry.coordinates : (geometry.coordinates[0] ?? []);
      const ring = rings[0] ?? [];
      const fitted = fitTrack(ring, mostZonePoints);
      const points = toPoints(fitted.line.slice(0, -1));
      return {
        zone: {kind: 'area', name, points},
        points: ring.length - 1,
        deviationKm: fitted.deviationKm,
      };
    }
  }
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
    const {locale} = controller.view.text;
    const words = zoneTextOf(locale);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const {readGeoBytes} = await import('../domain/geo-files/read-geo-file.ts');
    const {features, problems} = readGeoBytes({name: file.name, bytes});
    const [feature] = features;
    const said = problems.slice(0, 3).map((problem) => sayGeoProblem(problem, file.name, locale));
    if (!feature) {
      page.warn('zone-file', [words.importFailed(file.name), ...said].join(' '));
      return;
    }
    const {zone, points, deviationKm} = zoneOfFeature(feature);
    const left = zone.points?.length ?? 0;
    controller.dispatch({name: 'chooseZone', args: [{...zone, isDraft: false}]});
    const name = feature.name || file.name;
    const simplified = left < points ? saySimplified(points, left, deviationKm, locale) : '';
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
