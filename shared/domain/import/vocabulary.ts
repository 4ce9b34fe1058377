import { foldText } from '../members/fold-text.ts';
import type { CustomFieldFields } from '../records/record.ts';
import type { NewTag } from './import.ts';

/** What a section calls its tags and the fields it has made for itself. */
export type SectionWords = {
  readonly tags: readonly NewTag[];
  /** By id. */
  readonly customFields: ReadonlyMap<string, CustomFieldFields>;
  /** For tags that the file names and the section does not have. */
  readonly newId: () => string;
};

export type Vocabulary = Pick<SectionWords, 'customFields'> & {
  /** The id of the tag of that name, however it is spelled; a new one when there is none. */
  readonly tagNamed: (name: string) => string;
  /** The tags that were asked for and are not there, in the order they were. */
  readonly newTags: () => readonly NewTag[];
};

export const noWords: SectionWords = {
  tags: [],
  customFields: new Map(),
  newId() {
    throw new Error('A file with tags needs a section to keep them');
  },
};

export function openVocabulary({ tags, customFields, newId }: SectionWords): Vocabulary {
  const byName = new Map<string, string>();
  // Of two tags of one name the first counts.
  for (const { id, name } of tags) if (!byName.has(keyOf(name))) byName.set(keyOf(name), id);
  const asked: NewTag[] = [];
  return {
    customFields,
    tagNamed(name) {
      const key = keyOf(name);
      const known = byName.get(key);
      if (known !== undefined) return known;
      const tag = { id: newId(), name };
      byName.set(key, tag.id);
      asked.push(tag);
      return tag.id;
    },
    newTags: () => asked,
  };
}

/** A name of signs alone is folded to nothing: it counts as it is. */
const keyOf = (name: string): string => foldText(name) || name;
