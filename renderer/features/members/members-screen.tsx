import { Button } from '@mantine/core';
import { IconFileImport, IconUserPlus } from '@tabler/icons-react';
import { useRef } from 'react';
import { FormattedMessage } from 'react-intl';
import { NotKeptNotice } from '../../office/recovery/not-kept-notice.tsx';
import { type OpenPerson, usePlace } from '../../office/screen.ts';
import { useSyncState } from '../../office/use-sync.ts';
import { Page } from '../../ui/page.tsx';
import { ConnectedContext } from './connected.ts';
import { ListCount } from './list-count.tsx';
import { useListState } from './list-state.ts';
import { type GridHandle, MemberGrid } from './member-grid.tsx';
import styles from './members-screen.module.css';
import { NoMembers, NothingFound } from './no-members.tsx';
import { PersonPanel } from './person-panel.tsx';
import { personTitleId } from './person-title.tsx';
import { SearchBox } from './search-box.tsx';
import { type MemberList, useMemberList } from './use-member-list.ts';

type Props = { readonly open: OpenPerson };

export function MembersScreen({ open }: Props) {
  const list = useMemberList();
  const status = useSyncState()?.status.kind;
  const isConnected = status !== undefined && status !== 'not-connected';
  const grid = useRef<GridHandle>(null);
  const { active, moveTo } = useListState();
  const { openPerson, go } = usePlace.getState();
  const { view } = list;
  const all = view.extra?.all ?? 0;

  const openAt = (index: number) => {
    const row = view.rowAt(index);
    if (!row) return;
    moveTo(index);
    openPerson(row.id);
  };
  // With a page open beside it, the list is leafed through like letters.
  const move = (index: number) => (open !== null && open !== 'new' ? openAt(index) : moveTo(index));
  // Enter on a person whose page is open goes on into the page.
  const enter = (index: number) => {
    if (view.rowAt(index)?.id === open) document.getElementById(personTitleId)?.focus();
    else openAt(index);
  };
  const close = () => {
    openPerson(null);
    grid.current?.focus();
  };

  return (
    <Page
      title={<FormattedMessage id="members.title" />}
      subtitle={view.query && all > 0 ? <ListCount list={list} /> : null}
      body="fill"
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconFileImport size="1.125rem" aria-hidden="true" />}
            onClick={() => go({ kind: 'import' })}
          >
            <FormattedMessage id="members.import" />
          </Button>
          <Button
            leftSection={<IconUserPlus size="1.125rem" aria-hidden="true" />}
            onClick={() => openPerson('new')}
          >
            <FormattedMessage id="command.addMember" />
          </Button>
        </>
      }
    >
      <ConnectedContext value={isConnected}>
        <div className={styles.sides}>
          <section className={styles.list}>
            <div className={styles.notice}>
              <NotKeptNotice onRenew={() => go({ kind: 'settings', part: 'safety' })} />
            </div>
            {all > 0 || view.query?.text ? (
              <SearchBox onLeaveDown={() => grid.current?.focus()} />
            ) : null}
            <p className={styles.hint} role="status">
              {view.extra?.isApproximate ? <FormattedMessage id="members.approximate" /> : null}
            </p>
            {view.total > 0 ? (
              <MemberGrid
                ref={grid}
                list={list}
                active={active}
                open={open}
                onMove={move}
                onOpen={openAt}
                onEnter={enter}
                onEscape={() => openPerson(null)}
              />
            ) : (
              <Nothing list={list} />
            )}
          </section>
          {open === null ? null : (
            <PersonPanel
              key={open}
              open={open}
              onClose={close}
              onPrevious={active > 0 ? () => openAt(active - 1) : null}
              onNext={active < view.total - 1 ? () => openAt(active + 1) : null}
            />
          )}
        </div>
      </ConnectedContext>
    </Page>
  );
}

function Nothing({ list: { view } }: { readonly list: MemberList }) {
  const { search } = useListState.getState();
  if (view.query === null) return null;
  if (view.extra?.all === 0) return <NoMembers />;
  return <NothingFound text={view.query.text} onClear={() => search('')} />;
}
