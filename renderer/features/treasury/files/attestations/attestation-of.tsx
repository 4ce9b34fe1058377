import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { MemberId } from '#shared/domain/members/member.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { useDuesSections } from '../../../../office/use-sections.ts';
import { AttestationsDialog } from './attestations-dialog.tsx';

type Props = {
  /** Of the section whose money it is. */
  readonly scope: ScopeId;
  readonly person: MemberId;
  /** In which they paid, newest first. */
  readonly years: readonly number[];
  readonly onClose: () => void;
};

/** One person's, from their own page. */
export function AttestationOf({ scope, person, years, onClose }: Props) {
  const section = useDuesSections()?.find((one) => one.scope === scope);
  const [year, setYear] = useState(years[0]);
  if (section === undefined || year === undefined) return null;
  return (
    <AttestationsDialog
      key={year}
      section={section}
      year={year}
      only={person}
      onClose={onClose}
      above={
        <NativeSelect
          label={<FormattedMessage id="treasury.files.year" />}
          data={years.map(String)}
          value={String(year)}
          onChange={(event) => setYear(Number(event.currentTarget.value))}
        />
      }
    />
  );
}
