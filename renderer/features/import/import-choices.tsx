import { Checkbox, Radio, Stack } from '@mantine/core';
import { useIntl } from 'react-intl';
import type { ImportOptions } from '#shared/domain/import/import.ts';
import styles from './import.module.css';
import { type Chosen, useWizard } from './wizard.ts';

type Props = { readonly chosen: Chosen };

const existing = ['update', 'fill-empty', 'skip'] as const;
const payerEmail = ['use-when-same-name', 'use', 'ignore'] as const;

/** What to do where a file and the list may disagree. The defaults lose nothing. */
export function ImportChoices({ chosen }: Props) {
  const intl = useIntl();
  const { set } = useWizard.getState();
  const { options, mapping } = chosen;
  const choose = (part: Partial<ImportOptions>) =>
    set({ kind: 'columns', chosen: { ...chosen, options: { ...options, ...part } } });

  return (
    <div className={styles.choices}>
      <Radio.Group
        label={intl.formatMessage({ id: 'import.existing' })}
        value={options.existing}
        onChange={(value) => {
          const found = existing.find((one) => one === value);
          if (found) choose({ existing: found });
        }}
      >
        <Stack gap="0.5rem" mt="0.375rem">
          {existing.map((value) => (
            <Radio
              key={value}
              value={value}
              label={intl.formatMessage({ id: `import.existing.${value}` })}
            />
          ))}
        </Stack>
      </Radio.Group>
      {mapping.includes('payerEmail') ? (
        <Radio.Group
          label={intl.formatMessage({ id: 'import.payer' })}
          description={intl.formatMessage({ id: 'import.payer.help' })}
          value={options.payerEmail}
          onChange={(value) => {
            const found = payerEmail.find((one) => one === value);
            if (found) choose({ payerEmail: found });
          }}
        >
          <Stack gap="0.5rem" mt="0.375rem">
            {payerEmail.map((value) => (
              <Radio
                key={value}
                value={value}
                label={intl.formatMessage({ id: `import.payer.${value}` })}
              />
            ))}
          </Stack>
        </Radio.Group>
      ) : null}
      <Checkbox
        label={intl.formatMessage({ id: 'import.emptyCells' })}
        description={intl.formatMessage({ id: 'import.emptyCells.help' })}
        checked={options.emptyCells === 'erase'}
        onChange={(event) => choose({ emptyCells: event.currentTarget.checked ? 'erase' : 'keep' })}
      />
    </div>
  );
}
