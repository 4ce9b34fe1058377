import { useState } from 'react';
import type { ScopeId } from '#shared/domain/scope.ts';
import { useLive } from '../../../office/use-live.ts';
import type { ClosingYear } from '../../../store/store-api/closing.ts';
import type { TreasuryPartProps } from '../treasury-room.ts';
import styles from './closing.module.css';
import { YearPanel } from './year-panel.tsx';
import { YearsTable } from './years-table.tsx';

/** The books, calendar year by calendar year: what is left to mend, what was sealed, and whether it still is as it was. */
export function Closing({ section: { scope } }: TreasuryPartProps) {
  const years = useLive(`closing years ${scope}`, (store) => store.closingYears(scope));
  return years === null ? null : <Years scope={scope} years={years} />;
}

type Props = { readonly scope: ScopeId; readonly years: readonly ClosingYear[] };

/** What waits to be closed is what one came for; once it is closed, one wants to see that it is. */
function Years({ scope, years }: Props) {
  const [chosen, choose] = useState(() => years.findLast(({ state }) => state === 'open')?.year);
  const shown = years.find(({ year }) => year === chosen) ?? years[0];
  if (shown === undefined) return null;
  return (
    <div className={styles.room}>
      <YearsTable years={years} shown={shown.year} onShow={choose} />
      <YearPanel key={shown.year} scope={scope} of={shown} />
    </div>
  );
}
