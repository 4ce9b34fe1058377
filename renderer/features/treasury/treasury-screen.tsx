import { Select } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { type TreasuryPart, usePlace } from '../../office/screen.ts';
import { useDuesSections } from '../../office/use-sections.ts';
import { Page } from '../../ui/page.tsx';
import { PageTabs } from '../../ui/page-tabs.tsx';
import { treasuryParts } from './treasury-parts.ts';

type Props = { readonly part: TreasuryPart };

/** The treasurer's desk: one section's money, a room for each thing to do. */
export function TreasuryScreen({ part }: Props) {
  const intl = useIntl();
  const sections = useDuesSections();
  const [chosen, choose] = useState<string | null>(null);
  const section = sections?.find(({ scope }) => scope === chosen) ?? sections?.[0];
  if (section === undefined) return null;
  const { Part } = treasuryParts[part];
  return (
    <Page
      title={<FormattedMessage id="treasury.title" />}
      subtitle={section.name}
      actions={
        (sections?.length ?? 0) > 1 ? (
          <Select
            aria-label={intl.formatMessage({ id: 'treasury.section' })}
            data={sections?.map(({ scope, name }) => ({ value: scope, label: name })) ?? []}
            value={section.scope}
            allowDeselect={false}
            onChange={choose}
          />
        ) : null
      }
    >
      <PageTabs
        label={intl.formatMessage({ id: 'treasury.tabs' })}
        tabs={treasuryTabs}
        current={part}
        onOpen={(next) => usePlace.getState().go({ kind: 'treasury', part: next })}
      />
      <Part key={section.scope} section={section} />
    </Page>
  );
}

// Keys of the table.
const treasuryTabs = (Object.keys(treasuryParts) as TreasuryPart[]).map((id) => ({
  id,
  title: <FormattedMessage id={treasuryParts[id].title} />,
}));
