import { Button, Group, Modal, Text } from '@mantine/core';
import { useEffect, useEffectEvent, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { ActProgress } from '../../../office/act-progress.tsx';
import { commitFailureWords } from '../../../office/failure-words.ts';
import { useStore } from '../../../office/office.tsx';
import { useUndoNotice } from '../../../office/use-undo-notice.ts';
import type { ListQuestion } from '../../../store/list-api.ts';
import type { BulkPatch, BulkPreview, Who } from '../../../store/store-api/bulk.ts';
import type { CommitFailure } from '../../../store/store-api/commit-failure.ts';
import { Notice } from '../../../ui/notice.tsx';
import { BinSummary } from './bin-summary.tsx';
import { type BulkKind, bulkKinds } from './bulk-kinds.ts';
import { BulkSummary } from './bulk-summary.tsx';
import { BulkWish } from './bulk-wish.tsx';

type Props = {
  readonly kind: BulkKind;
  readonly who: Who<ListQuestion>;
  readonly onClose: () => void;
  readonly onDone: () => void;
};

type Step =
  | { readonly kind: 'wishing'; readonly failure: CommitFailure | null }
  | { readonly kind: 'working' }
  | { readonly kind: 'previewed'; readonly patch: BulkPatch; readonly preview: BulkPreview };

/** First the wish, then what would change, then the act: one act, one undo. */
export function BulkDialog({ kind, who, onClose, onDone }: Props) {
  const intl = useIntl();
  const store = useStore();
  const { tellDone } = useUndoNotice();
  const [step, setStep] = useState<Step>(
    kind === 'bin' ? { kind: 'working' } : { kind: 'wishing', failure: null },
  );
  const { title, confirm } = bulkKinds[kind];

  const preview = async (patch: BulkPatch) => {
    setStep({ kind: 'working' });
    const seen = await store.previewBulk({ who, patch });
    setStep(
      seen.ok
        ? { kind: 'previewed', patch, preview: seen.value }
        : { kind: 'wishing', failure: seen.error },
    );
  };
  const act = async (patch: BulkPatch) => {
    setStep({ kind: 'working' });
    const done = await store.editMembers({ who, patch });
    if (!done.ok) return setStep({ kind: 'wishing', failure: done.error });
    onDone();
    const { kind: batch, updated } = done.value;
    const says = kind === 'bin' ? 'bulk.doneBin' : 'bulk.done';
    await tellDone(intl.formatMessage({ id: says }, { count: updated }), batch);
  };
  // There is nothing to choose: who it is about is the first thing to be said.
  const askAtOnce = useEffectEvent(() => void preview({ kind: 'to-bin' }));
  useEffect(() => {
    if (kind === 'bin') askAtOnce();
  }, [kind]);
  const close = () => {
    void store.cancelBulk();
    onClose();
  };

  return (
    <Modal
      opened
      onClose={close}
      size="40rem"
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'action.close' }) }}
      title={
        <Text fw={650} size="lg">
          <FormattedMessage id={title} />
        </Text>
      }
    >
      {step.kind === 'wishing' ? (
        <>
          {step.failure ? (
            <Notice tone="warning">
              <FormattedMessage id={commitFailureWords[step.failure.kind]} />
            </Notice>
          ) : null}
          <BulkWish kind={kind} onWish={(patch) => void preview(patch)} onCancel={close} />
        </>
      ) : null}
      {step.kind === 'working' ? <ActProgress store={store} /> : null}
      {step.kind === 'previewed' ? (
        <>
          {step.patch.kind === 'to-bin' ? (
            <BinSummary preview={step.preview} />
          ) : (
            <BulkSummary patch={step.patch} preview={step.preview} />
          )}
          <Group justify="flex-end" mt="lg">
            <Button variant="default" onClick={close}>
              <FormattedMessage id="action.cancel" />
            </Button>
            <Button
              data-autofocus
              color={kind === 'bin' ? 'red' : 'petrol'}
              disabled={step.preview.changing === 0}
              onClick={() => void act(step.patch)}
            >
              <FormattedMessage id={confirm} values={{ count: step.preview.changing }} />
            </Button>
          </Group>
        </>
      ) : null}
    </Modal>
  );
}
