import type {Topology} from 'topojson-specification';
import type {Border} from '../../methodology/borders.ts';
import type {Status} from '../../methodology/cell.ts';
import type {SourceText} from '../../methodology/sources.ts';

/** One number, or what stands instead of it: `value` is null unless `status` is `observed`. */
export interface RegionValue {
  readonly value: number | null;
  readonly status: Status;
  /** The source's figure is shown but looks implausible. */
  readonly implausible?: true;
  /** A rate made of fewer than 20 cases. */
  readonly unstable?: true;
}

/** A year, or the span of a closed period with an en dash: `2023`, `1985–2015`; an edition of the index is its year. */
export type RegionWhen = string;

/** A fact for the department, its municipalities, the country and every department. */
export interface RegionFactValues {
  /** @see RegionFact */
  readonly id: string;
  readonly when: RegionWhen;
  /** Year of the population below a rate; null where there is none. */
  readonly denominatorYear: number | null;
  /** Where the fact comes from: ids of the sources table. */
  readonly sources: readonly string[];
  /** In the order of `municipalities`; null where the source has only departments. */
  readonly municipalities: readonly RegionValue[] | null;
  /** As published or asked at the level of departments: it can differ from the sum of the municipalities. */
  readonly department: RegionValue;
  /**
   * The country's own figure where one is published; else the sum of the departments. Of displacement it is the sum of
   * the departments' own figures: people who left (or reached) a department. `missing` for the index.
   */
  readonly country: RegionValue;
  /** The same fact the year before, where the source has one. */
  readonly before: {
    readonly when: RegionWhen;
    readonly department: RegionValue;
    readonly country: RegionValue;
  } | null;
  /** Every department by code, in the order of codes, for rank, peers and neighbours; this one is among them. */
  readonly peers: readonly (readonly [code: string, value: RegionValue])[];
}

/** A yearly series; NaN is written as null. */
export interface RegionSeries {
  readonly id: string;
  readonly years: readonly number[];
  readonly department: readonly (number | null)[];
  readonly country: readonly (number | null)[];
  /** A year that its source does not cover to the end, or a known break; null when there is none. */
  readonly partialYear: number | null;
  readonly breakYear: number | null;
  readonly sources: readonly string[];
  /** The series of each municipality for the sparkline, in their order; null where there is none. */
  readonly municipalities: readonly (readonly (number | null)[])[] | null;
}

/** A control post of the department, with its entries by year. */
export interface RegionPost {
  readonly id: string;
  readonly name: string;
  readonly municipality: string;
  readonly mode: 'land' | 'river' | 'air' | 'sea' | null;
  readonly border: Border | null;
  /** Null where the place of the post is not known. */
  readonly lon: number | null;
  readonly lat: number | null;
  readonly years: readonly number[];
  readonly entries: readonly number[];
  /** True when its name or place is not sure ("por verificar"). */
  readonly unsure: boolean;
}

/** A department on the other end of displacement; people of 1985–2015. */
export interface RegionPartner {
  readonly code: string;
  readonly people: number;
}

/** The published index of the department's municipalities and why the first ones stand there. */
export interface RegionIndex {
  readonly scheme: string;
  readonly edition: number;
  /** Score and rank in the country, in the order of `municipalities`; null without an index. */
  readonly score: readonly (number | null)[];
  readonly rank: readonly (number | null)[];
  readonly ranked: number;
  /** The department's own score and rank among departments. */
  readonly department: {readonly score: number | null; readonly rank: number | null};
  readonly rankedDepartments: number;
  /** Dimensions of the department's score, largest first, with their points: they add up to the score (0 to 10). */
  readonly parts: readonly {readonly id: string; readonly points: number}[];
  /** The same for each municipality, in their order: the first three dimensions; empty without an index. */
  readonly municipalityParts: readonly (readonly {
    readonly id: string;
    readonly points: number;
  }[])[];
}

/** Events of a kind in the department by year. */
export interface RegionEvents {
  readonly kind: string;
  readonly years: readonly number[];
  readonly events: readonly number[];
  /** People dead or missing; null when the source states neither for any event of the year. */
  readonly victims: readonly (number | null)[];
  /** A year that the source does not cover to its end; null when there is none. */
  readonly partialYear: number | null;
  readonly sources: readonly string[];
}

/** What is missing for the department, and since when. */
export interface RegionGap {
  /** `territory`: not there for some or all municipalities; `ended`: the source ended years ago; `absent`: no source at hand. */
  readonly kind: 'territory' | 'ended' | 'absent';
  /** A fact, series or table. */
  readonly id: string;
  /** Municipalities without a value; all of them where the source does not cover the department. */
  readonly municipalities: number;
  readonly of: number;
  /** Last year that is there; null when there never was one. */
  readonly last: RegionWhen | null;
}

/** A municipality of the department. */
export interface RegionMunicipality {
  readonly code: string;
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  /** An inner point for its name. */
  readonly label: readonly [lng: number, lat: number];
  readonly areaKm2: number;
}

/** A source as the report names it. */
export interface RegionSource {
  readonly id: string;
  readonly publisher: string;
  readonly title: SourceText;
  /** Null for sources made by hand. */
  readonly url: string | null;
  readonly licence: SourceText;
  readonly cutoff: string | null;
}

/**
 * All that Región shows of one department, written by the pipeline to `public/data/region/<code>.json`: small enough for
 * a slow link, and all it needs. The topology has the objects `municipalities` (id: code), `department`, `neighbours`
 * (departments around it, id: code), `countries` (land across the line, id: ISO3, property `iso2`) and `lines` (property
 * `kind`: land-border, coast, disputed; the rest is drawn from the shapes), cut to the frame of the map.
 */
export interface RegionFile {
  readonly code: string;
  readonly name: string;
  /** Last day that the figures of any source reach. */
  readonly cutoff: string;
  /** Hash of the figures, for what is kept or printed. */
  readonly version: string;
  readonly population: {readonly people: number; readonly year: number};
  readonly areaKm2: number;
  /** Code of the capital; null where it stands in another department (Cundinamarca). */
  readonly capital: string | null;
  /** By code. */
  readonly municipalities: readonly RegionMunicipality[];
  /** Names of the departments around it and of the others, by code. */
  readonly departments: readonly (readonly [code: string, name: string])[];
  /** Departments that touch this one. */
  readonly neighbours: readonly string[];
  readonly borders: readonly Border[];
  readonly facts: readonly RegionFactValues[];
  readonly series: readonly RegionSeries[];
  readonly posts: readonly RegionPost[];
  readonly origins: readonly RegionPartner[];
  readonly destinations: readonly RegionPartner[];
  /**
   * People displaced between the department's own municipalities, 1985–2015, in no department's in or out: those of its
   * municipalities add up to the department's plus this.
   */
  readonly within: number | null;
  readonly index: RegionIndex;
  readonly events: readonly RegionEvents[];
  readonly gaps: readonly RegionGap[];
  readonly sources: readonly RegionSource[];
  readonly topology: Topology;
  /** Outline of the mainland of Colombia, coarse, degrees: for a small picture of where the department lies. */
  readonly locator: readonly (readonly [lng: number, lat: number])[];
  /** What the map shows at least, degrees: west, south, east, north. */
  readonly bounds: readonly [number, number, number, number];
  /** Where the scale is broken on purpose: parts drawn in a box of their own (San Andrés and Providencia); else empty. */
  readonly insets: readonly (readonly [number, number, number, number])[];
}
