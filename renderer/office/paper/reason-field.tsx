import { Autocomplete } from '@mantine/core';
import type { Ref } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { MessageId } from '#shared/i18n/messages.ts';

type Props = {
  readonly ref: Ref<HTMLInputElement>;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  /** Tried without one. */
  readonly isMissing: boolean;
  readonly of: 'export' | 'print';
};

const usual: readonly MessageId[] = [
  'export.reason.meeting',
  'export.reason.mailing',
  'export.reason.calls',
  'export.reason.dues',
  'export.reason.elections',
  'export.reason.federation',
];
const shortest = 3;
const longest = 300;

export const isReason = (text: string): boolean => text.trim().length >= shortest;

/** The usual ones to choose from, or in one's own words. */
export function ReasonField({ ref, reason, onReason, isMissing, of }: Props) {
  const intl = useIntl();
  return (
    <Autocomplete
      ref={ref}
      required
      label={<FormattedMessage id={`${of}.reason`} />}
      description={<FormattedMessage id="export.reason.help" />}
      error={isMissing ? <FormattedMessage id={`${of}.reason.short`} /> : null}
      data={usual.map((id) => intl.formatMessage({ id }))}
      // All of them, whatever is typed: it is a list to choose from more than one to search.
      filter={({ options }) => options}
      comboboxProps={{ position: 'top', middlewares: { flip: true } }}
      maxLength={longest}
      value={reason}
      onChange={onReason}
    />
  );
}
