import { Group, NumberInput, Text } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import type { Draft, NewTractFault } from './draft.ts';

type Props = {
  readonly draft: Draft;
  readonly fault: NewTractFault | null;
  readonly onChange: (next: Partial<Draft>) => void;
};

const numbers = ['width', 'height', 'faces'] as const;

export function CustomSize({ draft, fault, onChange }: Props) {
  return (
    <>
      <Group mt="md" align="flex-end">
        {numbers.map((part) => (
          <NumberInput
            key={part}
            label={<FormattedMessage id={`tracts.gallery.${part}`} />}
            value={draft[part]}
            {...(part === 'faces'
              ? { allowDecimal: false }
              : { suffix: ' mm', decimalSeparator: ',' })}
            w="9rem"
            onChange={(value) => onChange({ [part]: Number(value) || 0 })}
          />
        ))}
      </Group>
      {fault === null ? null : (
        <Text c="red" mt="xs" role="alert">
          <Fault fault={fault} />
        </Text>
      )}
    </>
  );
}

function Fault({ fault }: { readonly fault: NewTractFault }) {
  switch (fault.kind) {
    case 'too-many-faces':
      return <FormattedMessage id="tracts.gallery.tooManyFaces" values={{ most: fault.most }} />;
    case 'side-out-of-range': {
      const { least, most } = fault;
      return <FormattedMessage id="tracts.gallery.sideOutOfRange" values={{ least, most }} />;
    }
    // Of known formats and of templates: the cards offer no others.
    default:
      return null;
  }
}
