import type { ParsedTable, ParseFailure } from '#shared/ipc/import-file.ts';
import type { Result } from '#shared/result.ts';
import { inPieces } from '../in-pieces.ts';
import type { ParseOrder, WatchedOrder } from '../parse-order.ts';
import { readSpreadsheet } from '../read-spreadsheet.ts';
import { readXml } from '../read-xml.ts';
import { Refusal } from '../refusal.ts';
import { saidRows } from '../table/raw-row.ts';
import { splitTables } from '../table/split-tables.ts';
import type { ZipPackage } from '../zip-package.ts';
import { type OdsSheet, readContent } from './read-content.ts';

/** Throws a `Refusal`. */
export async function readOds(
  zip: ZipPackage,
  order: ParseOrder,
): Promise<Result<ParsedTable, ParseFailure>> {
  const content = await contentOf(zip);
  return readDocument(content, order);
}

/** What reads the document in a zip, as often as it is asked. Throws a `Refusal`. */
export async function contentOf(zip: ZipPackage): Promise<() => AsyncIterable<Buffer>> {
  if (await isEncrypted(zip)) throw new Refusal({ kind: 'password-protected' });
  if (!zip.has('content.xml')) throw new Refusal({ kind: 'unknown-format', found: 'document' });
  zip.expects(zip.sizeOf('content.xml'));
  return () => zip.read('content.xml');
}

/** The same document in a single XML file (`.fods`). */
export function readFlatOds(
  bytes: Buffer,
  order: WatchedOrder,
): Promise<Result<ParsedTable, ParseFailure>> {
  return readDocument(() => inPieces(bytes, order.meter), order);
}

async function readDocument(
  content: () => AsyncIterable<Buffer>,
  order: ParseOrder,
): Promise<Result<ParsedTable, ParseFailure>> {
  const chosen = order.options.sheet;
  let isFound = false;
  const seen = await readContent(content(), {
    // Rows of sheets that will not be shown are not kept.
    wants: ({ name, isHidden }) => (chosen === undefined ? !isHidden && !isFound : name === chosen),
    has: ({ rows }) => {
      isFound ||= rows !== null && splitTables(saidRows(rows, 'of-sheet')).length > 0;
    },
  });
  const areAllHidden = chosen === undefined && seen.every(({ isHidden }) => isHidden);
  const sheets = areAllHidden
    ? await readContent(content(), { wants: () => true, has: () => {} })
    : seen;
  const rowsOf = async ({ rows }: OdsSheet) => rows ?? [];
  return readSpreadsheet({ format: 'ods', sheets, rowsOf }, order);
}

/** Older programs encrypt each part, newer ones the whole; neither says so where a zip usually does. */
async function isEncrypted(zip: ZipPackage): Promise<boolean> {
  if (zip.has('encrypted-package')) return true;
  let found = false;
  await readXml(zip.read('META-INF/manifest.xml'), {
    open(name) {
      if (name === 'encryption-data') found = true;
    },
  });
  return found;
}
