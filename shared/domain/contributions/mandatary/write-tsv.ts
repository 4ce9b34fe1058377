import { strToU8 } from 'fflate';

export type TsvTable = {
  readonly titles: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
};

/** Text in UTF-8 whose cells are parted by tabs; a tab or a new line inside a cell becomes a space. */
export function writeTsv({ titles, rows }: TsvTable): Uint8Array {
  const lines = [titles, ...rows].map((cells) => cells.map(cellOf).join('\t'));
  return strToU8(`${lines.join('\r\n')}\r\n`);
}

/** No name and no street begins with these signs, and a spreadsheet would take them for a formula. */
const cellOf = (text: string | null): string =>
  (text ?? '')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .replace(/^[=@+-]+(?!\d)/u, '');
