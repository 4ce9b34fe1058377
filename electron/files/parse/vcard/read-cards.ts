import { importLimits } from '#shared/ipc/import-file.ts';
import { shortened } from '../long-cell.ts';
import type { Meter } from '../meter.ts';
import { Refusal } from '../refusal.ts';
import { type CardProperty, type Head, headOf, readProperty } from './card-property.ts';
import { type ContentLine, contentLines } from './content-lines.ts';

export type Card = { readonly line: number; readonly properties: readonly CardProperty[] };

/** Everything else (keys, addresses of servers, what other programs invented) is passed over. */
const understood: ReadonlySet<string> = new Set([
  'n',
  'fn',
  'email',
  'tel',
  'adr',
  'bday',
  'title',
  'role',
  'org',
  'note',
  'categories',
  'kind',
  'x-maidenname',
  'x-ablabel',
  'x-abshowas',
  'x-addressbookserver-kind',
]);

/** One card after the other; none is kept here. Throws a `Refusal` that names the line. */
export function* readCards(text: string, meter: Meter): Generator<Card> {
  let card: { readonly line: number; readonly properties: CardProperty[] } | null = null;
  for (const content of contentLines(text, meter)) {
    const { line } = content;
    const head = headIn(content);
    const edge = edgeOf(content, head);
    if (edge === 'begin') {
      if (card !== null) throw new Refusal({ kind: 'unclosed-card', line: card.line });
      card = { line, properties: [] };
      continue;
    }
    if (card === null) throw bad(content);
    if (edge === 'end') {
      yield card;
      card = null;
      continue;
    }
    if (!understood.has(head.name)) continue;
    card.properties.push(readProperty(content, head));
    if (card.properties.length > importLimits.columns) {
      throw new Refusal({ kind: 'too-many-columns', limit: importLimits.columns });
    }
  }
  if (card !== null) throw new Refusal({ kind: 'unclosed-card', line: card.line });
}

function headIn(content: ContentLine): Head {
  const head = headOf(content.text);
  if (head === null) throw bad(content);
  return head;
}

function edgeOf({ text }: ContentLine, { name, length }: Head): 'begin' | 'end' | null {
  if (name !== 'begin' && name !== 'end') return null;
  return text
    .slice(length + 1)
    .trim()
    .toLowerCase() === 'vcard'
    ? name
    : null;
}

function bad({ line, text }: ContentLine): Refusal {
  return new Refusal({ kind: 'bad-card-line', line, value: shortened(text.trim()) });
}
