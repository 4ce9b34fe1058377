import type { SectionWords } from '#shared/domain/import/vocabulary.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { Engine } from '../engine.ts';

/** The tags and own fields of a section, or of all of them. */
export function sectionWords(
  { records, newId }: Engine,
  wanted: ScopeId | undefined,
): SectionWords {
  const isWanted = ({ scope }: { readonly scope: ScopeId }) =>
    wanted === undefined || scope === wanted;
  return {
    tags: records
      .all('tag')
      .filter(isWanted)
      .map(({ id, fields }) => ({ id, name: fields.name })),
    customFields: new Map(
      records
        .all('custom-field')
        .filter(isWanted)
        .map(({ id, fields }) => [id, fields]),
    ),
    newId,
  };
}
