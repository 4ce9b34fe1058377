import { SaxesParser } from 'saxes';
import { Refusal } from './refusal.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What a reader wants to know of an XML file, in the order of the file. Names come without their prefix. */
export type XmlReader = {
  /** `line`: where the tag ends, counted from 1. */
  open?(name: string, attributes: Attributes, line: number): void;
  text?(text: string): void;
  close?(name: string): void;
};

/** Office programs stay under thirty and a hundred. Each level and each attribute takes memory. */
const mostDepth = 256;
const mostAttributes = 2_000;

/**
 * Streams XML through a reader. A letter may lie across two chunks, so the bytes are decoded as one stream:
 * decoding each chunk alone turns some accents into `�` (exceljs' streaming reader does).
 */
export async function readXml(chunks: AsyncIterable<Buffer>, reader: XmlReader): Promise<void> {
  const parser = new SaxesParser({ xmlns: false as const, position: false });
  parser.on('error', (error) => {
    throw error;
  });
  let depth = 0;
  let attributeCount = 0;
  parser.on('attribute', () => {
    attributeCount += 1;
    if (attributeCount > mostAttributes)
      throw new Refusal({ kind: 'broken', detail: 'attributes' });
  });
  parser.on('opentag', ({ name, attributes }) => {
    attributeCount = 0;
    depth += 1;
    if (depth > mostDepth) throw new Refusal({ kind: 'broken', detail: 'depth' });
    reader.open?.(localName(name), attributes, parser.line);
  });
  parser.on('text', (text) => reader.text?.(text));
  parser.on('cdata', (text) => reader.text?.(text));
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    reader.close?.(localName(name));
  });
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk));
    parser.write(decoder.decode(chunk, { stream: true }));
  }
  if (decoder !== null) parser.close();
}

/** The attribute of that local name: `r:id` and `rel:id` are the same. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  const exact = attributes[name];
  if (exact !== undefined) return exact;
  const key = Object.keys(attributes).find((candidate) => candidate.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function encodingOf(start: Buffer): 'utf-8' | 'utf-16le' {
  return start[0] === 0xff && start[1] === 0xfe ? 'utf-16le' : 'utf-8';
}
