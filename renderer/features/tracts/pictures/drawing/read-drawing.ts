import { SaxesParser } from 'saxes';
import type { PictureRefusal } from '#shared/domain/tracts/pictures/picture-refusal.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { DrawingNode } from './drawing-node.ts';

const mostNodes = 50_000;
const mostDepth = 100;

type Growing = DrawingNode & { readonly inside: (Growing | string)[] };

/**
 * The tree of an XML text. Entities beside XML's own five are known by nobody here: a text that brings its own is not
 * read, so none can grow. Nothing is fetched.
 */
export function readDrawing(text: string): Result<DrawingNode, PictureRefusal> {
  const parser = new SaxesParser({ xmlns: false as const, position: false });
  const top: Growing = { name: '', attributes: {}, inside: [] };
  const open: Growing[] = [top];
  let nodes = 0;
  const add = (node: Growing | string) => {
    nodes += 1;
    if (nodes > mostNodes || open.length > mostDepth) throw new TooComplex();
    open.at(-1)?.inside.push(node);
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/i.test(doctype)) throw new TooComplex();
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node = { name: localName(name), attributes: withLocalNames(attributes), inside: [] };
    add(node);
    open.push(node);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', add);
  parser.on('cdata', add);
  try {
    parser.write(text).close();
  } catch (cause) {
    return err({ kind: cause instanceof TooComplex ? 'too-complex' : 'damaged' });
  }
  const root = top.inside.find((node) => typeof node !== 'string');
  return root?.name === 'svg' ? ok(root) : err({ kind: 'damaged' });
}

class TooComplex extends Error {}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Of `href` and `xlink:href` the first that is there. */
function withLocalNames(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const named: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    const isForeign = name.includes(':') && !name.startsWith('xlink:');
    if (!isForeign) named[localName(name)] ??= value;
  }
  return named;
}
