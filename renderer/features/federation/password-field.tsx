import { Button, Group, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { newPassword } from './new-password.ts';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly error: ReactNode;
  readonly onChange: (password: string) => void;
};

/** Drawn by chance to begin with: what people invent for others is guessed. */
export function PasswordField({ label, value, error, onChange }: Props) {
  return (
    <Group align="flex-end" gap="xs">
      <TextInput
        style={{ flex: 1 }}
        label={label}
        value={value}
        error={error}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <Button variant="default" onClick={() => onChange(newPassword())}>
        <FormattedMessage id="federation.password.another" />
      </Button>
    </Group>
  );
}
