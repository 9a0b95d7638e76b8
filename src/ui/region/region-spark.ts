import {html, svg, type TemplateResult} from 'lit';

const [width, height, margin] = [56, 16, 2];

/** A line of a few px in a cell: from zero to the largest value, gaps where there is none. Nothing under two values. */
export function renderSpark(values: readonly (number | null)[], words: string): TemplateResult {
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return html`<span class="visually-hidden">${words}</span>`;
  const most = Math.max(1, ...known);
  const x = (index: number): number =>
    margin + (index / Math.max(1, values.length - 1)) * (width - 2 * margin);
  const y = (value: number): number => height - margin - (value / most) * (height - 2 * margin);
  let path = '';
  values.forEach((value, index) => {
    if (value === null) return;
    const isFirst = index === 0 || values[index - 1] === null;
    path += `${isFirst ? 'M' : 'L'}${x(index).toFixed(1)},${y(value).toFixed(1)}`;
  });
  const last = values.findLastIndex((value) => value !== null);
  return html`<svg class="spark" width=${width} height=${height} role="img" aria-label=${words}>
    ${svg`<path d=${path}></path><circle cx=${x(last)} cy=${y(values[last] ?? 0)} r="1.75"></circle>`}
  </svg>`;
}
