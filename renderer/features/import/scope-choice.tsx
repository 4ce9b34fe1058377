import { NativeSelect } from '@mantine/core';
import { useIntl } from 'react-intl';
import { useSections } from '../../office/use-sections.ts';
import { type Chosen, useWizard } from './wizard.ts';

type Props = { readonly chosen: Chosen };

/** Where new people go, when there is a choice. */
export function ScopeChoice({ chosen }: Props) {
  const intl = useIntl();
  const sections = useSections() ?? [];
  const { set } = useWizard.getState();
  if (sections.length < 2) return null;
  return (
    <NativeSelect
      label={intl.formatMessage({ id: 'import.scope' })}
      description={intl.formatMessage({ id: 'import.scope.help' })}
      value={chosen.scope ?? sections[0]?.scope ?? ''}
      data={sections.map(({ scope, name }) => ({ value: scope, label: name }))}
      onChange={(event) => {
        const section = sections.find(({ scope }) => scope === event.currentTarget.value);
        if (section) set({ kind: 'columns', chosen: { ...chosen, scope: section.scope } });
      }}
    />
  );
}
