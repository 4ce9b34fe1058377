import { listName } from '../../../../../office/names.ts';
import type { DirectoryOrder } from '../../../../../paper/paper-order.ts';
import type { PaperPerson } from '../../../../../store/store-api/export.ts';
import type { ListDraft } from '../print-draft.ts';
import { byName, grouped } from './names-on-paper.ts';
import { headOf, type PaperWords } from './table-orders.ts';

/** What is not known takes no line. */
export function directoryOrder(
  { title, grouping }: ListDraft,
  people: readonly PaperPerson[],
  words: PaperWords,
): DirectoryOrder {
  const groups = grouped([...people].sort(byName), grouping, words.noTown);
  return {
    kind: 'directory',
    language: words.language,
    head: headOf(title, words),
    groups: groups.map(({ heading, people: of }) => ({
      heading: heading ?? '',
      entries: of.map((person) => ({
        name: listName(person),
        lines: person.cells.filter((cell) => cell !== ''),
      })),
    })),
  };
}
