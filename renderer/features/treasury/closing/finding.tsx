import { Anchor, Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { YearCheck } from '#shared/domain/contributions/closing/check-year.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import { useAppearance } from '../../../office/appearance.tsx';
import { type TreasuryPart, usePlace } from '../../../office/screen.ts';
import type { NamedFinding } from '../../../store/store-api/closing.ts';
import { formatDay, formatMoney } from '../../../ui/format.ts';
import styles from './closing.module.css';

type Props = { readonly finding: NamedFinding };

/** In which room each is mended. */
const places: Readonly<Record<YearCheck, TreasuryPart>> = {
  contested: 'deposits',
  'same-slip': 'deposits',
  'not-banked': 'deposits',
  'unmatched-lines': 'bank',
  'no-payer': 'ledger',
  'no-means': 'ledger',
  'negative-person': 'ledger',
  'odd-year': 'ledger',
  'open-promises': 'arrears',
};
const firstShown = 5;

/** One thing to mend: what it is, of whom, and the room where it is done. */
export function Finding({ finding: { check, remarks } }: Props) {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? remarks : remarks.slice(0, firstShown);
  return (
    <li className={styles.finding}>
      <div className={styles.findingHead}>
        <h3 className={styles.head}>
          <FormattedMessage
            id={`treasury.closing.check.${check}`}
            values={{ count: remarks.length }}
          />
        </h3>
        <Button
          variant="default"
          size="compact-md"
          rightSection={<IconArrowRight size="1rem" aria-hidden="true" />}
          onClick={() => usePlace.getState().go({ kind: 'treasury', part: places[check] })}
        >
          <FormattedMessage id={`treasury.${places[check]}`} />
        </Button>
      </div>
      <p className={styles.soft}>
        <FormattedMessage id={`treasury.closing.check.${check}.help`} />
      </p>
      <ul className={styles.remarks}>
        {shown.map((remark, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a remark has no name of its own and is never reordered.
          <Remark key={at} remark={remark} />
        ))}
      </ul>
      {remarks.length > shown.length ? (
        <Button variant="subtle" size="compact-sm" onClick={() => setIsWhole(true)}>
          <FormattedMessage
            id="treasury.closing.more"
            values={{ count: remarks.length - shown.length }}
          />
        </Button>
      ) : null}
    </li>
  );
}

function Remark({ remark }: { readonly remark: NamedFinding['remarks'][number] }) {
  const { language } = useAppearance().appearance;
  const { memberId, name, slip, on, amount } = remark;
  const open = () =>
    // Whoever has a name in the file is a person of it.
    usePlace.getState().go({ kind: 'members', open: memberId as MemberId });
  return (
    <li className={styles.remark}>
      <span>
        {name === '' || memberId === null ? null : (
          <Anchor component="button" type="button" onClick={open}>
            {name}
          </Anchor>
        )}
        {slip === null ? null : (
          <FormattedMessage id="treasury.closing.slip" values={{ number: slip }} />
        )}
      </span>
      <span>{on === null ? '' : formatDay(on)}</span>
      <span data-amount="true">{amount === null ? '' : formatMoney(language, amount)}</span>
    </li>
  );
}
