import { type Bytes, concat, textOf } from '../sealed/bytes.ts';
import {
  frameJson,
  frameRecord,
  type PlacedRecord,
  unframe,
  unframeRecords,
} from '../sealed/frames.ts';
import type { Keyring } from '../sealed/keyring.ts';
import { seal, unseal } from '../sealed/sealed-record.ts';

/** What a part of the journal says of itself. A commit counts only when all its parts are there. */
export type JournalHeader = {
  readonly format: 1;
  /** The name that the records inside are bound to. */
  readonly database: string;
  readonly clientId: string;
  readonly group: string;
  readonly part: number;
  readonly of: number;
  /** Records that the commit removed: an undo takes its batch off the list. */
  readonly removes: readonly { readonly table: string; readonly id: string }[];
};

export type JournalPart = {
  readonly seq: number;
  readonly header: JournalHeader;
  readonly records: readonly PlacedRecord[];
};

/** Holds the sealed records themselves: to replay a part is to put them back. */
export async function sealPart(keyring: Keyring, part: JournalPart): Promise<Bytes> {
  const content = concat([frameJson(part.header), ...part.records.map(frameRecord)]);
  return seal(await keyring.forTable('journal'), placeOf(part.seq), content);
}

/** Throws when it is not what was sealed for this place. */
export async function openPart(keyring: Keyring, seq: number, sealed: Bytes): Promise<JournalPart> {
  const content = await unseal(await keyring.forTable('journal'), placeOf(seq), sealed);
  const [header, ...records] = unframe(content);
  // Sealed by this program: its shape is known.
  const said = JSON.parse(textOf(header ?? content)) as JournalHeader;
  return { seq, header: said, records: unframeRecords(records) };
}

const placeOf = (seq: number): string => `journal|${seq}`;

const largePart = 4_000_000;

/** Cuts the records of one commit into parts that main can take in one piece. */
export function intoParts(records: readonly PlacedRecord[]): (readonly PlacedRecord[])[] {
  const parts: PlacedRecord[][] = [[]];
  let size = 0;
  for (const record of records) {
    if (size > 0 && size + record.sealed.length > largePart) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(record);
    size += record.sealed.length;
  }
  return parts;
}
