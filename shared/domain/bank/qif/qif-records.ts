/** The lines of a record by their first letter; of several of the same letter the first. */
export type QifRecord = {
  readonly line: number;
  readonly fields: ReadonlyMap<string, string>;
  /** The file ends in the middle of it. */
  readonly isOpen: boolean;
};

/** What follows a `!Type:` line, up to the next. */
export type QifSection = { readonly type: string; readonly records: readonly QifRecord[] };

export function qifSections(text: string): readonly QifSection[] {
  const sections: { readonly type: string; readonly records: QifRecord[] }[] = [];
  let fields = new Map<string, string>();
  let start = 0;
  const end = (isOpen: boolean) => {
    if (fields.size > 0) sections.at(-1)?.records.push({ line: start, fields, isOpen });
    fields = new Map();
  };
  for (const [at, raw] of text.split(/\r\n?|\n/).entries()) {
    const line = raw.trim();
    if (line === '') continue;
    if (line.startsWith('!')) {
      end(true);
      if (!/^!(?:option|clear)/i.test(line)) sections.push({ type: typeOf(line), records: [] });
      continue;
    }
    if (line.startsWith('^')) {
      end(false);
      continue;
    }
    if (fields.size === 0) start = at + 1;
    const letter = line[0] ?? '';
    if (!fields.has(letter)) fields.set(letter, line.slice(1).trim());
  }
  end(true);
  return sections;
}

const typeOf = (line: string): string =>
  line
    .replace(/^!type:/i, '')
    .replace(/^!/, '')
    .trim()
    .toLowerCase();
