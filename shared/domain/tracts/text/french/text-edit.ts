/** `from` to `to` of the text become `text`. */
export type TextEdit = { readonly from: number; readonly to: number; readonly text: string };

/** Edits of one text, in its order, none over another. */
export type TextEdits = readonly TextEdit[];

export function applyEdits(text: string, edits: TextEdits): string {
  let made = '';
  let at = 0;
  for (const edit of edits) {
    made += text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return made + text.slice(at);
}

/** Where an offset of the old text lies in the new one; a caret at an insertion goes behind it. */
export function mapOffset(edits: TextEdits, offset: number): number {
  let shift = 0;
  for (const { from, to, text } of edits) {
    if (from > offset) break;
    if (offset < to) return from + shift + Math.min(offset - from, text.length);
    shift += text.length - (to - from);
  }
  return offset + shift;
}

/** `second` speaks of the text that `first` made; the result speaks of the text before both. */
export function composeEdits(
  text: string,
  { first, second }: { readonly first: TextEdits; readonly second: TextEdits },
): TextEdits {
  const units = text.split('').map((unit, origin) => ({ unit, origin }));
  const once = splice(units, first);
  return editsFrom(splice(once, second), text.length);
}

/** A UTF-16 unit and its place in the first text; null when an edit brought it. */
type Unit = { readonly unit: string; readonly origin: number | null };

function splice(units: readonly Unit[], edits: TextEdits): readonly Unit[] {
  const made: Unit[] = [];
  let at = 0;
  for (const { from, to, text } of edits) {
    made.push(...units.slice(at, from));
    made.push(...text.split('').map((unit) => ({ unit, origin: null })));
    at = to;
  }
  made.push(...units.slice(at));
  return made;
}

function editsFrom(units: readonly Unit[], length: number): TextEdits {
  const edits: TextEdit[] = [];
  let next = 0;
  let brought = '';
  const close = (from: number) => {
    if (brought !== '' || from > next) edits.push({ from: next, to: from, text: brought });
    brought = '';
  };
  for (const { unit, origin } of units) {
    if (origin === null) brought += unit;
    else {
      close(origin);
      next = origin + 1;
    }
  }
  close(length);
  return edits;
}
