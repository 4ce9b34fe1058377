import { importLimits } from '#shared/ipc/import-file.ts';
import { shortened } from '../long-cell.ts';
import type { Meter } from '../meter.ts';
import { Refusal } from '../refusal.ts';
import { joinQuoted } from './join-quoted.ts';

/** One property of a card, put together from the lines it was folded over. */
export type ContentLine = { readonly line: number; readonly text: string };

const pictures = /^(?:[\w-]+\.)?(?:photo|logo|sound|key|agent)[;:]/i;
const base64 = /^[^:]*;(?:encoding=)?(?:b|base64)(?:[;:]|$)/i;
const quotedPrintable = /^[^:]*;(?:encoding=)?quoted-printable(?:[;:]|$)/i;
const base64Signs = /^\s*[A-Za-z0-9+/]+=*$/;

/**
 * Puts folded lines together. Pictures are passed over without being kept. What quoted-printable breaks with
 * a `=` at the end of the line goes on below, without the space that other folds have.
 */
export function* contentLines(text: string, meter: Meter): Generator<ContentLine> {
  let open: Folded | null = null;
  for (const { line, text: piece } of physicalLines(text, meter)) {
    if (open !== null && goesOn(open, piece)) {
      open.add(piece);
      continue;
    }
    const whole: ContentLine | null = open?.whole() ?? null;
    if (whole !== null) yield whole;
    open = piece.trim() === '' ? null : fold(line, piece);
  }
  const last = open?.whole() ?? null;
  if (last !== null) yield last;
}

type Folded = {
  readonly isPicture: boolean;
  readonly isBase64: boolean;
  isBroken(): boolean;
  add(piece: string): void;
  /** Null for what is not kept. */
  whole(): ContentLine | null;
};

function fold(line: number, first: string): Folded {
  const isBase64 = base64.test(first);
  const isPicture = isBase64 || pictures.test(first);
  const isQuoted = !isBase64 && quotedPrintable.test(first);
  /** More than one only where quoted-printable broke the line. */
  const lines = isPicture ? [] : [first];
  let length = first.length;
  const isBroken = () => isQuoted && (lines.at(-1)?.endsWith('=') ?? false);
  return {
    isPicture,
    isBase64,
    isBroken,
    add(piece) {
      if (isPicture) return;
      if (isBroken()) lines.push(piece);
      else lines.push((lines.pop() ?? '') + (/^[ \t]/.test(piece) ? piece.slice(1) : piece));
      length += piece.length;
      if (length > importLimits.cellCharacters) throw tooLong(line, lines);
    },
    whole() {
      if (isPicture) return null;
      if (length > importLimits.cellCharacters) throw tooLong(line, lines);
      return { line, text: joinQuoted(lines) };
    },
  };
}

/** Old telephones write pictures over many lines without folding them. */
function goesOn(open: Folded, piece: string): boolean {
  if (open.isBroken()) return true;
  if (/^[ \t]/.test(piece) && (open.isPicture || piece.trim() !== '')) return true;
  return open.isBase64 && base64Signs.test(piece);
}

function tooLong(line: number, lines: readonly string[]): Refusal {
  const text = lines.slice(0, 60).join('');
  const colon = text.indexOf(':');
  return new Refusal({
    kind: 'cell-too-long',
    limit: importLimits.cellCharacters,
    line,
    column: shortened(text.slice(0, colon === -1 ? 0 : colon).split(';')[0] ?? ''),
    value: shortened(text.slice(colon + 1)),
  });
}

function* physicalLines(text: string, meter: Meter): Generator<ContentLine> {
  let line = 1;
  let start = 0;
  while (start < text.length) {
    meter(start, text.length);
    const at = text.indexOf('\n', start);
    const end = at === -1 ? text.length : at;
    yield { line, text: text.slice(start, end) };
    line += 1;
    start = end + 1;
  }
}
