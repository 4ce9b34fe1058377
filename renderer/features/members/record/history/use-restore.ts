import { useIntl } from 'react-intl';
import type { MemberId } from '#shared/domain/members/member.ts';
import { useStore } from '../../../../office/office.tsx';
import { useAct } from '../../../../office/use-act.ts';
import type { Values } from './values-before.ts';

/** Writes values of the past as an ordinary edit, with its own way back. */
export function useRestore(id: MemberId, name: string): (values: Values) => Promise<boolean> {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  return (values) =>
    act({
      run: () => store.restoreValues({ id, values }),
      says: intl.formatMessage({ id: 'history.restored' }, { name }),
      kind: 'edit',
    });
}
