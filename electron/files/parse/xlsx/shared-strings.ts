import { readXml } from '../read-xml.ts';
import type { ZipPackage } from '../zip-package.ts';
import { withoutEscapes } from './cell-text.ts';

/** The texts that cells refer to by number; pieces in several fonts are put together, reading aids left out. */
export async function readSharedStrings(
  zip: ZipPackage,
  path: string | null,
): Promise<readonly string[]> {
  const strings: string[] = [];
  if (path === null) return strings;
  let pieces: string[] = [];
  let isText = false;
  let isAside = false;
  await readXml(zip.read(path), {
    open(name) {
      if (name === 'si') pieces = [];
      if (name === 'rPh') isAside = true;
      isText = name === 't' && !isAside;
    },
    text(text) {
      if (isText) pieces.push(text);
    },
    close(name) {
      isText = false;
      if (name === 'rPh') isAside = false;
      if (name === 'si') strings.push(withoutEscapes(pieces.join('')));
    },
  });
  return strings;
}
