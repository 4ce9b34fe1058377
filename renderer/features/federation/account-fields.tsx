import { Checkbox, MultiSelect, Radio, Stack, TextInput } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Section } from '#shared/api/routes.ts';
import { coversFederation } from '#shared/domain/access.ts';
import { Role } from '#shared/domain/scope.ts';
import { type AccountDraft, type AccountFault, asksForAmounts } from './account-draft.ts';
import { PasswordField } from './password-field.tsx';

type Props = {
  readonly draft: AccountDraft;
  readonly faults: ReadonlySet<AccountFault>;
  readonly isNew: boolean;
  /** The administrator's own: it can neither close itself nor stop being one. */
  readonly isOwn: boolean;
  readonly sections: readonly Section[];
  readonly onChange: (patch: Partial<AccountDraft>) => void;
};

export function AccountFields({ draft, faults, isNew, isOwn, sections, onChange }: Props) {
  const intl = useIntl();
  const fault = (field: AccountFault) =>
    faults.has(field) ? <FormattedMessage id={`federation.fault.${field}`} /> : null;
  return (
    <>
      <TextInput
        label={<FormattedMessage id="federation.account.name" />}
        value={draft.displayName}
        maxLength={120}
        error={fault('displayName')}
        data-autofocus
        onChange={({ currentTarget }) => onChange({ displayName: currentTarget.value })}
      />
      {isNew ? (
        <TextInput
          label={<FormattedMessage id="field.email" />}
          type="email"
          autoComplete="off"
          spellCheck={false}
          value={draft.email}
          error={fault('email')}
          onChange={({ currentTarget }) => onChange({ email: currentTarget.value })}
        />
      ) : null}
      {isOwn ? null : (
        <Radio.Group
          size="md"
          label={<FormattedMessage id="federation.account.role" />}
          value={draft.role}
          onChange={(value) => onChange({ role: Role.parse(value) })}
        >
          <Stack gap="xs" mt="xs">
            {Role.options.map((role) => (
              <Radio
                key={role}
                value={role}
                label={<FormattedMessage id={`federation.role.${role}`} />}
                description={<FormattedMessage id={`federation.role.${role}.help`} />}
              />
            ))}
          </Stack>
        </Radio.Group>
      )}
      {coversFederation(draft.role) ? null : (
        <MultiSelect
          label={<FormattedMessage id="federation.account.sections" />}
          data={sections.map(({ id, name }) => ({ value: id, label: name }))}
          value={[...draft.sectionIds]}
          searchable
          error={fault('sectionIds')}
          onChange={(sectionIds) => onChange({ sectionIds })}
        />
      )}
      {asksForAmounts(draft.role) ? (
        <Checkbox
          checked={draft.seesAmounts}
          label={<FormattedMessage id="federation.account.seesAmounts" />}
          description={<FormattedMessage id="federation.account.seesAmounts.help" />}
          onChange={({ currentTarget }) => onChange({ seesAmounts: currentTarget.checked })}
        />
      ) : null}
      {isNew ? (
        <PasswordField
          label={intl.formatMessage({ id: 'federation.password.first' })}
          value={draft.password}
          error={fault('password')}
          onChange={(password) => onChange({ password })}
        />
      ) : null}
      {isNew || isOwn ? null : (
        <Checkbox
          checked={draft.disabled}
          label={<FormattedMessage id="federation.account.close" />}
          description={<FormattedMessage id="federation.account.close.help" />}
          onChange={({ currentTarget }) => onChange({ disabled: currentTarget.checked })}
        />
      )}
    </>
  );
}
