import type { ContributionFields } from '#shared/domain/contributions/contribution.ts';
import type { PaymentMeans } from '#shared/domain/contributions/payment-means.ts';
import { IsoDate } from '#shared/domain/dates.ts';

const banks = ['Crédit Breton', 'Banque des Deux Rives', 'Caisse du Val', null] as const;
const dayMs = 86_400_000;

/** How a payment came in, and when it stood on the account: drawn from its day and place, so that no other draw moves. */
export function demoMeans(
  { receivedOn }: Pick<ContributionFields, 'receivedOn'>,
  place: number,
): Pick<ContributionFields, 'means' | 'bankedOn'> {
  const drawn = drawnFrom(`${receivedOn} ${place}`);
  const means = meansOf(drawn);
  const isByHand = means.kind === 'cheque' || means.kind === 'cash';
  // A few of this year's are still in the drawer.
  const waits = isByHand && receivedOn >= '2026-01-20' && drawn % 3 !== 0;
  return { means, bankedOn: waits ? null : later(receivedOn, isByHand ? drawn % 19 : 1) };
}

function meansOf(drawn: number): PaymentMeans {
  const share = drawn % 100;
  if (share < 45) {
    const number = String(1_000_000 + (drawn % 8_999_999));
    return { kind: 'cheque', bank: banks[drawn % banks.length] ?? null, number };
  }
  if (share < 70) return { kind: 'transfer', reference: `VIR ${drawn % 100_000}` };
  if (share < 82) return { kind: 'online', platform: 'HelloAsso', order: String(drawn % 900_000) };
  if (share < 90) return { kind: 'card', reference: null };
  return { kind: 'cash' };
}

const later = (day: string, days: number): IsoDate =>
  IsoDate.parse(new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10));

/** FNV-1a of 32 bits. */
function drawnFrom(text: string): number {
  let hash = 2_166_136_261;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return hash;
}
