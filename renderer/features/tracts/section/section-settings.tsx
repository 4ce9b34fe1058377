import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useTractSections } from '../../../office/use-sections.ts';
import { PicturesProvider } from '../pictures/pictures-context.tsx';
import styles from './section-form.module.css';
import { SectionForm } from './section-form.tsx';
import { SectionWords } from './section-words.tsx';
import { givenNameOf } from './use-section-facts.ts';

/**
 * What the section prints on its leaflets. Whoever may lay them out may say it: nothing of it is secret, all of it can
 * be taken back, and a wrong telephone number is put right by the volunteer who sees it.
 */
export function SectionSettings() {
  const sections = useTractSections() ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const section = sections.find(({ scope }) => scope === chosen) ?? sections[0];
  if (section === undefined) return null;
  return (
    <PicturesProvider>
      <p className={styles.help}>
        <FormattedMessage id="tracts.section.lead" />
      </p>
      {sections.length > 1 ? (
        <NativeSelect
          label={<FormattedMessage id="tracts.gallery.section" />}
          value={section.scope}
          data={sections.map(({ scope, name }) => ({ value: scope, label: name }))}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
      ) : null}
      <SectionForm key={section.scope} scope={section.scope} givenName={givenNameOf(section)} />
      <SectionWords key={`${section.scope} words`} scope={section.scope} />
    </PicturesProvider>
  );
}
