import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ScopeId } from '#shared/domain/scope.ts';
import { useLive } from '../../../office/use-live.ts';
import { useRecords } from '../../../office/use-records.ts';
import { Confirm } from '../../../ui/confirm.tsx';
import settingsStyles from '../settings.module.css';
import { MergeTag } from './merge-tag.tsx';
import styles from './own-fields.module.css';
import { TagForm } from './tag-form.tsx';
import { TagRow } from './tag-row.tsx';
import { type Tag, useTagActs } from './use-tag-acts.ts';

type Props = { readonly scope: ScopeId };

type Asking = { readonly kind: 'delete' | 'merge'; readonly tag: Tag };

/** The section's tags by name, with how many people have each. */
export function TagList({ scope }: Props) {
  const intl = useIntl();
  const acts = useTagActs(scope);
  const [isAdding, setIsAdding] = useState(false);
  const [asking, setAsking] = useState<Asking | null>(null);
  const counts = useLive('facets tags', (store) => store.facets('tags'));
  const tags = (useRecords('tag') ?? [])
    .filter((tag) => tag.scope === scope)
    .sort((a, b) => a.fields.name.localeCompare(b.fields.name, 'fr'));
  const names = tags.map(({ fields }) => fields.name);
  const countOf = (id: string) => counts?.find(({ value }) => value === id)?.count ?? 0;
  const close = () => setAsking(null);
  return (
    <section className={styles.part} aria-labelledby="own-tags">
      <h3 id="own-tags" className={settingsStyles.subtitle}>
        <FormattedMessage id="ownFields.tags" />
      </h3>
      <p className={settingsStyles.help}>
        <FormattedMessage id={tags.length === 0 ? 'ownFields.tags.none' : 'ownFields.tags.help'} />
      </p>
      {tags.length === 0 ? null : (
        <ul className={styles.list} aria-label={intl.formatMessage({ id: 'ownFields.tags' })}>
          {tags.map((tag) => (
            <TagRow
              key={tag.id}
              tag={tag.fields}
              count={countOf(tag.id)}
              taken={names.filter((name) => name !== tag.fields.name)}
              onChange={(fields) => acts.change(tag, fields)}
              onMerge={tags.length > 1 ? () => setAsking({ kind: 'merge', tag }) : null}
              onDelete={() => setAsking({ kind: 'delete', tag })}
            />
          ))}
        </ul>
      )}
      {isAdding ? (
        <TagForm tag={null} taken={names} onSave={acts.add} onClose={() => setIsAdding(false)} />
      ) : (
        <div>
          <Button
            variant="default"
            leftSection={<IconPlus size="1.125rem" aria-hidden="true" />}
            onClick={() => setIsAdding(true)}
          >
            <FormattedMessage id="ownFields.tag.add" />
          </Button>
        </div>
      )}
      {asking?.kind === 'delete' ? (
        <Confirm
          title={
            <FormattedMessage
              id="ownFields.delete.title"
              values={{ name: asking.tag.fields.name }}
            />
          }
          confirm={<FormattedMessage id="action.delete" />}
          isDangerous
          onCancel={close}
          onConfirm={() => {
            close();
            void acts.remove(asking.tag);
          }}
        >
          <FormattedMessage
            id="ownFields.tag.delete.text"
            values={{ count: countOf(asking.tag.id) }}
          />
        </Confirm>
      ) : null}
      {asking?.kind === 'merge' ? (
        <MergeTag
          tag={asking.tag}
          others={tags.filter(({ id }) => id !== asking.tag.id)}
          count={countOf(asking.tag.id)}
          onMerge={(into) => {
            close();
            void acts.merge(asking.tag, into);
          }}
          onCancel={close}
        />
      ) : null}
    </section>
  );
}
