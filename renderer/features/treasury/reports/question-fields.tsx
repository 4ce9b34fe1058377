import { NativeSelect, TextInput } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { reportKinds } from '#shared/domain/contributions/reports/report-question.ts';
import { type FieldOfDraft, fieldsOf, isUpside, type ReportDraft } from './report-draft.ts';
import styles from './reports.module.css';

type Props = { readonly draft: ReportDraft; readonly onDraft: (draft: ReportDraft) => void };

const types = { from: 'date', to: 'date', on: 'date', years: 'number', year: 'number' } as const;
const limits: Readonly<Partial<Record<FieldOfDraft, object>>> = {
  years: { min: 2, max: 20 },
  year: { min: 1900, max: 2100 },
};

/** Which report, and about when. */
export function QuestionFields({ draft, onDraft }: Props) {
  const intl = useIntl();
  return (
    <div className={styles.question}>
      <NativeSelect
        className={styles.choice ?? ''}
        label={<FormattedMessage id="treasury.reports.kind" />}
        value={draft.kind}
        data={reportKinds.map((kind) => ({
          value: kind,
          label: intl.formatMessage({ id: `treasury.reports.kind.${kind}` }),
        }))}
        onChange={({ currentTarget: { value } }) =>
          onDraft({ ...draft, kind: reportKinds.find((kind) => kind === value) ?? draft.kind })
        }
      />
      {fieldsOf(draft.kind).map((field) => (
        <TextInput
          key={field}
          type={types[field]}
          {...limits[field]}
          label={<FormattedMessage id={`treasury.reports.${field}`} />}
          error={
            field === 'to' && isUpside(draft) ? (
              <FormattedMessage id="treasury.reports.upside" />
            ) : null
          }
          value={draft[field]}
          onChange={({ currentTarget: { value } }) => onDraft({ ...draft, [field]: value })}
        />
      ))}
    </div>
  );
}
