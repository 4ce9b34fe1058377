import * as Y from 'yjs';

/** A sign typed, or a paragraph cut, at a place of the text. */
export type Keystroke = { readonly at: number; readonly sign: string | null };

/** Something that two authors can write in: the flat text of a tract, or the tree of a peer. */
export type Writer = {
  readonly doc: Y.Doc;
  readonly press: (key: Keystroke) => void;
  /** Paragraph by paragraph. */
  readonly read: () => readonly string[];
};
export type OpenWriter = (doc: Y.Doc) => Writer;
export type Desktop = {
  readonly first: (paragraphs: readonly string[]) => Y.Doc;
  readonly open: OpenWriter;
};

/** Two copies of one text, edited apart and then exchanged. */
export function twoAuthors({ first, open }: Desktop, paragraphs: readonly string[]) {
  const update = Y.encodeStateAsUpdate(first(paragraphs));
  const [a, b] = [1, 2].map((clientID) => {
    const doc = new Y.Doc();
    doc.clientID = clientID;
    Y.applyUpdate(doc, update);
    return open(doc);
  });
  if (a === undefined || b === undefined) {
    throw new Error('Two authors');
  }
  return { a, b };
}

/** What both read afterwards; they must read the same. */
export function exchange({ a, b }: { readonly a: Writer; readonly b: Writer }) {
  const [fromA, fromB] = [Y.encodeStateAsUpdate(a.doc), Y.encodeStateAsUpdate(b.doc)];
  const started = performance.now();
  Y.applyUpdate(a.doc, fromB);
  const ms = performance.now() - started;
  Y.applyUpdate(b.doc, fromA);
  const text = a.read();
  if (text.join('\n') !== b.read().join('\n')) {
    throw new Error('The two read different texts.');
  }
  return { text, ms, bytes: Y.encodeStateAsUpdate(a.doc).byteLength };
}

/** The same keystrokes for everybody: each sign is typed once in the whole text. */
export function keystrokes(count: number, from: number): readonly Keystroke[] {
  let seed = from + 7;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff;
    return Math.floor((seed / 0x80_00_00_00) * below);
  };
  return Array.from({ length: count }, (_, index) => ({
    at: random(2_000),
    sign: random(20) === 0 ? null : String.fromCharCode(0x4e_00 + from + index),
  }));
}

const baseStart = 0xac_00;

/** Paragraphs in which no sign stands twice. */
export const plainParagraphs = (count: number, length: number): readonly string[] =>
  Array.from({ length: count }, (_, row) =>
    String.fromCharCode(...Array.from({ length }, (__, at) => baseStart + row * length + at)),
  );

/** How many of these signs are missing or stand there twice: each was written once. */
export function wrongSigns(text: readonly string[], written: readonly string[]): number {
  const found = new Map<string, number>();
  for (const sign of text.join('')) {
    found.set(sign, (found.get(sign) ?? 0) + 1);
  }
  return written.filter((sign) => found.get(sign) !== 1).length;
}

/** How many typed signs no longer follow the sign of the first text that their author saw before them. */
export function strayedSigns(merged: readonly string[], seen: readonly (readonly string[])[]) {
  const now = followed(merged);
  return seen
    .flatMap((text) => [...followed(text)])
    .filter(([sign, before]) => now.get(sign) !== before).length;
}

function followed(text: readonly string[]): ReadonlyMap<string, string> {
  const before = new Map<string, string>();
  let last = '';
  for (const sign of text.join('')) {
    if (sign.charCodeAt(0) >= baseStart) {
      last = sign;
    } else if (!before.has(sign)) {
      before.set(sign, last);
    }
  }
  return before;
}
