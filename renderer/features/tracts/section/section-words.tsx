import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ScopeId } from '#shared/domain/scope.ts';
import { useStore } from '../../../office/office.tsx';
import { useAct } from '../../../office/use-act.ts';
import { useRecords } from '../../../office/use-records.ts';
import styles from './section-form.module.css';

type Props = { readonly scope: ScopeId };

/** What was added to the dictionaries while writing; nothing where nobody has. */
export function SectionWords({ scope }: Props) {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  const words = (useRecords('section-word') ?? [])
    .filter((row) => row.scope === scope)
    .sort((a, b) => a.fields.name.localeCompare(b.fields.name, 'fr'));
  if (words.length === 0) return null;
  return (
    <section className={styles.words}>
      <h3>
        <FormattedMessage id="tracts.section.words" />
      </h3>
      <ul>
        {words.map(({ id, fields: { name } }) => (
          <li key={id}>
            {name}
            <ActionIcon
              size="sm"
              aria-label={intl.formatMessage({ id: 'tracts.section.removeWord' }, { word: name })}
              onClick={() =>
                void act({
                  run: () => store.deleteRecord({ kind: 'section-word', id }),
                  says: intl.formatMessage({ id: 'tracts.section.removedWord' }, { word: name }),
                  kind: 'record',
                })
              }
            >
              <IconX size="1rem" />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </section>
  );
}
