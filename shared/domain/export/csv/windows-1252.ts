import type { FindingNotes } from '../finding-notes.ts';

/** The signs from 0x80 to 0x9F; below and above, bytes are the first 256 code points. */
const windowsSigns = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';
const byteOfSign: ReadonlyMap<string, number> = new Map(
  [...windowsSigns].map((sign, index) => [sign, 0x80 + index]),
);

/** Letters that are no other letter with an accent, and the signs that French typography adds. */
const closeSigns: Readonly<Record<string, string>> = {
  ...{ ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ħ: 'h', Ħ: 'H', ı: 'i', ŋ: 'n', Ŋ: 'N', ŧ: 't', Ŧ: 'T' },
  ...{ ə: 'e', Ə: 'E', ĸ: 'k', ẞ: 'SS', ſ: 's', Ɓ: 'B', ɓ: 'b', Ɗ: 'D', ɗ: 'd', ƙ: 'k', Ƙ: 'K' },
  ...{ '\u2010': '-', '\u2011': '-', '\u2012': '-', '\u2015': '—', '\u2212': '-', '\u2044': '/' },
  ...{ '\u02BC': '’', '\u02B9': "'", '\u2032': "'", '\u2033': '"', '\u201B': '‘', '₣': 'F' },
  ...{ '\u202F': '\u00A0', '\u2007': '\u00A0', '\u2060': '', '\u200B': '', '\uFEFF': '' },
};

const fits = /^[\t\n\r -~\u00A0-\u00FF]*$/;
const combining = /\p{M}/gu;

/**
 * The same text in signs that Windows-1252 has: composed where it can be (`e` and its accent become `é`), the
 * bare or nearest letter where there is one, `?` where there is none. Each replacement is noted.
 */
export function fitWindows1252(text: string, notes: FindingNotes): string {
  if (fits.test(text)) return text;
  return [...text.normalize('NFC')].map((sign) => fitSign(sign, notes)).join('');
}

/** Bytes of text that `fitWindows1252` has made fit. */
export function encodeWindows1252(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    bytes[at] = code < 0x100 ? code : (byteOfSign.get(text.charAt(at)) ?? 0x3f);
  }
  return bytes;
}

function fitSign(sign: string, notes: FindingNotes): string {
  if (isKnown(sign)) return sign;
  const by = closeSigns[sign] ?? withFewerAccents(sign) ?? bareLetters(sign);
  notes.note({ kind: 'sign-replaced', sign, by });
  return by;
}

/** `ễ` has two accents, and without the last one it is `ê`. */
function withFewerAccents(sign: string): string | null {
  const [first = '', second, third] = sign.normalize('NFD');
  const simpler = `${first}${second ?? ''}`.normalize('NFC');
  return third !== undefined && isKnown(simpler) ? simpler : null;
}

/** `ń` is `n` with an accent, `ﬁ` two letters in one; what is left of neither is `?`. An accent alone is nothing. */
function bareLetters(sign: string): string {
  const bare = sign.normalize('NFKD').replace(combining, '');
  return [...bare].map((part) => (isKnown(part) ? part : (closeSigns[part] ?? '?'))).join('');
}

/** Between 0x80 and 0x9F a byte is one of Windows' signs, or nothing that a reader may rely on. */
function isKnown(sign: string): boolean {
  return fits.test(sign) || (byteOfSign.has(sign) && sign > '\u00FF');
}
