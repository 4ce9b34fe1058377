import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useSections } from '../../../office/use-sections.ts';
import styles from '../settings.module.css';
import { SettingsPart } from '../settings-part.tsx';
import { FieldList } from './field-list.tsx';
import { TagList } from './tag-list.tsx';

/** What a section adds to the file for itself: fields of its own, and tags. */
export function OwnFieldsSettings() {
  const sections = useSections() ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const section = sections.find(({ scope }) => scope === chosen) ?? sections[0];
  if (section === undefined) return null;
  return (
    <SettingsPart name="ownFields">
      {sections.length > 1 ? (
        <NativeSelect
          className={styles.form ?? ''}
          label={<FormattedMessage id="ownFields.section" />}
          value={section.scope}
          data={sections.map(({ scope, name }) => ({ value: scope, label: name }))}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
      ) : null}
      <FieldList key={`fields ${section.scope}`} scope={section.scope} />
      <TagList key={`tags ${section.scope}`} scope={section.scope} />
    </SettingsPart>
  );
}
