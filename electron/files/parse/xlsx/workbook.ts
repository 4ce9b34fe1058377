import type { DateSystem } from '#shared/domain/members/spreadsheet-date.ts';
import { attribute, readXml } from '../read-xml.ts';
import { Refusal } from '../refusal.ts';
import type { ZipPackage } from '../zip-package.ts';

export type Sheet = { readonly name: string; readonly path: string; readonly isHidden: boolean };

export type Workbook = {
  readonly sheets: readonly Sheet[];
  readonly dateSystem: DateSystem;
  readonly stylesPath: string | null;
  readonly stringsPath: string | null;
};

type Relation = { readonly type: string; readonly path: string };

/** The table of contents of a spreadsheet. Refuses a zip that is something else (ODS, DOCX, XLSB, photos). */
export async function readWorkbook(zip: ZipPackage): Promise<Workbook> {
  const roots = await readRelations(zip, '');
  const workbookPath = [...roots.values()].find(({ type }) => type === 'officeDocument')?.path;
  if (workbookPath === undefined || !workbookPath.endsWith('.xml')) {
    throw new Refusal({ kind: 'unknown-format' });
  }
  const relations = await readRelations(zip, workbookPath);
  const pathOf = (wanted: string) =>
    [...relations.values()].find(({ type }) => type === wanted)?.path ?? null;
  return {
    ...(await readSheets(zip, workbookPath, relations)),
    stylesPath: pathOf('styles'),
    stringsPath: pathOf('sharedStrings'),
  };
}

async function readSheets(
  zip: ZipPackage,
  path: string,
  relations: ReadonlyMap<string, Relation>,
): Promise<Pick<Workbook, 'sheets' | 'dateSystem'>> {
  const sheets: Sheet[] = [];
  const found = { isWorkbook: false, dateSystem: '1900' as DateSystem };
  await readXml(zip.read(path), {
    open(name, attributes) {
      if (name === 'workbook') found.isWorkbook = true;
      if (name === 'workbookPr' && isTrue(attributes.date1904)) found.dateSystem = '1904';
      const relation =
        name === 'sheet' ? relations.get(attribute(attributes, 'id') ?? '') : undefined;
      if (relation?.type !== 'worksheet') return;
      const isHidden = (attributes.state ?? 'visible') !== 'visible';
      sheets.push({ name: attributes.name ?? '', path: relation.path, isHidden });
    },
  });
  if (!found.isWorkbook) throw new Refusal({ kind: 'unknown-format' });
  return { sheets, dateSystem: found.dateSystem };
}

/** Which parts belong to `path` ('' for the whole file), by their id. */
async function readRelations(
  zip: ZipPackage,
  path: string,
): Promise<ReadonlyMap<string, Relation>> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const relations = new Map<string, Relation>();
  await readXml(zip.read(`${folder}_rels/${path.slice(folder.length)}.rels`), {
    open(name, { Id = '', Type = '', Target = '' }) {
      if (name !== 'Relationship') return;
      relations.set(Id, {
        type: Type.slice(Type.lastIndexOf('/') + 1),
        path: resolve(folder, Target),
      });
    },
  });
  return relations;
}

/** Targets are relative to the part's folder, or absolute from the root of the zip. */
function resolve(folder: string, target: string): string {
  return decodeURI(new URL(target, `zip:///${folder}`).pathname).slice(1);
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
