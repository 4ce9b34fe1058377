import { Button, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ContributionScaleFields } from '#shared/domain/contributions/contribution-scale.ts';
import { FormDialog } from './form-dialog.tsx';
import styles from './rules.module.css';
import {
  emptyLine,
  type LineDraft,
  readScale,
  type ScaleDraft,
  scaleDraftOf,
} from './scale-draft.ts';
import { ScaleLineRow } from './scale-line-row.tsx';

type Props = {
  readonly title: React.ReactNode;
  readonly start: ContributionScaleFields;
  /** Whether there is a scale of that year and of those voters already. */
  readonly isTaken: (fields: Pick<ContributionScaleFields, 'year' | 'votedBy'>) => boolean;
  readonly onSave: (fields: ContributionScaleFields) => Promise<boolean>;
  readonly onClose: () => void;
};

/** A scale line by line; what is wrong with it is said at the line. */
export function ScaleForm({ title, start, isTaken, onSave, onClose }: Props) {
  const intl = useIntl();
  const [draft, setDraft] = useState(() => scaleDraftOf(start));
  const [made, setMade] = useState(0);
  const change = (patch: Partial<ScaleDraft>) => setDraft({ ...draft, ...patch });
  const setLine = (at: number, patch: Partial<LineDraft>) =>
    change({
      lines: draft.lines.map((line, place) => (place === at ? { ...line, ...patch } : line)),
    });
  const { fields, faults, places } = readScale(draft);
  const taken = isTaken({ year: Number(draft.year), votedBy: draft.votedBy });
  const faultAt = (at: number) => {
    const fault = faults.find((one) => one.kind !== 'empty' && places[one.line] === at);
    return fault === undefined || fault.kind === 'empty' ? null : (
      <FormattedMessage id={`treasury.rules.fault.${fault.kind}`} />
    );
  };
  return (
    <FormDialog
      title={title}
      size="48rem"
      isReady={fields !== null && !taken}
      onSave={async () => fields !== null && onSave(fields)}
      onClose={onClose}
    >
      <NumberInput
        label={<FormattedMessage id="treasury.rules.scale.year" />}
        value={draft.year}
        min={1900}
        max={2100}
        allowDecimal={false}
        error={taken ? <FormattedMessage id="treasury.rules.scale.taken" /> : null}
        onChange={(year) => change({ year })}
      />
      <NativeSelect
        label={<FormattedMessage id="treasury.rules.scale.votedBy" />}
        value={draft.votedBy}
        data={(['federation', 'section'] as const).map((value) => ({
          value,
          label: intl.formatMessage({ id: `treasury.rules.votedBy.${value}` }),
        }))}
        onChange={({ currentTarget }) =>
          change({ votedBy: currentTarget.value === 'section' ? 'section' : 'federation' })
        }
      />
      <TextInput
        type="date"
        label={<FormattedMessage id="treasury.rules.scale.votedOn" />}
        value={draft.votedOn}
        onChange={({ currentTarget }) => change({ votedOn: currentTarget.value })}
      />
      <fieldset className={styles.wide}>
        <legend>
          <FormattedMessage id="treasury.rules.scale.lines" />
        </legend>
        {draft.lines.map((line, at) => (
          <ScaleLineRow
            key={line.key}
            line={line}
            number={at + 1}
            fault={faultAt(at)}
            onChange={(patch) => setLine(at, patch)}
            onRemove={() => change({ lines: draft.lines.filter((other) => other !== line) })}
          />
        ))}
        <Button
          variant="subtle"
          leftSection={<IconPlus size="1rem" aria-hidden="true" />}
          onClick={() => {
            setMade(made + 1);
            change({ lines: [...draft.lines, emptyLine('income', `new ${made}`)] });
          }}
        >
          <FormattedMessage id="treasury.rules.scale.add" />
        </Button>
      </fieldset>
    </FormDialog>
  );
}
