import type { FontFields } from '../../../records/record.ts';
import type { FontTables } from './sfnt.ts';

/** What the font's makers allow a document to carry (OS/2 fsType); `restricted`: nothing, without asking them. */
type Embedding = FontFields['embedding'];

export type EmbeddingPermission = {
  readonly embedding: Embedding;
  /** False when the whole font must be carried, not only the letters used. */
  readonly subsetting: boolean;
};

const fsTypeOffset = 8;

/** A font without an OS/2 table forbids nothing. */
export function readEmbedding(tables: FontTables): EmbeddingPermission {
  const os2 = tables.get('OS/2');
  const fsType = os2 && os2.byteLength >= fsTypeOffset + 2 ? os2.getUint16(fsTypeOffset) : 0;
  return { embedding: embeddingOf(fsType), subsetting: (fsType & 0x0100) === 0 };
}

/** Of several bits set, the most generous one counts, as the specification says. */
function embeddingOf(fsType: number): Embedding {
  if (fsType & 0x0008) return 'editable';
  if (fsType & 0x0004) return 'preview-and-print';
  return fsType & 0x0002 ? 'restricted' : 'installable';
}
