import { useIntl } from 'react-intl';
import type { TractFault } from '#shared/domain/tracts/document/model/tract.ts';
import { flatText } from '#shared/domain/tracts/story.ts';
import { usePageName } from '../../panels/document/use-page-name.ts';
import { useEditor, useTract } from '../../session/editor-context.tsx';

const mostLetters = 40;

/** Which thing it is: its page, its kind, what it is called or says. Null where there is no telling. */
export function useFaultTitle(): (fault: TractFault) => string | null {
  const intl = useIntl();
  const { session } = useEditor();
  const { stories, objects } = useTract();
  const pageName = usePageName();
  return (fault) => {
    const { kind, name, page } = session.placeOf(fault);
    const thing = thingOf(fault);
    const object = objects.find(({ id }) => 'object' in fault && fault.object === id);
    const story = object?.kind === 'text' ? object.story : 'story' in fault && fault.story;
    const words = story ? firstWords(stories.get(story)) : '';
    if (kind === null && thing === null) return null;
    return intl.formatMessage(
      { id: 'tracts.editor.faultTitle' },
      {
        page: page === null ? 'none' : pageName(page),
        thing: intl.formatMessage({
          id:
            kind === null
              ? `tracts.editor.faultyThing.${thing ?? 'object'}`
              : `tracts.panels.kind.${kind}`,
        }),
        name: name ?? (words || 'none'),
      },
    );
  };
}

function thingOf(fault: TractFault): 'object' | 'text' | 'page' | 'style' | 'swatch' | null {
  if ('object' in fault) return 'object';
  if ('story' in fault) return 'text';
  if ('page' in fault) return 'page';
  if ('style' in fault) return 'style';
  return 'swatch' in fault ? 'swatch' : null;
}

const firstWords = (story: Parameters<typeof flatText>[0] | undefined) =>
  flatText(story?.slice(0, 3) ?? [])
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .slice(0, mostLetters);
