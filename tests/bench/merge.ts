import * as Y from 'yjs';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { applyEdit } from '#shared/domain/tracts/document/write/apply-edit.ts';
import { mergeTracts } from '#shared/domain/tracts/merge/merge-tracts.ts';
import { add, aShape, aTextFrame, aTract, edit, objectId, write } from '../builders/a-tract.ts';
import { publish } from './support/figure.ts';
import { say } from './support/say.ts';
import { flatDesktop } from './tracts/flat-writer.ts';
import { treeDesktop } from './tracts/tree-writer.ts';
import {
  type Desktop,
  exchange,
  type Keystroke,
  keystrokes,
  plainParagraphs,
  strayedSigns,
  twoAuthors,
  wrongSigns,
} from './tracts/two-authors.ts';

const peerName = 'y-prosemirror 1.3.7';
const sentence = 'Votez dimanche pour le logement. Gel des loyers et rénovation.';
const cut: Keystroke = { at: sentence.indexOf('Gel'), sign: null };
const addition: readonly Keystroke[] = [...' THERMIQUE'].map((sign, index) => ({
  at: sentence.length - 1 + index,
  sign,
}));

compare('one cuts a paragraph, the other adds a word at its end: merged as meant', (desktop) => {
  const text = apart(desktop, [cut], addition);
  const [first, second] = [
    'Votez dimanche pour le logement. ',
    'Gel des loyers et rénovation THERMIQUE.',
  ];
  return Number(text[0] === first && text[1] === second && text.length === 2);
});

compare('both cut a paragraph at one place: its end stands there once', (desktop) => {
  const text = apart(desktop, [cut], [cut]).join('\n');
  return Number(text.split('Gel des loyers et rénovation.').length === 2);
});

say('10,000 keystrokes of two authors…');
const paragraphs = plainParagraphs(30, 62);
const [ours, peer] = [flatDesktop, treeDesktop].map(writeApart);
if (ours && peer) {
  const measured = 'one text, 10,000 offline keystrokes of two authors';
  const lowerIsBetter = true;
  const figure = { bench: 'merge', peerName, lowerIsBetter };
  const of = (what: string) => `${measured}: ${what}`;
  publish({
    ...figure,
    case: of('signs lost or doubled'),
    unit: 'signs',
    ours: ours.wrong,
    peer: peer.wrong,
  });
  publish({
    ...figure,
    case: of('typed signs that strayed from their place'),
    unit: 'signs',
    ours: ours.strayed,
    peer: peer.strayed,
  });
  publish({
    ...figure,
    case: of('to write them'),
    unit: 'ms',
    ours: ours.writing,
    peer: peer.writing,
  });
  publish({
    ...figure,
    case: of('to take the other’s in'),
    unit: 'ms',
    ours: ours.ms,
    peer: peer.ms,
  });
  publish({
    ...figure,
    case: of('the document'),
    unit: 'bytes',
    ours: ours.bytes,
    peer: peer.bytes,
  });
}

say('10,000 edits of texts and objects…');
wholeTract();

function compare(name: string, right: (desktop: Desktop) => number) {
  publish({
    bench: 'merge',
    case: name,
    ours: right(flatDesktop),
    peer: right(treeDesktop),
    peerName,
    unit: 'right (1) or wrong (0)',
    lowerIsBetter: false,
  });
}

function apart(desktop: Desktop, mine: readonly Keystroke[], theirs: readonly Keystroke[]) {
  const { a, b } = twoAuthors(desktop, [sentence]);
  for (const key of mine) a.press(key);
  for (const key of theirs) b.press(key);
  return exchange({ a, b }).text;
}

function writeApart(desktop: Desktop) {
  const { a, b } = twoAuthors(desktop, paragraphs);
  const [mine, theirs] = [keystrokes(5_000, 0), keystrokes(5_000, 5_000)];
  const started = performance.now();
  for (const key of mine) a.press(key);
  for (const key of theirs) b.press(key);
  const writing = performance.now() - started;
  const seen = [a.read(), b.read()];
  const merged = exchange({ a, b });
  const typed = [...mine, ...theirs].flatMap(({ sign }) => sign ?? []);
  const wrong = wrongSigns(merged.text, [...paragraphs.join(''), ...typed]);
  return { ...merged, writing, wrong, strayed: strayedSigns(merged.text, seen) };
}

/** Half of the edits are words, half are objects moved and changed: what merging and its journal take. */
function wholeTract() {
  const first = aTract();
  for (let index = 0; index < 20; index += 1) {
    edit(first, add(aTextFrame(`f${index}`), sentence), add(aShape(`s${index}`)));
  }
  const before = Y.encodeStateAsUpdate(first);
  const [mine, theirs] = [1, 2].map((clientID) => editedApart(before, clientID));
  if (!(mine && theirs)) return;
  const started = performance.now();
  const merged = mergeTracts({ before, mine, theirs });
  const ms = performance.now() - started;
  const plain = performance.now();
  const peerDoc = new Y.Doc();
  Y.applyUpdate(peerDoc, mine);
  Y.applyUpdate(peerDoc, theirs);
  const peerMs = performance.now() - plain;
  const other = mergeTracts({ before, mine: theirs, theirs: mine });
  if (!(merged.ok && other.ok)) throw new Error('The merge failed.');
  const [here, there] = [merged.value.bytes, other.value.bytes].map((bytes) => {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, bytes);
    return JSON.stringify(readTract(doc).tract.objects);
  });
  if (here !== there) throw new Error('The two did not converge.');
  say(
    `${merged.value.bytes.byteLength} bytes, ${merged.value.journal.length} entries in the journal`,
  );
  publish({
    bench: 'merge',
    case: '20 texts and 20 objects, 10,000 offline edits of two authors: merged and told',
    ours: ms,
    peer: peerMs,
    peerName: 'Yjs alone, telling nothing',
    unit: 'ms',
    lowerIsBetter: true,
  });
}

function editedApart(before: Uint8Array, clientID: number): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = clientID;
  Y.applyUpdate(doc, before);
  for (const [index, { at, sign }] of keystrokes(5_000, clientID).entries()) {
    const objects = [objectId(`s${at % 20}`)];
    const by = { x: (at % 7) - 3, y: (at % 5) - 2 };
    const move = { kind: 'move', objects, by } as const;
    const text = write(`f${at % 20}-story`, at % 60, sign ?? '\n');
    applyEdit(doc, index % 2 === 0 ? move : text, { origin: clientID });
  }
  return Y.encodeStateAsUpdate(doc);
}
