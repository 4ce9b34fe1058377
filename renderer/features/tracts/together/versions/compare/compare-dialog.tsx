import { Button, Group, Modal, NativeSelect, SegmentedControl, Slider, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import { differences, type PageDifference } from '#shared/domain/tracts/versions/differences.ts';
import { useTract } from '../../../session/editor-context.tsx';
import styles from './compare.module.css';
import { ComparedPage } from './compared-page.tsx';
import { DifferenceList } from './difference-list.tsx';

type Props = {
  readonly then: Tract;
  readonly name: string;
  readonly when: string;
  readonly onRestore: () => Promise<void>;
  readonly onClose: () => void;
};

/** A version and the leaflet as it is now, page by page, with what differs outlined. */
export function CompareDialog({ then, name, when, onRestore, onClose }: Props) {
  const intl = useIntl();
  const now = useTract();
  const pages = useMemo(() => differences(then, now), [then, now]);
  const [at, setAt] = useState(0);
  const [way, setWay] = useState('beside');
  const page = pages[at] ?? pages[0];
  const say = (id: 'beside' | 'over' | 'page') =>
    intl.formatMessage({ id: `tracts.versions.${id}` });
  return (
    <Modal
      opened
      onClose={onClose}
      size="72rem"
      title={
        <Text fw={650} size="lg">
          <FormattedMessage id="tracts.versions.compareTitle" values={{ name, when }} />
        </Text>
      }
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'action.close' }) }}
    >
      <Group mb="md" align="end">
        <NativeSelect
          label={say('page')}
          value={at}
          data={pages.map(({ objects, isOtherwise }, index) => ({
            value: String(index),
            label: intl.formatMessage(
              { id: 'tracts.versions.pageDiffers' },
              { number: index + 1, count: objects.length + (isOtherwise ? 1 : 0) },
            ),
          }))}
          onChange={(event) => setAt(Number(event.currentTarget.value))}
        />
        <SegmentedControl
          aria-label={intl.formatMessage({ id: 'tracts.versions.way' })}
          value={way}
          onChange={setWay}
          data={[
            { value: 'beside', label: say('beside') },
            { value: 'over', label: say('over') },
          ]}
        />
        <Button ml="auto" onClick={() => void onRestore()}>
          <FormattedMessage id="tracts.versions.restore" />
        </Button>
      </Group>
      {page === undefined ? null : (
        <>
          {way === 'beside' ? (
            <Beside then={then} now={now} page={page} />
          ) : (
            <Over then={then} now={now} page={page} />
          )}
          <DifferenceList then={then} now={now} page={page} />
        </>
      )}
    </Modal>
  );
}

type Both = { readonly then: Tract; readonly now: Tract; readonly page: PageDifference };

function Beside({ then, now, page: { before, after, objects } }: Both) {
  return (
    <div className={styles.beside}>
      <ComparedPage tract={then} page={before} marks={objects} side="then" />
      <ComparedPage tract={now} page={after} marks={objects} side="now" />
    </div>
  );
}

/** One upon the other: the slider goes from the version to what is there now, Home and End flip. */
function Over({ then, now, page: { before, after, objects } }: Both) {
  const intl = useIntl();
  const [share, setShare] = useState(50);
  const say = (id: 'then' | 'now' | 'share') => intl.formatMessage({ id: `tracts.versions.${id}` });
  return (
    <>
      <div className={styles.over}>
        <ComparedPage tract={then} page={before} marks={objects} side="then" />
        <div className={styles.above} style={{ opacity: share / 100 }}>
          <ComparedPage tract={now} page={after} marks={objects} side="now" />
        </div>
      </div>
      <Slider
        className={styles.slider}
        thumbLabel={say('share')}
        value={share}
        onChange={setShare}
        step={5}
        label={null}
        marks={[
          { value: 0, label: say('then') },
          { value: 100, label: say('now') },
        ]}
      />
    </>
  );
}
