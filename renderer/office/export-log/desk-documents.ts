import type { MessageId } from '#shared/i18n/messages.ts';

/** What may leave the treasurer's desk, by the name under which the log keeps it. */
export const deskDocuments: Readonly<Record<string, MessageId>> = {
  ledger: 'treasury.document.ledger',
  'deposit-slip': 'treasury.document.depositSlip',
  arrears: 'treasury.document.arrears',
  reminders: 'treasury.document.reminders',
  shares: 'treasury.document.shares',
  report: 'treasury.document.report',
  attestations: 'treasury.document.attestations',
  mandatary: 'treasury.document.mandatary',
  'closed-year': 'treasury.document.closed-year',
  fec: 'treasury.document.fec',
  sepa: 'treasury.document.sepa',
};
