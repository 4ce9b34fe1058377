import * as Y from 'yjs';
import { ok, type Result } from '#shared/result.ts';
import { type OpenFault, openDocument } from '../document/open-document.ts';
import { readTract } from '../document/read/read-tract.ts';
import type { MergeEntry } from './journal.ts';
import { deletedWhileEdited, unshownTexts } from './lost-work.ts';
import { rawTract } from './raw-tract.ts';
import { replacedValues } from './replaced-values.ts';

export type Merging = {
  /** The state that both had last: before either went on. */
  readonly before: Uint8Array;
  readonly mine: Uint8Array;
  /** What one author sent; several authors are merged one after the other, so that each is named. */
  readonly theirs: Uint8Array;
};

export type MergedTract = {
  readonly bytes: Uint8Array;
  readonly journal: readonly MergeEntry[];
};

/** Both sets of changes, and what the merge had to decide between them. Never throws. */
export function mergeTracts({ before, mine, theirs }: Merging): Result<MergedTract, OpenFault> {
  const docs = [];
  for (const updates of [[before], [before, mine], [before, theirs], [before, mine, theirs]]) {
    const opened = openDocument(updates);
    if (!opened.ok) {
      return opened;
    }
    docs.push(opened.value);
  }
  const [atFirst, ours, others, merged] = docs;
  if (!(atFirst && ours && others && merged)) {
    throw new Error('Four documents were opened.');
  }
  const { tract, faults } = readTract(merged);
  const states = {
    before: rawTract(atFirst),
    mine: rawTract(ours),
    theirs: rawTract(others),
    after: rawTract(merged),
    tract,
  };
  return ok({
    bytes: Y.encodeStateAsUpdate(merged),
    journal: [
      ...deletedWhileEdited(states),
      ...replacedValues(states),
      ...unshownTexts(states, faults),
    ],
  });
}
