import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSections } from '../../../office/use-sections.ts';
import type { WishProps } from './wish-props.ts';

export function MoveWish({ onChange }: WishProps) {
  const intl = useIntl();
  const sections = useSections() ?? [];
  const [chosen, setChosen] = useState('');
  if (sections.length < 2) {
    return (
      <p>
        <FormattedMessage id="bulk.oneSection" />
      </p>
    );
  }
  return (
    <>
      <p>
        <FormattedMessage id="bulk.moveText" />
      </p>
      <NativeSelect
        label={<FormattedMessage id="bulk.section" />}
        value={chosen}
        data={[
          { value: '', label: intl.formatMessage({ id: 'unassigned.choose' }) },
          ...sections.map(({ scope, name }) => ({ value: scope, label: name })),
        ]}
        onChange={(event) => {
          const next = event.currentTarget.value;
          setChosen(next);
          const section = sections.find(({ scope }) => scope === next);
          onChange(section ? { kind: 'move', to: section.scope } : null);
        }}
      />
    </>
  );
}
