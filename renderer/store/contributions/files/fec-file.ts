import type { Contribution, ContributionKind } from '#shared/domain/contributions/contribution.ts';
import { bankedOnOf } from '#shared/domain/contributions/deposits/banked.ts';
import { accountsOf } from '#shared/domain/contributions/fec/fec-accounts.ts';
import { type FecEntry, fecEntries } from '#shared/domain/contributions/fec/fec-entries.ts';
import {
  fecColumns,
  fecFileName,
  fecRows,
  fecTotal,
} from '#shared/domain/contributions/fec/fec-file.ts';
import { writeFec } from '#shared/domain/contributions/fec/write-fec.ts';
import type { Settlement, UpperLevel } from '#shared/domain/contributions/shares/settlement.ts';
import { unreachable } from '#shared/result.ts';
import type { Engine } from '../../engine.ts';
import type { FecFile, TreasuryFilesApi } from '../../store-api/treasury-files.ts';
import { todayOf } from '../../today.ts';
import { bankedIn } from '../deposits/banked-in.ts';
import { settlementsIn } from '../shares/settlements-in.ts';
import { giverOf } from './payers.ts';
import { treasuryFactsOf } from './treasury-facts-of.ts';

type Asked = Parameters<TreasuryFilesApi['fecFile']>[0];

const mostShown = 50;

export function fecFile(engine: Engine, { scope, year, names }: Asked): FecFile {
  const facts = treasuryFactsOf(engine, scope);
  const banked = bankedIn(engine, scope);
  // What was received before may come to the bank, or be taken back, within the year.
  const ledger = [...engine.ledger.ofSection(scope)];
  const entries = fecEntries(ledger, {
    year,
    bankedOn: (one) => bankedOnOf(one, banked),
    settlements: settlementsIn(engine, scope),
  });
  const people = new Set<string>();
  const nameOf = (entry: FecEntry): string => {
    if (names === 'nameless' || !('payment' in entry)) return '';
    const giver = giverOf(engine, entry.payment);
    const isKnown = giver.kind === 'known';
    people.add(isKnown ? giver.id : giver.name);
    return isKnown ? [giver.givenName, giver.familyName].filter(Boolean).join(' ') : giver.name;
  };
  const rows = fecRows(entries, {
    accounts: accountsOf(facts),
    validOn: todayOf(engine),
    labelOf: (entry) => [labelOf(entry), nameOf(entry)].filter(Boolean).join(' '),
  });
  return {
    columns: fecColumns,
    rows: rows.slice(0, mostShown),
    rowCount: rows.length,
    entries: entries.length,
    people: people.size,
    total: fecTotal(entries),
    bytes: writeFec(rows),
    fileName: fecFileName(facts.siren, year),
    lacksSiren: facts.siren === null,
  };
}

/** The file is French whatever the language of the office. */
function labelOf(entry: FecEntry): string {
  switch (entry.kind) {
    case 'received':
      return paymentLabel(entry.payment);
    case 'banked':
      return `Remise en banque ${paymentLabel(entry.payment)}`;
    case 'taken-back':
      return `Annulation ${paymentLabel(entry.payment)}`;
    case 'settled':
      return settlementLabel(entry.settlement);
    case 'settled-back':
      return `Annulation ${settlementLabel(entry.settlement)}`;
    default:
      return unreachable(entry);
  }
}

const paymentLabel = ({ kind, year }: Contribution): string => `${kinds[kind]} ${year}`;
const settlementLabel = ({ level }: Settlement): string => `Reversement ${levels[level]}`;

const levels: Readonly<Record<UpperLevel, string>> = {
  federation: 'à la fédération',
  national: 'au national',
};

const kinds: Readonly<Record<ContributionKind, string>> = {
  dues: 'Cotisation',
  'official-dues': 'Cotisation d’élu',
  donation: 'Don',
  event: 'Événement',
  other: 'Versement',
};
