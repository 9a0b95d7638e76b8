import {html, nothing, svg, type TemplateResult} from 'lit';
import type {RegionFile} from '../../domain/region/region-file.ts';
import {formatNumber, formatOrdinal, type Locale} from '../../i18n/format.ts';
import {regionReportTextOf} from '../../i18n/region-report.ts';
import {schemes} from '../../methodology/schemes.ts';

/** The name of a dimension of the scheme; its id where the scheme has none of that id. */
export function dimensionName(schemeId: string, id: string, locale: Locale): string {
  const scheme = schemes.find((known) => known.id === schemeId);
  return scheme?.dimensions.find((dimension) => dimension.id === id)?.short[locale] ?? id;
}

/** The municipalities with the highest scores, at most `count`. */
export function firstByIndex(
  file: RegionFile,
  count: number,
): readonly {
  readonly code: string;
  readonly name: string;
  readonly score: number;
  readonly rank: number;
}[] {
  return file.municipalities
    .map(({code, name}, index) => ({
      code,
      name,
      score: file.index.score[index] ?? NaN,
      rank: file.index.rank[index] ?? NaN,
    }))
    .filter(({score}) => !Number.isNaN(score))
    .sort((one, other) => other.score - one.score)
    .slice(0, count);
}

/** The department's score and place, what each dimension adds to it, and its municipalities with the highest scores. */
export function renderIndex(
  file: RegionFile,
  locale: Locale,
  choose: (code: string) => void,
): TemplateResult {
  const {index: text} = regionReportTextOf(locale);
  const {department, parts, scheme, edition, ranked, rankedDepartments} = file.index;
  const most = Math.max(0, ...parts.map(({points}) => points));
  const first = firstByIndex(file, 5);
  const number = (value: number): string => formatNumber(value, locale, 1);
  const whole = (value: number): string => formatNumber(value, locale);
  return html`${
      department.score === null
        ? html`<p class="dense">${text.none}</p>`
        : html`<p class="score">
              <b>${text.score(number(department.score))}</b>${
                department.rank === null
                  ? nothing
                  : html` ·
                    ${text.place(formatOrdinal(department.rank, locale), whole(rankedDepartments))}`
              }
            </p>
            <p class="caption">${text.why}</p>
            <ul class="bars index">
              ${parts.map(
                ({id, points}) =>
                  html`<li>
                    <span class="bar-name">${dimensionName(scheme, id, locale)}</span>
                    <svg width="100%" height="10" aria-hidden="true">
                      ${svg`<rect width="${most > 0 ? (points / most) * 100 : 0}%" height="10"></rect>`}
                    </svg>
                    <span>${formatNumber(points, locale, 2)}</span>
                  </li>`,
              )}
            </ul>`
    }
    ${
      first.length === 0
        ? nothing
        : html`<h3 class="minor">${text.first}</h3>
            <ol class="first">
              ${first.map(
                ({code, name, score, rank}) =>
                  html`<li>
                    <button
                      type="button"
                      class="link"
                      @click=${() => {
                        choose(code);
                      }}
                    >
                      ${name}</button
                    ><span>${number(score)}</span>
                    <span class="note"
                      >${text.ofCountry(formatOrdinal(rank, locale), whole(ranked))}</span
                    >
                  </li>`,
              )}
            </ol>`
    }
    <p class="caption">${text.edition(String(edition))}. ${text.note}</p>`;
}
