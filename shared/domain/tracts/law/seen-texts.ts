import type { TractObject } from '../document/model/object.ts';
import type { Tract } from '../document/model/tract.ts';
import { paintedObjects } from '../document/read/painted-objects.ts';
import { storiesOf } from '../document/read/read-stories.ts';
import { qrText } from '../drawing/qr-text.ts';
import { flatText } from '../story.ts';
import type { SeenText } from './law-context.ts';

/** Every text that is printed, once, with spaces of any width as plain ones. What codes say is read too. */
export function seenTexts(tract: Tract): readonly SeenText[] {
  const seen = new Set<string>();
  return tract.pages.flatMap((page) =>
    paintedObjects(tract, page).flatMap((object): readonly SeenText[] => {
      const text = textOf(tract, object, seen);
      return text === '' ? [] : [{ page: page.id, object: object.id, text }];
    }),
  );
}

function textOf(tract: Tract, object: TractObject, seen: Set<string>): string {
  if (object.kind === 'qr') return qrText(object.content) ?? '';
  const fresh = storiesOf(object).filter((story) => !seen.has(story));
  for (const story of fresh) seen.add(story);
  return plainSpaces(
    fresh.map((story) => flatText(tract.stories.get(story) ?? [])).join('\n'),
  ).trim();
}

export const plainSpaces = (text: string): string =>
  text.replaceAll(/[\u00A0\u2000-\u200A\u202F]/gu, ' ').replaceAll(/[\u00AD\u200B\u2060]/gu, '');
