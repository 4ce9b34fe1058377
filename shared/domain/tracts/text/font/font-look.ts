import type { FontFields } from '../../../records/record.ts';
import type { FontTables } from './sfnt.ts';

type Look = FontFields['look'];

const lookInName: readonly (readonly [RegExp, Look])[] = [
  [/condensed|compressed|narrow/iu, 'condensed'],
  [/script|brush|handwrit/iu, 'hand'],
  [/sans|grotesk|gothic/iu, 'sans'],
  [/serif|roman|garamond/iu, 'serif'],
];

const widestCondensed = 4;

/** What a font resembles, as its OS/2 table says, or else its name. */
export function readLook(tables: FontTables, family: string): Look {
  const os2 = tables.get('OS/2');
  const byteAt = (offset: number) => (os2 && offset < os2.byteLength ? os2.getUint8(offset) : 0);
  const width = byteAt(7);
  if (width > 0 && width <= widestCondensed) return 'condensed';
  return (
    ofClass(byteAt(30)) ??
    ofPanose(byteAt(32), byteAt(33)) ??
    lookInName.find(([words]) => words.test(family))?.[1] ??
    'sans'
  );
}

function ofClass(familyClass: number): Look | null {
  if (familyClass === 10) return 'hand';
  if (familyClass === 8) return 'sans';
  return familyClass >= 1 && familyClass <= 7 && familyClass !== 6 ? 'serif' : null;
}

function ofPanose(kind: number, serifs: number): Look | null {
  if (kind === 3) return 'hand';
  if (kind !== 2 || serifs < 2) return null;
  return serifs <= 10 ? 'serif' : 'sans';
}
