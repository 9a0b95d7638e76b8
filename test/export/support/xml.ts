import {SaxesParser} from 'saxes';

/** An element of a document as read: its name, attributes and own text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Names of the elements around it, outermost first. */
  readonly path: readonly string[];
  text: string;
}

/** Reads a document strictly. @throws {Error} where it is not well-formed XML, with the line. */
export function readXml(text: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const open: XmlElement[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({name, attributes}) => {
    const element = {
      name,
      attributes: attributes as Record<string, string>,
      path: open.map((parent) => parent.name),
      text: '',
    };
    found.push(element);
    open.push(element);
  });
  parser.on('text', (part) => {
    for (const element of open) element.text += part;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(text).close();
  return found;
}
