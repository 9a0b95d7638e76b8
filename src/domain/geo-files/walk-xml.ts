import {SaxesParser} from 'saxes';
import type {ReadShare} from './geo-feature.ts';
import {fileProblem, type GeoProblem} from './geo-problem.ts';

/** An element that begins. */
export interface XmlStart {
  /** Without the prefix of its namespace. */
  readonly name: string;
  /** By name, without prefixes. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Line of the file, from 1. */
  readonly line: number;
}

/** What is told of an XML text, in its order. */
export interface XmlListener {
  readonly open: (element: XmlStart) => void;
  /** With all the text directly inside the element. */
  readonly close: (name: string, text: string) => void;
}

/** An element with more elements around it than this is no file of lines. */
const deepest = 200;

/** Characters between two reports of how far the reading is. */
const step = 1_000_000;

class TooDeep extends Error {}

/**
 * Tells a listener of each element of an XML text; gives why it was broken off, null when it was read to its end. Nothing
 * is fetched, and no entity but the five of XML is known: a text that declares its own is refused before anything grows.
 * @see W3C, Extensible Markup Language (XML) 1.0, 4.1 and 4.6
 */
export function walkXml(
  text: string,
  listener: XmlListener,
  onShare: ReadShare = () => undefined,
): GeoProblem | null {
  // Blank lines before the declaration are no XML, and no harm: they only count as lines.
  const content = text.trimStart();
  const parser = new SaxesParser();
  parser.line += countBreaks(text.slice(0, text.length - content.length));
  const texts: string[] = [];
  const seen = {entities: false};
  const add = (part: string): void => {
    const before = texts.pop();
    if (before !== undefined) texts.push(before + part);
  };
  parser.on('doctype', (declaration) => {
    if (declaration.includes('<!ENTITY')) seen.entities = true;
  });
  parser.on('opentag', ({name, attributes}) => {
    if (seen.entities || texts.length >= deepest) throw new TooDeep();
    texts.push('');
    listener.open({name: localName(name), attributes, line: parser.line});
  });
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', ({name}) => {
    listener.close(localName(name), texts.pop() ?? '');
  });
  try {
    for (let from = 0; from < content.length; from += step) {
      parser.write(content.slice(from, from + step));
      onShare(Math.min(1, (from + step) / content.length));
    }
    parser.close();
    return null;
  } catch {
    const {line, columnIndex} = parser;
    if (seen.entities) return fileProblem('no-entities', {line, found: '<!ENTITY'});
    const broken = text.split('\n', line)[line - 1] ?? '';
    return fileProblem('xml', {line, found: broken.slice(Math.max(0, columnIndex - 30))});
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function countBreaks(text: string): number {
  return text.split('\n').length - 1;
}
