import { Drawer } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { TractNews } from '#shared/domain/tracts/merge/news/tract-news.ts';
import { useStore } from '../../../../office/office.tsx';
import { formatInstant } from '../../../../ui/format.ts';
import { useEditor } from '../../session/editor-context.tsx';
import { ChangeRow } from './change-row.tsx';
import styles from './news.module.css';
import { useNews } from './use-news.ts';

type Props = { readonly isOpen: boolean; readonly onClose: () => void };

/** What other offices changed, by whom and when, each with what was there before and the way back. */
export function NewsPanel({ isOpen, onClose }: Props) {
  const intl = useIntl();
  const store = useStore();
  const { session } = useEditor();
  const news = useNews();
  function close() {
    const unread = news.filter(({ isRead }) => !isRead).map(({ id }) => id);
    if (unread.length > 0)
      void store.markTractNews({ tract: session.id, news: unread, restored: [] });
    onClose();
  }
  return (
    <Drawer
      opened={isOpen}
      onClose={close}
      position="right"
      size="26rem"
      title={<FormattedMessage id="tracts.together.title" />}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'action.close' }) }}
      overlayProps={{ backgroundOpacity: 0 }}
    >
      {news.length === 0 ? (
        <p className={styles.note}>
          <FormattedMessage id="tracts.together.none" />
        </p>
      ) : (
        news.map((one) => <NewsOf key={one.id} news={one} />)
      )}
    </Drawer>
  );
}

function NewsOf({ news }: { readonly news: TractNews }) {
  const intl = useIntl();
  const language = intl.locale.startsWith('en') ? 'en' : 'fr';
  const { by, at, changes } = news;
  return (
    <section className={styles.news}>
      <h3 className={styles.who}>
        {by ?? <FormattedMessage id="tracts.together.someone" />}
        <span className={styles.when}>{formatInstant(language, at)}</span>
      </h3>
      <ul className={styles.changes}>
        {changes.map((told, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a change is known by its place in its news.
          <ChangeRow key={place} news={news.id} place={place} told={told} />
        ))}
      </ul>
    </section>
  );
}
