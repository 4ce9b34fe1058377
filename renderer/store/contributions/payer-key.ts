import type { Payer } from '#shared/domain/contributions/contribution.ts';
import { foldText } from '#shared/domain/members/fold-text.ts';

/** By which payments out of one purse are found; of who has no record here, the name however it was typed. */
export const payerKey = (payer: Payer): string =>
  payer.kind === 'person' ? `person ${foldText(payer.name)}` : payer.memberId;
