import { Button } from '@mantine/core';
import { IconFileImport, IconUserPlus } from '@tabler/icons-react';
import { useRef } from 'react';
import { FormattedMessage } from 'react-intl';
import { NotKeptNotice } from '../../office/recovery/not-kept-notice.tsx';
import { type OpenPerson, usePlace } from '../../office/screen.ts';
import { useSyncState } from '../../office/use-sync.ts';
import type { GridHandle } from '../../ui/grid/grid-props.ts';
import { Page } from '../../ui/page.tsx';
import { ChosenBar } from './list/chosen-bar.tsx';
import { ListCount } from './list/list-count.tsx';
import { useListState } from './list/list-state.ts';
import { ListTools } from './list/list-tools.tsx';
import { MemberGrid } from './list/member-grid.tsx';
import { NoMembers, NothingFound } from './list/no-members.tsx';
import { SearchBox } from './list/search-box.tsx';
import { useAsked } from './list/use-asked.ts';
import { useLeafing } from './list/use-leafing.ts';
import { type MemberList, useMemberList } from './list/use-member-list.ts';
import styles from './members-screen.module.css';
import { ConnectedContext } from './record/connected.ts';
import { PersonPanel } from './record/person-panel.tsx';
import { SegmentPanel } from './segments/panel/segment-panel.tsx';
import { useSegmentState } from './segments/segment-state.ts';
import { useSegment } from './segments/use-segment.ts';
import { useSides } from './use-sides.ts';
import { defaultLayout } from './views/default-layout.ts';
import { useLayout } from './views/use-layout.ts';

type Props = { readonly open: OpenPerson };

export function MembersScreen({ open }: Props) {
  const { layout, setLayout } = useLayout();
  const { asked: segment, isReady } = useSegment();
  const asked = useAsked(layout, segment);
  const list = useMemberList(asked, isReady);
  const status = useSyncState()?.status.kind;
  const isConnected = status !== undefined && status !== 'not-connected';
  const grid = useRef<GridHandle>(null);
  const { go, openPerson } = usePlace.getState();
  const { previous, next } = useLeafing({ open, list });
  const { view } = list;
  const all = view.extra?.all ?? 0;
  const isAsking = view.query !== null && (view.query.text !== '' || view.query.segment !== null);
  const { area, sides, isCovered, isSegmentOpen, ...act } = useSides({ open, grid });
  const enterList = () => {
    grid.current?.moveTo(0);
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
        <div ref={area} className={styles.sides}>
          {isSegmentOpen ? (
            <SegmentPanel stand={sides.segments} onClose={act.closeSegments} />
          ) : null}
          <section className={styles.list} data-covered={isCovered}>
            <div className={styles.notice}>
              <NotKeptNotice onRenew={() => go({ kind: 'settings', part: 'safety' })} />
            </div>
            {all > 0 || isAsking ? (
              <>
                <SearchBox onLeaveDown={enterList} />
                <ListTools
                  asked={asked}
                  people={view.extra?.people ?? 0}
                  isSegmentOpen={sides.segments !== 'away'}
                  onToggleSegment={act.toggleSegments}
                />
              </>
            ) : null}
            <p className={styles.hint} role="status">
              {view.extra?.isApproximate ? <FormattedMessage id="members.approximate" /> : null}
            </p>
            {view.total > 0 ? (
              <>
                <MemberGrid
                  ref={grid}
                  list={list}
                  asked={asked}
                  layout={layout}
                  defaultLayout={defaultLayout}
                  onLayout={setLayout}
                  open={open}
                />
                <ChosenBar asked={asked} people={view.extra?.people ?? 0} />
              </>
            ) : (
              <Nothing list={list} />
            )}
          </section>
          {open === null ? null : (
            <PersonPanel
              key={open}
              open={open}
              isOver={sides.person === 'over'}
              onClose={act.closePerson}
              onPrevious={previous}
              onNext={next}
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
  const clear = () => {
    search('');
    useSegmentState.getState().choose(null);
  };
  return (
    <NothingFound text={view.query.text} hasSegment={view.query.segment !== null} onClear={clear} />
  );
}
