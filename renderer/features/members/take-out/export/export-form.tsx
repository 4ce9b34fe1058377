import { Button, Group } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { isReason, ReasonField } from '../../../../office/paper/reason-field.tsx';
import type { ExportFailure } from '../../../../store/store-api/export.ts';
import { Notice } from '../../../../ui/notice.tsx';
import { ColumnsChoice } from '../columns-choice.tsx';
import { RuleChoice } from '../rule-choice.tsx';
import styles from '../take-out.module.css';
import { ExportFailed } from './export-failed.tsx';
import { FormatChoice } from './format-choice.tsx';
import type { useExportDraft } from './use-export-draft.ts';

type Props = {
  readonly form: ReturnType<typeof useExportDraft>;
  /** Of the last try. */
  readonly failure: ExportFailure | null;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly onLog: () => void;
};

export function ExportForm({ form, failure, onSave, onCancel, onLog }: Props) {
  const { draft, isCard, offered, channels } = form;
  const [isTried, setTried] = useState(false);
  const reasonField = useRef<HTMLInputElement>(null);
  const isComplete = isReason(draft.reason) && (isCard || draft.columns.length > 0);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isComplete) onSave();
    else reasonField.current?.focus();
  };
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      {failure === null ? null : <ExportFailed failure={failure} />}
      <FormatChoice
        format={draft.format}
        isForOld={draft.isForOld}
        onFormat={form.setFormat}
        onForOld={form.setForOld}
      />
      <ColumnsChoice
        legend={<FormattedMessage id={isCard ? 'export.columns.card' : 'export.columns'} />}
        columns={offered}
        chosen={draft.columns}
        onChoose={form.setColumns}
        hasAllAtOnce
      />
      <RuleChoice rule={draft.rule} channels={channels} onRule={form.setRule} />
      <Notice tone="warning" title={<FormattedMessage id="export.warning" />}>
        <FormattedMessage id="export.warning.text" />
      </Notice>
      <div className={styles.foot}>
        <div className={styles.why}>
          <ReasonField
            of="export"
            ref={reasonField}
            reason={draft.reason}
            onReason={form.setReason}
            isMissing={isTried && !isReason(draft.reason)}
          />
        </div>
        <Button variant="subtle" onClick={onLog}>
          <FormattedMessage id="export.log.open" />
        </Button>
        <Group gap="xs">
          <Button variant="default" onClick={onCancel}>
            <FormattedMessage id="action.cancel" />
          </Button>
          <Button type="submit" disabled={!isCard && draft.columns.length === 0}>
            <FormattedMessage id="export.save" />
          </Button>
        </Group>
      </div>
    </form>
  );
}
