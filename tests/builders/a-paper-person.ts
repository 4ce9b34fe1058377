import { addressOf } from '#shared/domain/members/household.ts';
import { MemberId } from '#shared/domain/members/member.ts';
import type { PaperPerson } from '../../renderer/store/store-api/export.ts';

type Said = Partial<Omit<PaperPerson, 'address'>> & {
  readonly address?: Parameters<typeof addressOf>[0];
};

/** Somebody in Vernoy, as a printed list knows them. */
export function aPaperPerson({ address, ...said }: Said = {}): PaperPerson {
  return {
    id: MemberId.parse(crypto.randomUUID()),
    civility: 'mme',
    givenName: 'Lucie',
    familyName: 'Carpentier',
    kind: 'member',
    household: null,
    cells: [],
    ...said,
    address: addressOf({
      street: '12 rue des Tilleuls',
      postcode: '35200',
      town: 'Vernoy',
      ...address,
    }),
  };
}
