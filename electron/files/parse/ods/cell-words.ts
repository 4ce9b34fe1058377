import { importLimits } from '#shared/ipc/import-file.ts';
import { type Attributes, attribute } from '../read-xml.ts';

/** Inside a cell, but not what it says: its comments, drawings, footnotes and reading aids. */
const asides: ReadonlySet<string> = new Set(['annotation', 'note', 'ruby-text', 'shapes', 'frame']);

/** Gathers what a cell shows: several paragraphs, runs of spaces, tabs and line breaks. */
export function createCellWords() {
  let text = '';
  let paragraphs = 0;
  let depth = 0;
  let aside = 0;

  return {
    clear() {
      text = '';
      paragraphs = 0;
      depth = 0;
      aside = 0;
    },
    open(name: string, attributes: Attributes) {
      if (asides.has(name)) aside += 1;
      if (aside > 0) return;
      if (name === 'p') {
        if (paragraphs > 0) text += '\n';
        paragraphs += 1;
        depth += 1;
      }
      if (name === 's') text += ' '.repeat(spaces(attribute(attributes, 'c')));
      if (name === 'tab') text += '\t';
      if (name === 'line-break') text += '\n';
    },
    add(words: string) {
      // One more than is allowed is enough to refuse it.
      if (depth > 0 && aside === 0 && text.length <= importLimits.cellCharacters) text += words;
    },
    close(name: string) {
      if (asides.has(name)) aside -= 1;
      else if (name === 'p' && aside === 0) depth -= 1;
    },
    said: () => text,
  };
}

function spaces(count: string | undefined): number {
  const number = Number(count ?? '1');
  return Number.isInteger(number) && number > 0 ? Math.min(number, 1_000) : 1;
}
