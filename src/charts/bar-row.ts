import {css, html, nothing, type TemplateResult} from 'lit';

/** A row of a ranked list of bars; `share` of the room is between 0 and 1. */
export interface BarRow {
  readonly code: string | null;
  readonly rank: string;
  readonly label: string;
  readonly value: string;
  readonly note: string;
  readonly share: number;
  readonly isOwn: boolean;
}

/** Styles of the rows; the bar takes `--bar-fill`, the own row `--bar-own`. */
export const barRowStyles = css`
  .rows {
    display: grid;
  }

  .row {
    display: grid;
    grid-template-columns: minmax(0, 9fr) minmax(0, 10fr) minmax(max-content, 46px);
    gap: 8px;
    align-items: center;
    width: 100%;
    min-height: var(--target);
    padding: 2px 0;
    font: var(--font-dense);
    color: var(--ink);
    text-align: start;
    background: none;
    border: 0;
    border-radius: 3px;
  }

  .row.ranked {
    grid-template-columns: 20px minmax(0, 9fr) minmax(0, 10fr) minmax(max-content, 46px);
  }

  button.row:hover {
    background: var(--surface-2);
  }

  .rank {
    font-size: 12px;
    color: var(--ink-3);
    text-align: end;
    white-space: nowrap;
  }

  .label {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .value {
    text-align: end;
    white-space: nowrap;
  }

  .note {
    display: block;
    overflow: hidden;
    font: var(--font-axis);
    color: var(--ink-3);
    text-overflow: ellipsis;
  }

  .own .label,
  .own .value {
    font-weight: 600;
  }

  .row rect {
    fill: var(--bar-fill, var(--bar));
  }

  .own rect {
    fill: var(--bar-own, var(--accent));
  }
`;

/** Draws the row; with a code it is a button that calls `choose`. */
export function renderBarRow(row: BarRow, choose: (code: string) => void): TemplateResult {
  const {code} = row;
  const kinds = `row${row.rank === '' ? '' : ' ranked'}${row.isOwn ? ' own' : ''}`;
  const note = row.note === '' ? nothing : html`<span class="note">${row.note}</span>`;
  const content = html`${row.rank === '' ? nothing : html`<span class="rank">${row.rank}</span>`}
    <span class="label" title=${row.label}>${row.label}${note}</span>
    <svg width="100%" height="12" aria-hidden="true">
      <rect width="${Math.max(0, row.share * 100)}%" height="12"></rect>
    </svg>
    <span class="value">${row.value}</span>`;
  if (code === null) return html`<li><div class=${kinds}>${content}</div></li>`;
  return html`<li>
    <button
      class=${kinds}
      aria-current=${row.isOwn ? 'true' : nothing}
      @click=${() => {
        choose(code);
      }}
    >
      ${content}
    </button>
  </li>`;
}
