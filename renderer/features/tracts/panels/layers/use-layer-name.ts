import { useIntl } from 'react-intl';
import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import { flatText } from '#shared/domain/tracts/story.ts';
import { useTract } from '../../session/editor-context.tsx';

const mostLetters = 40;

/** Its own name; a text without one is called by its first words, anything else by what it is. */
export function useLayerName(): (object: TractObject) => string {
  const intl = useIntl();
  const { stories } = useTract();
  return (object) => {
    if (object.name !== '') return object.name;
    const text =
      object.kind === 'text'
        ? flatText(stories.get(object.story)?.slice(0, 3) ?? [])
            .replaceAll(/\s+/gu, ' ')
            .trim()
        : '';
    const form = object.kind === 'shape' ? object.form : object.kind;
    return text.slice(0, mostLetters) || intl.formatMessage({ id: `tracts.panels.kind.${form}` });
  };
}
