import { encodeWindows1252, fitWindows1252 } from '../../export/csv/windows-1252.ts';
import { takeNotes } from '../../export/finding-notes.ts';
import { fecColumns } from './fec-file.ts';

/** Lines of cells parted by tabs, in ISO 8859-15, which article A. 47 A-1 names; letters that it lacks become the nearest. */
export function writeFec(rows: readonly (readonly string[])[]): Uint8Array {
  const lines = [fecColumns, ...rows].map((cells) => cells.join('\t'));
  const text = fitWindows1252(`${lines.join('\r\n')}\r\n`, takeNotes());
  return encodeWindows1252([...text].map((sign) => otherSigns[sign] ?? sign).join(''));
}

/** Signs of Windows that ISO 8859-15 lacks, or has in the place of others: those go first. */
const otherSigns: Readonly<Record<string, string>> = {
  ...{ '¤': '', '¦': '|', '¨': '', '´': "'", '¸': '', '¼': '1/4', '½': '1/2', '¾': '3/4' },
  ...{ '€': '¤', Š: '¦', š: '¨', Ž: '´', ž: '¸', Œ: '¼', œ: '½', Ÿ: '¾' },
  ...{ '‘': "'", '’': "'", '‚': ',', '“': '"', '”': '"', '„': '"', '–': '-', '—': '-' },
  ...{ '…': '...', '•': '-', '‹': '<', '›': '>', '†': '+', '‡': '+', '‰': ' o/oo', '™': ' TM' },
  ...{ ƒ: 'f', ˆ: '', '˜': '~' },
};
