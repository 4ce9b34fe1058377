import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { type EntryFamily, entriesOf, type Stance } from '#shared/domain/members/entries.ts';
import type { MemberFields } from '#shared/domain/members/member.ts';
import { membershipText, officeText, useFieldText } from '../../../office/field-values.ts';
import { TagBadge } from '../../../office/tag-badge.tsx';
import { useRecordNames } from '../../../office/use-record-names.ts';
import { useRecords } from '../../../office/use-records.ts';
import { Fact, FactGroup } from './fact.tsx';
import styles from './person-facts.module.css';

type Props = { readonly fields: MemberFields };

/** Earlier memberships, offices and roles. */
export function OfficeFacts({ fields }: Props) {
  const intl = useIntl();
  const lines = (family: 'role' | 'mandate') =>
    entriesOf(fields, family).map(({ key, value }) => <li key={key}>{officeText(intl, value)}</li>);
  return (
    <FactGroup title="person.group.offices">
      <Fact label="column.roles">{listOf(lines('role'))}</Fact>
      <Fact label="column.mandates">{listOf(lines('mandate'))}</Fact>
    </FactGroup>
  );
}

export function EarlierMemberships({ fields }: Props) {
  const intl = useIntl();
  const lines = entriesOf(fields, 'membership').map(({ key, value }) => (
    <li key={key}>{membershipText(intl, value)}</li>
  ));
  return <Fact label="person.group.history">{listOf(lines)}</Fact>;
}

const stances: readonly Stance[] = ['cares', 'offers', 'seeks'];

export function TagFacts({ fields }: Props) {
  const intl = useIntl();
  const { nameOf } = useRecordNames();
  const tags = useRecords('tag') ?? [];
  const colourOf = (id: string) => tags.find((tag) => tag.id === id)?.fields.colour ?? 'grey';
  const badges = (family: EntryFamily, ids: readonly string[]) =>
    ids.length === 0 ? null : (
      <span className={styles.badges}>
        {ids.map((id) => (
          <TagBadge
            key={id}
            name={nameOf(family, id) ?? intl.formatMessage({ id: 'value.unknown' })}
            colour={family === 'tag' ? colourOf(id) : 'grey'}
          />
        ))}
      </span>
    );
  const topics = entriesOf(fields, 'topic');
  return (
    <FactGroup title="person.group.tags">
      <Fact label="tags.label">
        {badges(
          'tag',
          entriesOf(fields, 'tag').map(({ id }) => id),
        )}
      </Fact>
      {stances.map((stance) => (
        <Fact key={stance} label={`topics.${stance}`}>
          {badges(
            'topic',
            topics.filter(({ value }) => value === stance).map(({ id }) => id),
          )}
        </Fact>
      ))}
    </FactGroup>
  );
}

export function CustomFacts({ fields }: Props) {
  const text = useFieldText();
  const defined = [...(useRecords('custom-field') ?? [])].sort(
    (a, b) => a.fields.place - b.fields.place,
  );
  const values = new Map(
    entriesOf(fields, 'custom').map(({ id, key, value }) => [id, text(key, value)]),
  );
  return (
    <FactGroup title="person.group.custom">
      {defined.map(({ id, fields: { name } }) => (
        <Fact key={id} name={name}>
          {values.get(id)}
        </Fact>
      ))}
    </FactGroup>
  );
}

const listOf = (lines: readonly ReactNode[]) =>
  lines.length === 0 ? null : <ul className={styles.list}>{lines}</ul>;
