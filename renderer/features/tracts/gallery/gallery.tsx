import { Button, TextInput } from '@mantine/core';
import { IconFilePlus, IconFileText, IconSearch } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { foldText } from '#shared/domain/members/fold-text.ts';
import { useRecords } from '../../../office/use-records.ts';
import { useTractSections } from '../../../office/use-sections.ts';
import { Empty } from '../../../ui/empty.tsx';
import { Page } from '../../../ui/page.tsx';
import { TractsTabs } from '../orders/tracts-tabs.tsx';
import styles from './gallery.module.css';
import { TractCard } from './tract-card.tsx';

type Props = {
  readonly onNew: () => void;
  readonly onOpen: (id: string) => void;
  readonly children?: ReactNode;
};

/** All leaflets of the sections one works for. */
export function Gallery({ onNew, onOpen, children }: Props) {
  const intl = useIntl();
  const tracts = useRecords('tract');
  const sections = useTractSections();
  const [search, setSearch] = useState('');
  const wanted = foldText(search);
  // The newest first: the first part of an id is its time.
  const found = (tracts ?? [])
    .filter(({ fields }) => foldText(fields.name).includes(wanted))
    .toSorted((a, b) => (a.id < b.id ? 1 : -1));
  const mayWrite = (sections ?? []).length > 0;
  const newTract = mayWrite ? (
    <Button leftSection={<IconFilePlus size="1.125rem" aria-hidden="true" />} onClick={onNew}>
      <FormattedMessage id="tracts.gallery.new" />
    </Button>
  ) : null;

  return (
    <Page
      title={<FormattedMessage id="tracts.gallery.title" />}
      subtitle={
        tracts && tracts.length > 0 ? (
          <FormattedMessage id="tracts.gallery.count" values={{ count: tracts.length }} />
        ) : null
      }
      actions={
        tracts && tracts.length > 0 ? (
          <>
            <TextInput
              value={search}
              onChange={(event) => setSearch(event.currentTarget.value)}
              aria-label={intl.formatMessage({ id: 'tracts.gallery.search' })}
              placeholder={intl.formatMessage({ id: 'tracts.gallery.search' })}
              leftSection={<IconSearch size="1.125rem" aria-hidden="true" />}
              type="search"
            />
            {newTract}
          </>
        ) : null
      }
    >
      <TractsTabs current="tracts" />
      {children}
      {tracts?.length === 0 ? (
        <Empty
          icon={<IconFileText size="2.5rem" stroke={1.5} />}
          title={<FormattedMessage id="tracts.gallery.empty" />}
          actions={newTract}
        >
          <FormattedMessage
            id={mayWrite ? 'tracts.gallery.emptyText' : 'tracts.gallery.emptyReadOnly'}
          />
        </Empty>
      ) : null}
      {tracts && tracts.length > 0 && found.length === 0 ? (
        <p className={styles.nothing} role="status">
          <FormattedMessage id="tracts.gallery.nothing" values={{ search }} />
        </p>
      ) : null}
      <ul className={styles.cards}>
        {found.map((row) => (
          <li key={row.id}>
            <TractCard
              row={row}
              mayWrite={sections?.some(({ scope }) => scope === row.scope) ?? false}
              onOpen={onOpen}
            />
          </li>
        ))}
      </ul>
    </Page>
  );
}
