import { escapeXml, outsideXml } from '../escape-xml.ts';
import type { FindingNotes } from '../finding-notes.ts';

/** Nearly every cell: one paragraph of single spaces, nothing to escape. */
const plain = /^[!#-%'-;=?-~\u00A1-\uD7FF]+(?: [!#-%'-;=?-~\u00A1-\uD7FF]+)*$/;
const replaced = new RegExp(`\\t|${outsideXml.source}`, 'gu');
/** Readers fold spaces as web pages do, and drop those at the ends. */
const foldedSpaces = /^ +| +$| {2,}/g;

/**
 * The paragraphs of a text. What XML cannot hold has no spelling here: it is left out, and noted. A tab becomes
 * a space: LibreOffice 7.4 does not read the tabs that it writes, and two words would grow together.
 */
export function paragraphs(text: string, notes: FindingNotes): string {
  if (plain.test(text)) return `<text:p>${text}</text:p>`;
  return withKnownSigns(text, notes)
    .split('\n')
    .map((line) => `<text:p>${withSpelledSpaces(escapeXml(line))}</text:p>`)
    .join('');
}

function withKnownSigns(text: string, notes: FindingNotes): string {
  return text.replace(replaced, (sign) => {
    const by = sign === '\t' ? ' ' : '';
    notes.note({ kind: 'sign-replaced', sign, by });
    return by;
  });
}

function withSpelledSpaces(line: string): string {
  return line.replace(foldedSpaces, ({ length }) => `<text:s text:c="${length}"/>`);
}
