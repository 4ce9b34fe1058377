import { type Node, Schema } from 'prosemirror-model';
import { Transform } from 'prosemirror-transform';
import { updateYFragment, yXmlFragmentToProseMirrorRootNode } from 'y-prosemirror';
import * as Y from 'yjs';
import type { Desktop, Keystroke } from './two-authors.ts';

const schema = new Schema({
  nodes: { doc: { content: 'paragraph+' }, paragraph: { content: 'text*' }, text: {} },
});

const fragmentOf = (doc: Y.Doc) => doc.getXmlFragment('text');
const rootOf = (doc: Y.Doc) => yXmlFragmentToProseMirrorRootNode(fragmentOf(doc), schema);

/** y-prosemirror as its editor plugin writes: each new document is compared with the tree. */
export const treeDesktop: Desktop = {
  first: (paragraphs) => {
    const doc = new Y.Doc();
    const nodes = paragraphs.map((text) => schema.node('paragraph', null, [schema.text(text)]));
    write(doc, schema.node('doc', null, nodes), freshMapping());
    return doc;
  },
  open: (doc) => {
    let root = rootOf(doc);
    const mapping = freshMapping();
    return {
      doc,
      press: (key) => {
        root = pressed(root, key);
        write(doc, root, mapping);
      },
      read: () => {
        const paragraphs: string[] = [];
        rootOf(doc).forEach((node) => {
          paragraphs.push(node.textContent);
        });
        return paragraphs;
      },
    };
  },
};

type Mapping = Parameters<typeof updateYFragment>[3];
const freshMapping = (): Mapping => ({ mapping: new Map(), isOMark: new Map() });

const write = (doc: Y.Doc, root: Node, mapping: Mapping) =>
  doc.transact(() => updateYFragment(doc, fragmentOf(doc), root, mapping), 'bench');

function pressed(root: Node, { at, sign }: Keystroke): Node {
  const place = placeIn(root, at);
  const change = new Transform(root);
  return (sign === null ? change.split(place) : change.insert(place, schema.text(sign))).doc;
}

/** The place in the tree of an offset in the flat text. */
function placeIn(root: Node, at: number): number {
  let left = at;
  let place = 1;
  for (let index = 0; index < root.childCount; index += 1) {
    const size = root.child(index).content.size;
    if (left <= size) {
      return place + left;
    }
    left -= size + 1;
    place += size + 2;
  }
  return place - 2;
}
