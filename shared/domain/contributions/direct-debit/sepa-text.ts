/**
 * Text as the SEPA schemes take it: the Latin letters without accents, digits and `/ - ? : ( ) . , ' +` (EPC217-08,
 * "SEPA Requirements for an Extended Character Set", §2). No slash at either end nor twice: banks read it as a
 * separator. Never empty: who has no such letter is a dot.
 */
export function sepaText(text: string, most: number): string {
  const plain = text
    .replace(/[œŒæÆßøØđĐłŁ]/gu, (letter) => apart[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`´]/gu, "'")
    .replace(/[–—_]/gu, '-')
    .replace(/&/gu, '+')
    .replace(/[^A-Za-z0-9/\-?:().,'+ ]/gu, ' ')
    .replace(/\/{2,}/gu, '/')
    .replace(/ +/gu, ' ');
  return trimmed(trimmed(plain).slice(0, most)) || '.';
}

/** A reference that both sides read back: at most thirty-five signs of the same set, without spaces. */
export const sepaReference = /^(?!\/)(?!.*\/\/)[A-Za-z0-9/\-?:().,'+]{1,35}(?<!\/)$/;

const trimmed = (text: string): string => text.replace(/^[ /]+|[ /]+$/gu, '');

const apart: Readonly<Record<string, string>> = {
  œ: 'oe',
  Œ: 'OE',
  æ: 'ae',
  Æ: 'AE',
  ß: 'ss',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ł: 'l',
  Ł: 'L',
};
