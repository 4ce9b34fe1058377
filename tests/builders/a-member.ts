import type { z } from 'zod';
import { emptyMember, MemberFields, type MemberPatch } from '#shared/domain/members/member.ts';

/** A plausible person, parsed with the real schema; say only what matters to the test. */
export function aMember(said: z.input<typeof MemberPatch> = {}): MemberFields {
  return MemberFields.parse({ ...emptyMember, ...plausible, ...said });
}

const plausible: z.input<typeof MemberPatch> = {
  civility: 'mme',
  familyName: 'Carpentier',
  givenName: 'Lucie',
  email: 'lucie.carpentier@exemple.fr',
  phone: '+33612345678',
  street: '12 rue des Tilleuls',
  postcode: '35200',
  town: 'Vernoy',
  country: 'France',
  joinedOn: '2021-03-14',
  emailConsent: 'granted',
};
