import { Button } from '@mantine/core';
import { IconTags } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { BankRuleFields } from '#shared/domain/bank/match/bank-rule.ts';
import { MemberId } from '#shared/domain/members/member.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { listName } from '../../../../office/names.ts';
import { useStore } from '../../../../office/office.tsx';
import { useAct } from '../../../../office/use-act.ts';
import { useLive } from '../../../../office/use-live.ts';
import { Empty } from '../../../../ui/empty.tsx';
import styles from './rules.module.css';

type Props = { readonly scope: ScopeId };

/** Who pays under which label, as it was remembered; each can be forgotten. */
export function RuleList({ scope }: Props) {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  const read = useLive(`bank rules ${scope}`, async (live) => {
    const rules = (await live.records('bank-rule')).filter((row) => row.scope === scope);
    const ids = new Set(
      rules.flatMap(({ fields: { payer } }) => (payer.kind === 'people' ? payer.people : [])),
    );
    const names = new Map<string, string>();
    for (const id of ids) {
      const person = await live.member(MemberId.parse(id));
      if (person !== null) names.set(id, listName(person.fields));
    }
    return { rules, names };
  });
  if (read === null) return null;
  const { rules, names } = read;
  if (rules.length === 0)
    return (
      <Empty
        icon={<IconTags size="2.5rem" stroke={1.5} />}
        title={<FormattedMessage id="treasury.bank.noneHere.title" />}
      >
        <FormattedMessage id="treasury.bank.noneHere.rules" />
      </Empty>
    );
  const payerOf = (payer: BankRuleFields['payer']) =>
    payer.kind === 'people'
      ? payer.people
          .map((id) => names.get(id) ?? intl.formatMessage({ id: 'treasury.bank.unknownPerson' }))
          .join(', ')
      : intl.formatMessage({ id: `treasury.bank.notOurs.title.${payer.reason}` });
  const forget = (id: string) =>
    act({
      run: () => store.deleteRecord({ kind: 'bank-rule', id }),
      says: intl.formatMessage({ id: 'treasury.bank.rule.deleted' }),
      kind: 'delete',
    });
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <FormattedMessage id="treasury.bank.rule.said" />
            </th>
            <th scope="col">
              <FormattedMessage id="treasury.bank.rule.payer" />
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rules.map(({ id, fields: { said, account, payer } }) => (
            <tr key={id}>
              <th scope="row">
                {said}
                {account === null || account === said ? null : (
                  <span className={styles.quiet}>
                    {' '}
                    <FormattedMessage id="treasury.bank.rule.account" values={{ account }} />
                  </span>
                )}
              </th>
              <td>{payerOf(payer)}</td>
              <td>
                <Button
                  size="compact-md"
                  variant="default"
                  aria-label={intl.formatMessage({ id: 'treasury.bank.rule.delete.of' }, { said })}
                  onClick={() => void forget(id)}
                >
                  <FormattedMessage id="treasury.bank.rule.delete" />
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
