import { standingPayments, totalOf } from '#shared/domain/contributions/ledger.ts';
import type { GivenPayment } from '#shared/domain/contributions/mandatary/giver.ts';
import {
  mandataryFaults,
  missingOfMandatary,
} from '#shared/domain/contributions/mandatary/mandatary-faults.ts';
import {
  hasReceipt,
  mandataryTable,
  paymentTable,
} from '#shared/domain/contributions/mandatary/mandatary-file.ts';
import { writeTsv } from '#shared/domain/contributions/mandatary/write-tsv.ts';
import type { Engine } from '../../engine.ts';
import type { MandataryFile, TreasuryFilesApi } from '../../store-api/treasury-files.ts';
import { bankedIn } from '../deposits/banked-in.ts';
import { giverOf, receivedIn } from './payers.ts';
import { treasuryFactsOf } from './treasury-facts-of.ts';

type Asked = Parameters<TreasuryFilesApi['mandataryFile']>[0];

const mostShown = 50;
const mostFaults = 200;

export function mandataryFile(engine: Engine, asked: Asked): MandataryFile {
  const facts = treasuryFactsOf(engine, asked.scope);
  const banked = bankedIn(engine, asked.scope);
  const standing = standingPayments(receivedIn(engine, asked), null);
  const payments = standing.filter(({ kind }) => hasReceipt(kind));
  const given = payments.map(
    (payment): GivenPayment => ({
      payment,
      giver: giverOf(engine, payment),
      slip: banked.get(payment.id)?.slip ?? null,
    }),
  );
  const table = paymentTable(given);
  const faults = mandataryFaults(given);
  return {
    columns: table.titles,
    rows: table.rows.slice(0, mostShown),
    rowCount: table.rows.length,
    people: new Set(given.map(({ giver }) => (giver.kind === 'known' ? giver.id : giver.name)))
      .size,
    total: totalOf(payments),
    bytes: writeTsv(table),
    agent: writeTsv(mandataryTable(facts)),
    faults: faults.slice(0, mostFaults),
    faultCount: faults.length,
    missing: missingOfMandatary(facts),
    leftOut: standing.length - payments.length,
  };
}
