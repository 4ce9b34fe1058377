import { IntlMessageFormat } from 'intl-messageformat';
import { eurosInWords } from '#shared/domain/contributions/attestation/euros-in-words.ts';
import type { TreasuryFactsFields } from '#shared/domain/contributions/facts/treasury-facts.ts';
import type { IsoDate } from '#shared/domain/dates.ts';
import { householdAddressee } from '#shared/domain/postal/household-addressee.ts';
import { frenchPost, postalLines } from '#shared/domain/postal/postal-lines.ts';
import { type MessageId, messages } from '#shared/i18n/messages.ts';
import type { AttestationSheet, AttestationsOrder } from '../../../../paper/paper-order.ts';
import type { AttestedPerson } from '../../../../store/store-api/treasury-files.ts';
import { formatDay, formatLongDay, formatMoney } from '../../../../ui/format.ts';

type Said = {
  readonly facts: TreasuryFactsFields;
  readonly year: number;
  readonly today: IsoDate;
};

/** A paper for people and banks in France: French, whatever the language of the office. */
export function attestationOrder(
  people: readonly AttestedPerson[],
  { facts, year, today }: Said,
): AttestationsOrder {
  const { name, address, place, treasurer, mandatary } = facts;
  const day = formatLongDay('fr', today);
  return {
    kind: 'attestations',
    language: 'fr',
    title: say('treasury.attest.paper.title'),
    sender: [name ?? '', ...(address ?? '').split('\n')].filter((line) => line.trim() !== ''),
    heading: [say('treasury.attest.paper.title'), say('treasury.attest.paper.subtitle')],
    columns: [
      say('treasury.attest.paper.day'),
      say('treasury.attest.paper.kind'),
      say('treasury.attest.paper.means'),
      say('treasury.attest.paper.amount'),
    ],
    totalLabel: say('treasury.attest.paper.total'),
    warning: say('treasury.attest.paper.warning', { mandatary: mandatary ?? 'none' }),
    signature: [
      place === null
        ? say('treasury.attest.paper.doneOn', { day })
        : say('treasury.attest.paper.done', { place, day }),
      ...(treasurer === null ? [] : [say('treasury.attest.paper.treasurer', { name: treasurer })]),
      say('treasury.attest.paper.signature'),
    ],
    sheets: people.map((person) => sheetOf(person, { association: name ?? '', year })),
  };
}

type Attesting = { readonly association: string; readonly year: number };

function sheetOf(
  { person, address, payments, total }: AttestedPerson,
  { association, year }: Attesting,
): AttestationSheet {
  const name = householdAddressee([person], { language: 'fr', style: 'named' });
  const { addressExtra: extra, ...place } = address;
  return {
    about: name,
    recipient: postalLines({ ...place, extra, addressee: name }, frenchPost).lines,
    opening: say('treasury.attest.paper.opening', { association, name, year: String(year) }),
    rows: payments.map(({ receivedOn, kind, year: of, means, amount }) => [
      formatDay(receivedOn),
      kind === 'dues' || kind === 'official-dues'
        ? `${say(`segment.payment.${kind}`)} ${of}`
        : say(`segment.payment.${kind}`),
      means ? say(`payments.means.${means.kind}`) : '',
      formatMoney('fr', amount),
    ]),
    total: formatMoney('fr', total),
    closing: [
      say('treasury.attest.paper.words', { words: eurosInWords(total) }),
      say('treasury.attest.paper.asked'),
    ],
  };
}

const say = (id: MessageId, values: Readonly<Record<string, string>> = {}): string =>
  String(new IntlMessageFormat(messages.fr[id], 'fr').format(values));
