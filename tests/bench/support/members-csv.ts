import type { MemberFields } from '#shared/domain/members/member.ts';

const columns = {
  Nom: 'familyName',
  Prénom: 'givenName',
  'Numéro d’adhérent': 'memberNumber',
  'Date de naissance': 'birthDate',
  Courriel: 'email',
  Téléphone: 'phone',
  Adresse: 'street',
  'Code postal': 'postcode',
  Ville: 'town',
  Profession: 'profession',
  'Date d’adhésion': 'joinedOn',
} as const satisfies Record<string, keyof MemberFields>;

/** The file a federation would send: semicolons, one line a person. */
export function membersCsv(members: readonly MemberFields[]): string {
  const fields = Object.values(columns);
  const lines = members.map((member) => fields.map((field) => member[field] ?? '').join(';'));
  return [Object.keys(columns).join(';'), ...lines].join('\r\n');
}
