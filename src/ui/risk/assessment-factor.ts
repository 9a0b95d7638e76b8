import {html, nothing, type TemplateResult} from 'lit';
import type {Assessment} from '../../domain/assessments/assessment.ts';
import type {FactorHistory} from '../../domain/assessments/standing.ts';
import {assessmentTextFor} from '../../i18n/assessment.ts';
import {formatDate, formatNumber, type Locale} from '../../i18n/format.ts';
import type {RiskFactor} from '../../methodology/risk-factors.ts';
import {levelGlyph} from './assessment-glyph.ts';

/** What the owner does when it is asked. */
export interface FactorActions {
  readonly add: () => void;
  readonly edit: (entry: Assessment) => void;
  readonly remove: (entry: Assessment) => void;
}

/** One factor: its name, what stands, what stood before, and the form when it is open. */
export function renderFactor(
  factor: RiskFactor,
  {standing, earlier}: FactorHistory,
  form: TemplateResult | typeof nothing,
  locale: Locale,
  actions: FactorActions,
): TemplateResult {
  const text = assessmentTextFor(locale);
  const name = factor.name[locale];
  const differ = new Set(standing.map(({level}) => level)).size > 1;
  const all = standing.length + earlier.length;
  return html`<li data-factor=${factor.number}>
    <div class="head">
      <div>
        <span class="number">${text.factor(String(factor.number))}</span>
        <h3>${name}</h3>
        ${factor.coverage === 'analyst' ? html`<p class="note">${text.judgement}</p>` : nothing}
      </div>
      <button class="button line add" aria-label=${text.addFor(name)} @click=${actions.add}>
        ${text.add}
      </button>
    </div>
    ${all === 0 ? html`<p class="note">${text.none}</p>` : nothing}
    ${differ ? html`<p class="note">${text.differ}</p>` : nothing}
    ${standing.map((entry) => renderEntry(entry, locale, actions))}
    ${
      earlier.length > 0
        ? html`<details>
            <summary>${text.history(formatNumber(earlier.length, locale))}</summary>
            ${earlier.map((entry) => renderEntry(entry, locale, actions))}
          </details>`
        : nothing
    }
    ${form}
  </li>`;
}

function renderEntry(entry: Assessment, locale: Locale, actions: FactorActions): TemplateResult {
  const text = assessmentTextFor(locale);
  const level = text.levels[entry.level];
  const by = text.by(entry.author, formatDate(entry.date, locale));
  return html`<div class="entry">
    <p class="said">
      <span class="level">${levelGlyph(entry.level)} ${level}</span>
      <span class="by">${by}</span>
    </p>
    ${entry.evidence === '' ? nothing : html`<p class="evidence">${entry.evidence}</p>`}
    ${entry.source === '' ? nothing : html`<p class="source">${text.sourceIs(entry.source)}</p>`}
    <div class="actions">
      <button
        class="link"
        aria-label=${text.editFor(level, by)}
        @click=${() => {
          actions.edit(entry);
        }}
      >
        ${text.edit}
      </button>
      <button
        class="link"
        aria-label=${text.removeFor(level, by)}
        @click=${() => {
          actions.remove(entry);
        }}
      >
        ${text.remove}
      </button>
    </div>
  </div>`;
}
