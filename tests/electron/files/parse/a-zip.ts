import { crc32, deflateRawSync } from 'node:zlib';

type Lie = {
  /** What the directory says of some parts, instead of their true size. */
  readonly declares?: Readonly<Record<string, number>>;
  readonly checksums?: Readonly<Record<string, number>>;
  readonly isEncrypted?: boolean;
};

/** A zip made by hand, so that it may lie about its sizes. */
export function aZip(parts: Readonly<Record<string, string | Buffer>>, lie: Lie = {}): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of Object.entries(parts)) {
    const name = Buffer.from(path);
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(lie.isEncrypted ? 1 : 0, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(lie.checksums?.[path] ?? crc32(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(lie.declares?.[path] ?? bytes.length, 18);
    fields.writeUInt16LE(name.length, 22);
    locals.push(Buffer.from('PK\x03\x04', 'latin1'), fields, name, packed);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, where, name);
    offset += 30 + name.length + packed.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(parts).length, 4);
  end.writeUInt16LE(Object.keys(parts).length, 6);
  end.writeUInt32LE(entries.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, entries, Buffer.from('PK\x05\x06', 'latin1'), end]);
}

type Workbook = {
  readonly sheet: string | Buffer;
  readonly strings?: string;
  readonly styles?: string;
  readonly date1904?: boolean;
  readonly sheetPath?: string;
};

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;

/** The parts of a spreadsheet whose sheet is written by hand. */
export function workbookParts({
  sheet,
  strings = '<sst/>',
  styles = '<styleSheet/>',
  date1904 = false,
  sheetPath = 'worksheets/feuille.xml',
}: Workbook): Record<string, string | Buffer> {
  return {
    '_rels/.rels': `<Relationships>${relation('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<x:workbook xmlns:x="x" xmlns:r="r"><x:workbookPr date1904="${date1904 ? 1 : 0}"/><x:sheets><x:sheet name="Adhérents" sheetId="1" r:id="s1"/></x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relation('s1', 'worksheet', sheetPath)}${relation('s2', 'styles', '/xl/styles.xml')}${relation('s3', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    // Before the shared strings, as Excel writes them.
    [`xl/${sheetPath}`]: sheet,
    'xl/styles.xml': styles,
    'xl/sharedStrings.xml': strings,
  };
}

/** One sheet from its rows of raw cells: `['<c r="A1" t="str"><v>Nom</v></c>']`. */
export const aSheet = (...rows: readonly string[]): string =>
  `<worksheet><sheetData>${rows.map((cells, at) => `<row r="${at + 1}">${cells}</row>`).join('')}</sheetData></worksheet>`;

export const text = (reference: string, value: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;
