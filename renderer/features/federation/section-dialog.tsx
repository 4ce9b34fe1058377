import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { FormDialog } from './form-dialog.tsx';
import { sectionIdFor } from './section-id.ts';
import { useAsked } from './use-asked.ts';
import type { Federation } from './use-federation.ts';

type Props = {
  readonly federation: Federation;
  readonly onChanged: () => void;
  readonly onClose: () => void;
};

export function SectionDialog({ federation: { sections }, onChanged, onClose }: Props) {
  const [name, setName] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const { ask, isWorking, failure } = useAsked();

  const save = async () => {
    const said = name.trim();
    setEmpty(said === '');
    if (said === '') return;
    const id = sectionIdFor(said, new Set(sections.map((section) => section.id)));
    if (!(await ask('federation.addSection', { id, name: said }))) return;
    onChanged();
    onClose();
  };

  return (
    <FormDialog
      title={<FormattedMessage id="federation.section.add" />}
      submit={<FormattedMessage id="federation.section.make" />}
      onSubmit={() => void save()}
      {...{ isWorking, failure, onClose }}
    >
      <TextInput
        label={<FormattedMessage id="federation.section.name" />}
        description={
          <FormattedMessage
            id="federation.section.others"
            values={{ count: sections.length, names: sections.map((one) => one.name).join(', ') }}
          />
        }
        value={name}
        maxLength={120}
        error={isEmpty ? <FormattedMessage id="federation.fault.section" /> : null}
        data-autofocus
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
    </FormDialog>
  );
}
