import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import { findIcons } from '#shared/domain/tracts/drawing/find-icons.ts';
import { commonValue } from '../common-value.ts';
import fields from '../fields/field.module.css';
import notes from '../section.module.css';
import { Section } from '../section.tsx';
import { useSet } from '../use-edit.ts';
import { IconGrid } from './icon-grid.tsx';
import styles from './icon-section.module.css';

type Icon = Extract<TractObject, { kind: 'icon' }>;

/** Which sign it is: all of them by group, or those whose name one types. */
export function IconSection({ icons }: { readonly icons: readonly Icon[] }) {
  const intl = useIntl();
  const set = useSet();
  const [query, setQuery] = useState('');
  const current = commonValue(icons, ({ icon }) => icon);
  const found = findIcons(query);
  const isLocked = icons.some(({ locked }) => locked);
  const search = intl.formatMessage({ id: 'tracts.panels.icon.search' });
  return (
    <Section title="tracts.panels.icon">
      <input
        type="search"
        className={`${fields.input} ${fields.whole}`}
        aria-label={search}
        placeholder={search}
        value={query}
        onChange={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      <div className={styles.shelf}>
        {found.map(({ group, icons: names }) => (
          <IconGrid
            key={group}
            label={intl.formatMessage({ id: `tracts.panels.icon.${group}` })}
            names={names}
            current={typeof current === 'string' ? current : null}
            isDisabled={isLocked}
            onChoose={(icon) => set({ icon })}
          />
        ))}
      </div>
      {found.length === 0 ? (
        <p className={notes.note} role="status">
          <FormattedMessage id="tracts.panels.icon.none" />
        </p>
      ) : null}
    </Section>
  );
}
