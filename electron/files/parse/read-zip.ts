import type { ParsedTable, ParseFailure } from '#shared/ipc/import-file.ts';
import type { Result } from '#shared/result.ts';
import { readOds } from './ods/read-ods.ts';
import type { WatchedOrder } from './parse-order.ts';
import { Refusal } from './refusal.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';
import { openZip, type ZipPackage } from './zip-package.ts';

const openDocument = 'application/vnd.oasis.opendocument.';
const mostSigns = 200;

/** A zip is a spreadsheet of one family or the other, or something that holds no list. Throws a `Refusal`. */
export async function readZip(
  bytes: Buffer,
  order: WatchedOrder,
): Promise<Result<ParsedTable, ParseFailure>> {
  const zip = await openZip(bytes, order.meter);
  return (await familyOf(zip)) === 'xlsx' ? readXlsx(zip, order) : readOds(zip, order);
}

/** Throws a `Refusal`. */
export async function familyOf(zip: ZipPackage): Promise<'xlsx' | 'ods'> {
  if (zip.has('_rels/.rels') && !isOffice(zip)) return 'xlsx';
  if (isOffice(zip)) throw new Refusal({ kind: 'unknown-format', found: 'document' });
  const declared = await mimetypeOf(zip);
  if (declared.startsWith(`${openDocument}spreadsheet`)) return 'ods';
  const isDocument = declared !== '' || zip.has('Index/Document.iwa');
  throw new Refusal({ kind: 'unknown-format', found: isDocument ? 'document' : 'archive' });
}

/** A text or slides in the same kind of zip. */
function isOffice(zip: ZipPackage): boolean {
  return zip.has('word/document.xml') || zip.has('ppt/presentation.xml');
}

async function mimetypeOf(zip: ZipPackage): Promise<string> {
  let type = '';
  for await (const chunk of zip.read('mimetype')) {
    type += chunk.toString('latin1');
    if (type.length > mostSigns) return type;
  }
  return type.trim();
}
