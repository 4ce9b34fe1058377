import { Checkbox } from '@mantine/core';
import { type Common, mixed } from '../common-value.ts';

type Props = {
  readonly label: string;
  readonly value: Common<boolean>;
  readonly isDisabled?: boolean;
  readonly onChange: (value: boolean) => void;
};

export function CheckField({ label, value, isDisabled = false, onChange }: Props) {
  return (
    <Checkbox
      size="sm"
      label={label}
      disabled={isDisabled}
      checked={value === true}
      indeterminate={value === mixed}
      onChange={() => onChange(value !== true)}
    />
  );
}
