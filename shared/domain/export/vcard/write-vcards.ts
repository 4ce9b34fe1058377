import { strToU8 } from 'fflate';
import { ok } from '../../../result.ts';
import type { ExportRun } from '../export-run.ts';
import { takeNotes } from '../finding-notes.ts';
import { cardLines } from './card-lines.ts';
import type { CardVersion, ContactCard } from './contact-card.ts';

const cardsPerStep = 200;

/** One file, one card after another. */
export function* writeVcards(cards: Iterable<ContactCard>, version: CardVersion): ExportRun {
  const notes = takeNotes();
  let rows = 0;
  let pending = '';
  for (const card of cards) {
    rows += 1;
    notes.at(rows, 0);
    if (version === '3.0' && card.birthday?.kind === 'year') {
      notes.note({ kind: 'year-left-out', year: card.birthday.value });
    }
    pending += cardLines(card, version);
    if (rows % cardsPerStep !== 0) continue;
    yield { rows, bytes: strToU8(pending) };
    pending = '';
  }
  if (pending !== '') yield { rows, bytes: strToU8(pending) };
  return ok(notes.summary(rows));
}
