const marks = /[\u0300-\u036F]+/g;
const ownLetters = /[ŒÆØŁĐÐÞĦ]/g;
const capitals: Readonly<Record<string, string>> = {
  Œ: 'OE',
  Æ: 'AE',
  Ø: 'O',
  Ł: 'L',
  Đ: 'D',
  Ð: 'D',
  Þ: 'TH',
  Ħ: 'H',
};

/** `12 rue de l’Œuvre à Sèvres` → `12 RUE DE L’OEUVRE A SEVRES`, as sorting machines read best. */
export const unaccentedCapitals = (text: string): string =>
  text
    .toUpperCase()
    .normalize('NFD')
    .replace(marks, '')
    .normalize('NFC')
    .replace(ownLetters, (letter) => capitals[letter] ?? letter);

/** From line 4 on the standard wants letters, digits and spaces, nothing else. */
export const withoutPunctuation = (text: string): string =>
  oneLine(
    text
      .replace(/\bn\s*[°º]\s*(?=\d)/giu, '')
      .replaceAll('&', ' et ')
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '),
  );

/** One line with single spaces, accents composed. */
export const oneLine = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\p{Cc}\p{Cf}\p{Zs}]+/gu, ' ')
    .trim();
