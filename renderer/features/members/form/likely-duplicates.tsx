import { Button } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { messageOfRule } from '#shared/domain/duplicates/duplicate-rules.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import { listName } from '../../../office/names.ts';
import { usePlace } from '../../../office/screen.ts';
import type { LikelyDuplicate } from '../../../store/store-api/duplicates.ts';
import { formatDay } from '../../../ui/format.ts';
import { Notice } from '../../../ui/notice.tsx';
import styles from './likely-duplicates.module.css';

type Props = { readonly found: readonly LikelyDuplicate[] };

/** Says who this may be already; saving stays possible at any time. */
export function LikelyDuplicates({ found }: Props) {
  const [ignored, setIgnored] = useState<ReadonlySet<MemberId>>(new Set());
  const shown = found.filter(({ id }) => !ignored.has(id));
  if (shown.length === 0) return null;
  const ignore = () => setIgnored(new Set([...ignored, ...shown.map(({ id }) => id)]));
  return (
    <div className={styles.aside}>
      <Notice
        tone="info"
        title={<FormattedMessage id="duplicates.typed" />}
        actions={
          <Button variant="default" size="compact-md" onClick={ignore}>
            <FormattedMessage id="duplicates.ignore" values={{ count: shown.length }} />
          </Button>
        }
      >
        <ul className={styles.people}>
          {shown.map((person) => (
            <li key={person.id}>
              <Candidate person={person} />
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

function Candidate({ person: { id, fields, evidence } }: { readonly person: LikelyDuplicate }) {
  const intl = useIntl();
  const name = listName(fields);
  const birth = fields.birthDate === null ? fields.birthYear : formatDay(fields.birthDate);
  const why = evidence.map(({ rule }) => intl.formatMessage({ id: messageOfRule(rule) }));
  return (
    <>
      <span className={styles.who}>
        <strong>{name}</strong>
        <span>{[birth, fields.town].filter(Boolean).join(', ')}</span>
      </span>
      <span className={styles.why}>{why.join(' ; ')}</span>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={intl.formatMessage({ id: 'duplicates.openNamed' }, { name })}
        onClick={() => usePlace.getState().openPerson(id)}
      >
        <FormattedMessage id="duplicates.open" />
      </Button>
    </>
  );
}
