import { Button, Group, Modal, NativeSelect, SegmentedControl, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import { differences } from '#shared/domain/tracts/versions/differences.ts';
import type { TractVersion } from '../../../../../store/store-api/tract-versions.ts';
import styles from './compare.module.css';
import { Beside, Over } from './compared-pair.tsx';
import { DifferenceList } from './difference-list.tsx';
import { presently, useComparison } from './use-comparison.ts';

type Props = {
  readonly version: TractVersion;
  readonly tract: Tract;
  readonly onRestore: () => Promise<void>;
  readonly onClose: () => void;
};

/** A version and another one, or the leaflet as it is now: page by page, with what differs outlined. */
export function CompareDialog({ version, tract, onRestore, onClose }: Props) {
  const intl = useIntl();
  const compared = useComparison(version, tract);
  const { older, newer, others, other, setOther, title, isDamaged } = compared;
  const pages = useMemo(() => differences(older.tract, newer.tract), [older.tract, newer.tract]);
  const [at, setAt] = useState(0);
  const [way, setWay] = useState('beside');
  const page = pages[at] ?? pages[0];
  const say = (id: 'beside' | 'over' | 'page' | 'with') =>
    intl.formatMessage({ id: `tracts.versions.${id}` });
  return (
    <Modal
      opened
      onClose={onClose}
      size="72rem"
      title={
        <Text fw={650} size="lg">
          {title}
        </Text>
      }
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'action.close' }) }}
    >
      <Group mb="md" align="end">
        <NativeSelect
          label={say('with')}
          value={other}
          data={[...others]}
          onChange={(event) => setOther(event.currentTarget.value)}
        />
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
        {other === presently ? (
          <Button ml="auto" onClick={() => void onRestore()}>
            <FormattedMessage id="tracts.versions.restore" />
          </Button>
        ) : null}
      </Group>
      {isDamaged ? (
        <p className={styles.none} role="status">
          <FormattedMessage id="tracts.versions.damaged" />
        </p>
      ) : null}
      {page === undefined || isDamaged ? null : (
        <>
          {way === 'beside' ? (
            <Beside then={older} now={newer} page={page} />
          ) : (
            <Over then={older} now={newer} page={page} />
          )}
          <DifferenceList then={older.tract} now={newer.tract} page={page} />
        </>
      )}
    </Modal>
  );
}
