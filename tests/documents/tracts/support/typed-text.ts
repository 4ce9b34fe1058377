import type { Page } from '#shared/domain/tracts/document/model/page.ts';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import { paintedObjects } from '#shared/domain/tracts/document/read/painted-objects.ts';
import { tableRules } from '#shared/domain/tracts/drawing/table-cells.ts';
import { listSigns } from '#shared/domain/tracts/text/paragraph/list-sign.ts';

/** The paragraphs that a page shows, back to front, each behind the sign of its list. */
export function typedOn(tract: Tract, page: Page): readonly string[] {
  return paintedObjects(tract, page)
    .flatMap((object) => {
      if (object.kind === 'text') return [object.story];
      return object.kind === 'table'
        ? tableRules(object).cells.flatMap(({ story }) => story ?? [])
        : [];
    })
    .flatMap((id) => {
      const story = tract.stories.get(id) ?? [];
      const signs = listSigns(story);
      return story.map(
        ({ runs }, at) => `${signs[at] ?? ''}${runs.map(({ text }) => text).join('')}`,
      );
    })
    .filter((paragraph) => paragraph !== '');
}

/**
 * Without what says only where a line ends (the space before it was typed), without the name of the file in the margin,
 * and without the space that readers guess behind the sign of a list.
 */
export const joined = (read: string): string =>
  read
    .replaceAll(/^essai-2026.*$/gmu, '')
    .replaceAll(/\u00ad?[\r\n\f]+/gu, '')
    .replaceAll('• ', '•');

/** For readers who tell one space from another by its width, or not at all. */
export const letters = (text: string): string => text.replaceAll(/\s/gu, '');
