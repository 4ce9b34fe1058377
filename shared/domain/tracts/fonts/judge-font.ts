import { ok, type Result } from '../../../result.ts';
import type { FontFields } from '../../records/record.ts';
import { FontId } from '../story.ts';
import type { FontFault } from '../text/font/font-fault.ts';
import { readLook } from '../text/font/font-look.ts';
import { openFont, type ShapingFont } from '../text/font/open-font.ts';
import { readSfnt } from '../text/font/sfnt.ts';

/** What a font file says of itself; `null` where it does not. */
export type JudgedFont = Omit<FontFields, 'sha256' | 'bytes' | 'name' | 'family'> & {
  readonly family: string | null;
  /** One file for many weights: the one it begins with is used. */
  readonly isVariable: boolean;
};

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** The narrow no-break space is not among them: it is made of the usual one where a font lacks it. */
const french = 'àâäæçéèêëîïôœöùûüÿÀÂÄÆÇÉÈÊËÎÏÔŒÖÙÛÜŸ«»’“”–—…€°';
const sample = ' Réunion publique : l’« œuvre » coûte 25 € ! AVAffiche';

/** Opens it and sets a line with it, as a leaflet will: what goes wrong goes wrong here. */
export function judgeFont(bytes: Uint8Array): Result<JudgedFont, FontFault> {
  const opened = openFont(FontId.parse('judged'), bytes);
  if (!opened.ok) return opened;
  const tables = readSfnt(bytes);
  if (!tables.ok) return tables;
  const font = opened.value;
  const lacking = [...alphabet, ...french].filter((letter) => !font.has(letter));
  if (lacking.length < alphabet.length && !hasInk(font)) {
    return { ok: false, error: { kind: 'damaged', table: 'glyf' } };
  }
  const family = tidy(font.family);
  return ok({
    family: family === '' ? null : family.slice(0, 100),
    styleName: tidy(font.styleName).slice(0, 100),
    weight: Math.round(font.style.weight),
    italic: font.style.italic,
    look: readLook(tables.value, family),
    embedding: font.permission.embedding,
    subsetting: font.permission.subsetting,
    lacking: lacking.join(''),
    isVariable: font.axes.length > 0,
  });
}

function hasInk(font: ShapingFont): boolean {
  const shaping = { direction: 'ltr', language: 'fr', ligatures: true, smallCaps: true } as const;
  const { glyphs } = font.shape(sample, shaping);
  return glyphs.map(({ id }) => font.outline(id)).some((outline) => outline !== '');
}

/** Names of hostile files hold anything. */
const tidy = (name: string): string => name.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
