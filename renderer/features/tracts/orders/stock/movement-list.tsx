import { Button } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useAppearance } from '../../../../office/appearance.tsx';
import { formatDay, formatNumber } from '../../../../ui/format.ts';
import type { MovementRow } from '../use-orders.ts';
import styles from './stock.module.css';
import { TakeBack } from './take-back.tsx';

type Props = { readonly movements: readonly MovementRow[]; readonly mayWrite: boolean };

/** All that came and went, the newest first; what was taken back stays, with why. */
export function MovementList({ movements, mayWrite }: Props) {
  const [taking, setTaking] = useState<MovementRow | null>(null);
  const reversals = new Map(
    movements.flatMap((row) => (row.fields.reverses ? [[row.fields.reverses, row]] : [])),
  );
  const noted = movements
    .filter(({ fields }) => fields.kind !== 'reversal')
    .toSorted((a, b) => b.fields.on.localeCompare(a.fields.on) || (a.id < b.id ? 1 : -1));
  if (noted.length === 0) return null;
  return (
    <>
      <ul className={styles.movements}>
        {noted.map((row) => (
          <Movement
            key={row.id}
            row={row}
            reversal={reversals.get(row.id) ?? null}
            onTakeBack={mayWrite ? () => setTaking(row) : null}
          />
        ))}
      </ul>
      {taking === null ? null : <TakeBack movement={taking} onClose={() => setTaking(null)} />}
    </>
  );
}

type MovementProps = {
  readonly row: MovementRow;
  readonly reversal: MovementRow | null;
  readonly onTakeBack: (() => void) | null;
};

function Movement({ row: { fields }, reversal, onTakeBack }: MovementProps) {
  const intl = useIntl();
  const { language } = useAppearance().appearance;
  const { kind, quantity, on, place, purpose, by } = fields;
  const count = formatNumber(language, quantity);
  const day = formatDay(on);
  const said = intl.formatMessage({ id: `tracts.orders.kind.${kind}` });
  return (
    <li className={styles.movement}>
      <div className={styles.words} data-taken={reversal !== null}>
        <span className={styles.what}>
          <FormattedMessage id="tracts.orders.line" values={{ said, count }} />
        </span>
        <span className={styles.soft}>
          {[day, place, purpose, by].filter((part) => part !== null).join(' · ')}
        </span>
        {reversal === null ? null : (
          <span className={styles.why}>
            <FormattedMessage
              id="tracts.orders.takenBack"
              values={{ reason: reversal.fields.reason }}
            />
          </span>
        )}
      </div>
      {onTakeBack === null || reversal !== null ? null : (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={intl.formatMessage({ id: 'tracts.orders.takeBackOne' }, { said, count, day })}
          onClick={onTakeBack}
        >
          <FormattedMessage id="tracts.orders.takeBack" />
        </Button>
      )}
    </li>
  );
}
