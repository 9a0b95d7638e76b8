/** The value of an attribute; null and undefined leave it out. */
export type SvgValue = string | number | null | undefined;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What XML 1.0 refuses even as an entity: control characters and lone surrogates. */
const refused = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;

/** A text that can stand in an element or between quotes and be nothing but text there. */
export function escapeXml(text: string): string {
  return text.replaceAll(refused, '').replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? '');
}

/**
 * A number as it stands in a picture: at most two decimals, the same on every machine.
 * @throws {RangeError} when it is not finite: a mark without a place is left out by who draws it.
 */
export function svgNumber(value: number): string {
  if (!Number.isFinite(value))
    throw new RangeError(`Got ${value} when drawing, expected a number.`);
  return String(Math.round(value * 100) / 100 || 0);
}

/** An element as text. Attributes are escaped; children are elements already made, or `textElement`. */
export function element(
  name: string,
  attributes: Readonly<Record<string, SvgValue>>,
  ...children: readonly string[]
): string {
  const written = Object.entries(attributes).map(([key, value]) => {
    if (value === null || value === undefined) return '';
    return ` ${key}="${typeof value === 'number' ? svgNumber(value) : escapeXml(value)}"`;
  });
  const open = `<${name}${written.join('')}`;
  const content = children.join('');
  return content === '' ? `${open}/>` : `${open}>${content}</${name}>`;
}

/** An element that holds a text. */
export const textElement = (
  name: string,
  attributes: Readonly<Record<string, SvgValue>>,
  text: string,
): string => element(name, attributes, escapeXml(text));

/**
 * A colour as attributes that every program reads: `rgba(…)` is no colour of SVG 1.1, so its opacity stands in an attribute of
 * its own.
 */
export function colour(
  attribute: 'fill' | 'stroke',
  value: string,
): Readonly<Record<string, string>> {
  const parts = /^rgba\((\d+),\s*(\d+),\s*(\d+),\s*([\d.]+)\)$/.exec(value);
  if (!parts) return {[attribute]: value};
  const hex = parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, '0'));
  return {[attribute]: `#${hex.join('')}`, [`${attribute}-opacity`]: parts[4] ?? '1'};
}
