import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { displayName } from '#shared/domain/members/display-name.ts';
import {
  type MemberField,
  MemberFields,
  type MemberId,
  type MemberPatch,
} from '#shared/domain/members/member.ts';
import type { MessageId } from '#shared/i18n/messages.ts';
import { useDrafts } from '../../office/drafts.ts';
import { draftKey } from './draft-key.ts';
import {
  type Base,
  bringUpToDate,
  dirtyFields,
  draftOf,
  type FieldFault,
  type PersonDraft,
  personFields,
  readDraft,
  tidyDay,
} from './person-draft.ts';

type Kept = { readonly draft: PersonDraft; readonly base: Base };

const faultWords: Readonly<Record<FieldFault, MessageId>> = {
  missing: 'fault.missing',
  'bad-date': 'fault.badDate',
  'bad-email': 'fault.badEmail',
  'too-long': 'fault.tooLong',
  invalid: 'fault.invalid',
};

export type PersonForm = ReturnType<typeof usePersonForm>;

/**
 * The form of one person. Its values live in Mantine's form while it stands; each change is also laid aside
 * in the drafts, where a crash of the screen or a walk through the list cannot reach them.
 */
export function usePersonForm(id: MemberId | 'new', opened: Base) {
  const intl = useIntl();
  const key = draftKey(id);
  const { keep, drop } = useDrafts.getState();
  // Only this hook writes under this key.
  const kept = useDrafts.getState().byKey.get(key)?.values as Kept | undefined;
  const [base, setBase] = useState<Base>(kept?.base ?? opened);

  const faultsOf = (draft: PersonDraft) => {
    const read = readDraft(draft, base.fields);
    if (read.ok) return {};
    const faults = Object.entries(read.error);
    return Object.fromEntries(
      faults.map(([field, fault]) => [field, intl.formatMessage({ id: faultWords[fault] })]),
    );
  };
  const lay = (draft: PersonDraft, on: Base) => {
    const subject = displayName(on.fields) || intl.formatMessage({ id: 'person.new' });
    if (dirtyFields(draft, on.fields).length === 0) drop(key);
    else keep(key, { subject, values: { draft, base: on } satisfies Kept });
  };

  const form = useForm<PersonDraft>({
    mode: 'controlled',
    initialValues: kept?.draft ?? draftOf(opened.fields),
    validate: faultsOf,
    validateInputOnBlur: [...personFields],
    clearInputErrorOnChange: true,
    onValuesChange: (draft) => lay(draft, base),
  });

  return {
    base,
    form,
    isDirty: dirtyFields(form.values, base.fields).length > 0,
    /** Null when a field has to be corrected first; its fault is then shown and focused. */
    read: (): MemberPatch | null => {
      const { hasErrors, errors } = form.validate();
      const [first] = personFields.filter((field) => errors[field]);
      if (first) document.getElementById(fieldId(first))?.focus();
      if (hasErrors) return null;
      const read = readDraft(form.values, base.fields);
      return read.ok ? read.value : null;
    },
    tidy: (field: MemberField) => {
      const typed = form.values[field];
      if (typeof typed === 'string') form.setFieldValue(field, tidyDay(field, typed));
    },
    takeElsewhere: (current: Base) => {
      const draft = bringUpToDate(form.values, base.fields, current.fields);
      setBase(current);
      form.setValues(draft);
      lay(draft, current);
    },
    forget: () => drop(key),
  };
}

export const fieldId = (field: MemberField): string => `person-${field}`;

export const asFields = (patch: MemberPatch, base: MemberFields): MemberFields =>
  MemberFields.parse({ ...base, ...patch });
