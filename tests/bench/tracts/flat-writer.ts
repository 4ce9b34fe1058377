import { openMemory } from '#shared/domain/tracts/document/read/memory.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { applyEdit } from '#shared/domain/tracts/document/write/apply-edit.ts';
import { flatText } from '#shared/domain/tracts/story.ts';
import { add, aTextFrame, aTract, edit, storyId } from '../../builders/a-tract.ts';
import type { Desktop } from './two-authors.ts';

const story = storyId('f-story');

/** Our flat text, through the edits of the product. */
export const flatDesktop: Desktop = {
  first: (paragraphs) => {
    const doc = aTract();
    edit(doc, add(aTextFrame('f'), paragraphs.join('\n')));
    return doc;
  },
  open: (doc) => {
    const memory = openMemory(doc);
    return {
      doc,
      press: ({ at, sign }) => {
        const pieces = [{ text: sign ?? '\n', attributes: {} }];
        applyEdit(
          doc,
          { kind: 'write', story, at, length: 0, pieces },
          { origin: 'bench', memory },
        );
      },
      read: () =>
        flatText(readTract(doc, memory).tract.stories.get(story) ?? [])
          .slice(0, -1)
          .split('\n'),
    };
  },
};
