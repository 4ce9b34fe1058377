import type { Cents } from '../../cents.ts';
import { provided } from '../read/label-facts.ts';
import type { Leaves } from './camt-collector.ts';

export type DetailsFacts = {
  readonly remittance: string | null;
  readonly more: string | null;
  readonly counterparty: string | null;
  readonly counterpartyAccount: string | null;
  readonly reference: string | null;
  readonly endToEndId: string | null;
};

/** Whoever is at the other end: who paid what came in, who got what went out. From version 8 on a party is one deeper. */
export function factsOfDetails(details: Leaves | undefined, amount: Cents): DetailsFacts {
  const of = (...paths: readonly string[]) => {
    for (const path of paths) {
      const said = provided(details?.get(path)?.join(' '));
      if (said !== null) return said;
    }
    return null;
  };
  const [side, ultimate] = amount < 0 ? ['Cdtr', 'UltmtCdtr'] : ['Dbtr', 'UltmtDbtr'];
  const parties = [ultimate, side].flatMap((one) => [
    `RltdPties/${one}/Pty/Nm`,
    `RltdPties/${one}/Nm`,
  ]);
  return {
    remittance: of('RmtInf/Ustrd', 'RmtInf/Strd/AddtlRmtInf'),
    more: of('AddtlTxInf'),
    counterparty: of(...parties),
    counterpartyAccount: of(`RltdPties/${side}Acct/Id/IBAN`, `RltdPties/${side}Acct/Id/Othr/Id`),
    reference: of('RmtInf/Strd/CdtrRefInf/Ref', 'Refs/ChqNb', 'Refs/MndtId', 'Refs/TxId'),
    endToEndId: of('Refs/EndToEndId'),
  };
}
