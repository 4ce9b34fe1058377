import { Anchor } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { MandataryFault } from '#shared/domain/contributions/mandatary/mandatary-faults.ts';
import { MemberId } from '#shared/domain/members/member.ts';
import { usePlace } from '../../../office/screen.ts';
import { Notice } from '../../../ui/notice.tsx';
import styles from './files.module.css';

type Props = { readonly faults: readonly MandataryFault[]; readonly count: number };

/** Who lacks what, each with the way to their record. */
export function MissingList({ faults, count }: Props) {
  if (faults.length === 0) return null;
  return (
    <Notice
      tone="warning"
      title={<FormattedMessage id="treasury.files.missing" values={{ count }} />}
    >
      <FormattedMessage id="treasury.files.missing.help" />
      <ul className={styles.missing}>
        {faults.map((fault) => (
          <Fault key={fault.person ?? fault.name} fault={fault} />
        ))}
      </ul>
    </Notice>
  );
}

function Fault({ fault: { person, name, missing } }: { readonly fault: MandataryFault }) {
  const intl = useIntl();
  const id = MemberId.safeParse(person);
  const what = missing.map((one) => intl.formatMessage({ id: `treasury.files.missing.${one}` }));
  return (
    <li>
      {id.success ? (
        <Anchor
          component="button"
          type="button"
          onClick={() => usePlace.getState().go({ kind: 'members', open: id.data })}
        >
          {name}
        </Anchor>
      ) : (
        <span>{name}</span>
      )}
      {' – '}
      {intl.formatList(what)}
    </li>
  );
}
