import { Button, NativeSelect, Radio, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { mergeFields } from '#shared/domain/contributions/arrears/merge-fields.ts';
import type { WrittenChannel } from '#shared/domain/contributions/arrears/reminder-template.ts';
import { shippedTones } from '#shared/domain/contributions/arrears/shipped-templates.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { KeepTemplate } from './keep-template.tsx';
import styles from './reminders.module.css';
import type { Reminders } from './use-reminders.ts';

type Props = {
  readonly scope: ScopeId;
  readonly channel: WrittenChannel;
  readonly reminders: Reminders;
};

/** The words of the letters: a template to begin with, changed for this time or kept for the next. */
export function TemplateFields({ scope, channel, reminders }: Props) {
  const intl = useIntl();
  const { draft, change, choose, own, composed } = reminders;
  const [isKeeping, setIsKeeping] = useState(false);
  const fault = composed !== null && !composed.ok ? composed.error : null;
  return (
    <>
      <NativeSelect
        label={<FormattedMessage id="record.field.template" />}
        value={draft.from}
        data={[
          ...shippedTones.map((tone) => ({
            value: String(tone),
            label: intl.formatMessage({ id: `treasury.reminders.tone.${tone}` }),
          })),
          ...own.map(({ id, fields }) => ({ value: id, label: fields.name })),
        ]}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      />
      <TextInput
        label={<FormattedMessage id="record.field.subject" />}
        value={draft.subject}
        maxLength={200}
        onChange={({ currentTarget }) => change({ subject: currentTarget.value })}
      />
      <Textarea
        label={<FormattedMessage id="record.field.body" />}
        value={draft.body}
        maxLength={8_000}
        autosize
        minRows={8}
        maxRows={18}
        error={
          fault === null ? null : (
            <FormattedMessage
              id={`treasury.reminders.fault.${fault.kind}`}
              values={{ written: fault.written }}
            />
          )
        }
        onChange={({ currentTarget }) => change({ body: currentTarget.value })}
      />
      <details className={styles.more}>
        <summary>
          <FormattedMessage id="treasury.reminders.fields" />
        </summary>
        <dl className={styles.fields}>
          {mergeFields.map((field) => (
            <div key={field}>
              <dt>{`{${field}}`}</dt>
              <dd>
                <FormattedMessage id={`treasury.reminders.field.${field}`} />
              </dd>
            </div>
          ))}
        </dl>
        <p className={styles.help}>
          {intl.formatMessage(
            { id: 'treasury.reminders.fields.condition' },
            { example: '{si montant}…{sinon}…{fin}' },
          )}
        </p>
      </details>
      {isKeeping ? (
        <KeepTemplate
          scope={scope}
          fields={{ channel, subject: draft.subject, body: draft.body }}
          own={own}
          onDone={() => setIsKeeping(false)}
        />
      ) : (
        <Button
          variant="default"
          size="compact-md"
          disabled={fault !== null}
          onClick={() => setIsKeeping(true)}
        >
          <FormattedMessage id="treasury.reminders.keep" />
        </Button>
      )}
      <Radio.Group
        label={<FormattedMessage id="treasury.reminders.grouping" />}
        value={draft.grouping}
        onChange={(value) => change({ grouping: value === 'person' ? 'person' : 'household' })}
      >
        <div className={styles.choices}>
          {(['household', 'person'] as const).map((value) => (
            <Radio
              key={value}
              value={value}
              label={<FormattedMessage id={`treasury.reminders.grouping.${value}`} />}
            />
          ))}
        </div>
      </Radio.Group>
    </>
  );
}
