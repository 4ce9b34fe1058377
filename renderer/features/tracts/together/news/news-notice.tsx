import { Button } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { useStore } from '../../../../office/office.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { useIsWatched } from '../../presence/presence-context.tsx';
import { useEditor } from '../../session/editor-context.tsx';
import { useNews } from './use-news.ts';

type Props = { readonly onShow: () => void };

/**
 * Quietly, that others changed this leaflet; until it was looked at or put aside. What somebody does while they are
 * there is seen as it happens, and told once they have left.
 */
export function NewsNotice({ onShow }: Props) {
  const intl = useIntl();
  const store = useStore();
  const { session } = useEditor();
  const isWatched = useIsWatched();
  const unread = useNews().filter((news) => !news.isRead && !isWatched(news));
  if (unread.length === 0) return null;
  const count = unread.reduce((sum, { changes }) => sum + changes.length, 0);
  const people = [...new Set(unread.flatMap(({ by }) => by ?? []))];
  const putAside = () =>
    void store.markTractNews({
      tract: session.id,
      news: unread.map(({ id }) => id),
      restored: [],
    });
  return (
    <Notice
      tone="info"
      title={
        <FormattedMessage
          id={people.length === 0 ? 'tracts.together.news' : 'tracts.together.newsFrom'}
          values={{ count, people: intl.formatList(people) }}
        />
      }
      actions={
        <>
          <Button size="compact-sm" variant="default" onClick={onShow}>
            <FormattedMessage id="tracts.together.show" />
          </Button>
          <Button size="compact-sm" variant="subtle" color="gray" onClick={putAside}>
            <FormattedMessage id="tracts.together.putAside" />
          </Button>
        </>
      }
    />
  );
}
