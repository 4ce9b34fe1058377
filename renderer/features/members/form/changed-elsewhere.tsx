import { Button } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import type { MemberField, MemberFields } from '#shared/domain/members/member.ts';
import { useFieldLabel } from '../../../office/field-labels.ts';
import { useFieldText } from '../../../office/field-values.ts';
import { Notice } from '../../../ui/notice.tsx';

type Props = {
  readonly fields: readonly MemberField[];
  readonly base: MemberFields;
  readonly current: MemberFields;
  readonly onTake: () => void;
};

/** Someone else saved this person meanwhile: said, never done under the typing hand. */
export function ChangedElsewhere({ fields, base, current, onTake }: Props) {
  const label = useFieldLabel();
  const text = useFieldText();
  return (
    <Notice
      tone="warning"
      title={<FormattedMessage id="elsewhere.title" />}
      actions={
        <Button variant="default" size="compact-md" onClick={onTake}>
          <FormattedMessage id="elsewhere.take" />
        </Button>
      }
    >
      <ul>
        {fields.map((field) => (
          <li key={field}>
            <FormattedMessage
              id="elsewhere.field"
              values={{
                field: label(field),
                before: text(field, base[field]),
                after: text(field, current[field]),
              }}
            />
          </li>
        ))}
      </ul>
      <FormattedMessage id="elsewhere.text" />
    </Notice>
  );
}
