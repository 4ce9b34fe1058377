import { Button, Group, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { suggestedName } from '#shared/domain/export/people/suggested-name.ts';
import { unreachable } from '#shared/result.ts';
import { useAppearance } from '../../../../office/appearance.tsx';
import { ExportLog } from '../../../../office/export-log/export-log.tsx';
import { useStore } from '../../../../office/office.tsx';
import { todayHere } from '../../../../office/today.ts';
import type { ExportDone, ExportFailure } from '../../../../store/store-api/export.ts';
import { Notice } from '../../../../ui/notice.tsx';
import styles from '../take-out.module.css';
import type { TakeOutProps } from '../take-out-props.ts';
import { useExportWords } from '../use-export-words.ts';
import { ExportFindings } from './export-findings.tsx';
import { ExportForm } from './export-form.tsx';
import { extensionOf, formatFor } from './export-formats.ts';
import { ExportProgressBar } from './export-progress.tsx';
import { useExportDraft } from './use-export-draft.ts';

type Step =
  | { readonly kind: 'form'; readonly failure: ExportFailure | null }
  | { readonly kind: 'working' }
  | { readonly kind: 'done'; readonly done: ExportDone; readonly titles: readonly string[] | null }
  | { readonly kind: 'log' };

/** People into a file that leaves the safe: which kind, what of them, and why. */
export function ExportDialog({ question, who, columns, count, onClose }: TakeOutProps) {
  const intl = useIntl();
  const store = useStore();
  const { language } = useAppearance().appearance;
  const words = useExportWords();
  const form = useExportDraft(columns);
  const [step, setStep] = useState<Step>({ kind: 'form', failure: null });

  const save = async () => {
    const { draft, isCard } = form;
    const subject = intl.formatMessage({ id: 'export.subject' });
    setStep({ kind: 'working' });
    const outcome = await store.exportPeople({
      ...{ who, question, words, language },
      ...{ columns: draft.columns, rule: draft.rule, reason: draft.reason.trim() },
      format: formatFor(draft.format, draft.isForOld),
      title: subject,
      suggestedName: suggestedName(subject, todayHere(), extensionOf[draft.format]),
    });
    if (!outcome.ok) return setStep({ kind: 'form', failure: outcome.error });
    const titles = isCard ? null : draft.columns.map((id) => words.titles[id] ?? id);
    setStep({ kind: 'done', done: outcome.value, titles });
  };
  const stop = () => void store.cancelExport();
  const close = () => {
    stop();
    onClose();
  };

  return (
    <Modal
      opened
      onClose={close}
      size="46rem"
      classNames={{ inner: styles.room ?? '' }}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'action.close' }) }}
      title={
        <Text fw={650} size="lg">
          <FormattedMessage
            id={step.kind === 'log' ? 'export.log.title' : 'export.title'}
            values={{ count }}
          />
        </Text>
      }
    >
      {page()}
    </Modal>
  );

  function page() {
    switch (step.kind) {
      case 'form':
        return (
          <ExportForm
            form={form}
            failure={step.failure}
            onSave={() => void save()}
            onCancel={close}
            onLog={() => setStep({ kind: 'log' })}
          />
        );
      case 'working':
        return <ExportProgressBar onStop={stop} />;
      case 'done':
        return (
          <>
            <Saved done={step.done} />
            <ExportFindings done={step.done} titles={step.titles} />
            <Group justify="space-between" mt="lg">
              <Button variant="subtle" onClick={() => setStep({ kind: 'log' })}>
                <FormattedMessage id="export.log.open" />
              </Button>
              <Button data-autofocus onClick={onClose}>
                <FormattedMessage id="action.close" />
              </Button>
            </Group>
          </>
        );
      case 'log':
        return (
          <>
            <ExportLog />
            <Group justify="flex-end" mt="lg">
              <Button variant="default" onClick={() => setStep({ kind: 'form', failure: null })}>
                <FormattedMessage id="action.back" />
              </Button>
            </Group>
          </>
        );
      default:
        return unreachable(step);
    }
  }
}

function Saved({ done: { people, fileName, leftOut } }: { readonly done: ExportDone }) {
  return (
    <Notice
      tone="success"
      title={<FormattedMessage id="export.done" values={{ people, fileName }} />}
    >
      {leftOut > 0 ? (
        <p>
          <FormattedMessage id="export.done.leftOut" values={{ count: leftOut }} />
        </p>
      ) : null}
      <FormattedMessage id="export.done.text" />
    </Notice>
  );
}
