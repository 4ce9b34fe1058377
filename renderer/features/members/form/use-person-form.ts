import { useForm } from '@mantine/form';
import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { displayName } from '#shared/domain/members/display-name.ts';
import {
  type Entries,
  type EntryFamily,
  type EntryKey,
  entriesOf,
  nextKey,
} from '#shared/domain/members/entries.ts';
import { MemberFields, type MemberId, type MemberPatch } from '#shared/domain/members/member.ts';
import { useDrafts } from '../../../office/drafts.ts';
import { tidyDay } from './day-field.ts';
import { draftKey } from './draft-key.ts';
import { faultWords } from './field-fault.ts';
import {
  type Base,
  bringUpToDate,
  dirtyFields,
  draftOf,
  type FormField,
  formFields,
  type PersonDraft,
  readableFields,
  readDraft,
} from './person-draft.ts';

type Kept = { readonly draft: PersonDraft; readonly base: Base };

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

  // What stands in the fields of lists and is no day or no number: it must not be lost by saving.
  const badInputs = useRef(new Set<string>());

  const faultsOf = (draft: PersonDraft) => {
    const read = readDraft(draft, base.fields);
    if (read.ok) return {};
    const faults = Object.entries(read.error);
    return Object.fromEntries(
      faults.flatMap(([field, fault]) =>
        fault === undefined ? [] : [[field, intl.formatMessage({ id: faultWords[fault] })]],
      ),
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
    validateInputOnBlur: [...formFields],
    clearInputErrorOnChange: true,
    onValuesChange: (draft) => lay(draft, base),
  });

  return {
    base,
    form,
    isDirty: dirtyFields(form.values, base.fields).length > 0,
    /** Null when a field has to be corrected first; its fault is then shown and focused. */
    read: (): MemberPatch | null => {
      const bad = [...badInputs.current].flatMap((input) => document.getElementById(input) ?? []);
      if (bad[0]) {
        bad[0].focus();
        return null;
      }
      const { hasErrors, errors } = form.validate();
      const [first] = [...formFields, ...Object.keys(errors)].filter((field) => errors[field]);
      if (first) document.getElementById(fieldId(first))?.focus();
      if (hasErrors) return null;
      const read = readDraft(form.values, base.fields);
      return read.ok ? read.value : null;
    },
    /** As far as what stands there can be understood. */
    asTyped: (): MemberFields => readableFields(form.values, base.fields),
    /** Of an input with this id. */
    tellBad: (input: string, isBad: boolean) => {
      if (isBad) badInputs.current.add(input);
      else badInputs.current.delete(input);
    },
    tidy: (field: FormField) => {
      const typed = form.values[field];
      if (typeof typed === 'string') form.setFieldValue(field, tidyDay(field, typed));
    },
    takeElsewhere: (current: Base) => {
      const draft = bringUpToDate(form.values, base.fields, current.fields);
      setBase(current);
      form.setValues(draft);
      lay(draft, current);
    },
    /** The entries of a list as they stand in the form. */
    entries: <F extends EntryFamily>(family: F) =>
      entriesOf({ ...base.fields, ...form.values.entries }, family),
    /** Null takes an entry away. */
    setEntry: (key: EntryKey, value: Entries[EntryKey]) => {
      form.clearFieldError(key);
      // Several entries may change before the next render.
      form.setFieldValue('entries', { ...form.getValues().entries, [key]: value });
    },
    addEntry: (family: EntryFamily, value: Entries[EntryKey]) => {
      const changed = form.getValues().entries;
      const added = nextKey({ ...base.fields, ...changed }, family);
      form.setFieldValue('entries', { ...changed, [added]: value });
    },
    forget: () => drop(key),
  };
}

/** Of a field, or of an entry of a list. */
export const fieldId = (field: string): string => `person-${field}`;

export const asFields = (patch: MemberPatch, base: MemberFields): MemberFields =>
  MemberFields.parse({ ...base, ...patch });
