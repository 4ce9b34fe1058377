import { useIntl } from 'react-intl';
import { type EntryFamily, familyOf } from '#shared/domain/members/entries.ts';
import { type FixedField, isFixedField, type MemberFields } from '#shared/domain/members/member.ts';
import type { MessageId } from '#shared/i18n/messages.ts';
import { useRecordNames } from './use-record-names.ts';

export const fieldLabels: Readonly<Record<FixedField, MessageId>> = {
  kind: 'field.kind',
  civility: 'field.civility',
  familyName: 'field.familyName',
  givenName: 'field.givenName',
  birthName: 'field.birthName',
  pronoun: 'field.pronoun',
  memberNumber: 'field.memberNumber',
  birthDate: 'field.birthDate',
  birthYear: 'field.birthYear',
  email: 'field.email',
  emailKind: 'field.emailKind',
  phone: 'field.phone',
  phoneKind: 'field.phoneKind',
  addressExtra: 'field.addressExtra',
  building: 'field.building',
  street: 'field.street',
  locality: 'field.locality',
  postcode: 'field.postcode',
  town: 'field.town',
  country: 'field.country',
  household: 'field.household',
  profession: 'field.profession',
  joinedOn: 'field.joinedOn',
  leftOn: 'field.leftOn',
  leftReason: 'field.leftReason',
  emailConsent: 'field.emailConsent',
  smsConsent: 'field.smsConsent',
  phoneConsent: 'field.phoneConsent',
  postConsent: 'field.postConsent',
  doNotContact: 'field.doNotContact',
  contactedOn: 'field.contactedOn',
  notes: 'field.notes',
  binnedOn: 'field.binnedOn',
  mergedInto: 'field.mergedInto',
  mergedRev: 'field.mergedRev',
};

export const kindLabels: Readonly<Record<MemberFields['kind'], MessageId>> = {
  member: 'kind.member',
  sympathiser: 'kind.sympathiser',
  former: 'kind.former',
};

export const consentLabels: Readonly<Record<MemberFields['emailConsent'], MessageId>> = {
  granted: 'consent.granted',
  refused: 'consent.refused',
  unknown: 'consent.unknown',
};

export const civilityLabels = {
  mme: 'civility.mme',
  m: 'civility.m',
} as const satisfies Readonly<Record<string, MessageId>>;

export const contactKindLabels = {
  home: 'contactKind.home',
  mobile: 'contactKind.mobile',
  work: 'contactKind.work',
  other: 'contactKind.other',
} as const satisfies Readonly<Record<string, MessageId>>;

export const leftReasonLabels = {
  resigned: 'leftReason.resigned',
  moved: 'leftReason.moved',
  unpaid: 'leftReason.unpaid',
  deceased: 'leftReason.deceased',
  excluded: 'leftReason.excluded',
  other: 'leftReason.other',
} as const satisfies Readonly<Record<string, MessageId>>;

const standingLabels = {
  'first-timer': 'standing.first-timer',
  renewed: 'standing.renewed',
  exempt: 'standing.exempt',
  late: 'standing.late',
  never: 'standing.never',
  left: 'standing.left',
} as const satisfies Readonly<Record<string, MessageId>>;

export const relationLabels = {
  partner: 'relation.partner',
  parent: 'relation.parent',
  child: 'relation.child',
  sibling: 'relation.sibling',
  other: 'relation.other',
} as const satisfies Readonly<Record<string, MessageId>>;

export const stanceLabels = {
  cares: 'stance.cares',
  offers: 'stance.offers',
  seeks: 'stance.seeks',
} as const satisfies Readonly<Record<string, MessageId>>;

/** The words of every field that holds one of a few choices. */
export const choiceLabels: Readonly<Record<string, Readonly<Record<string, MessageId>>>> = {
  kind: kindLabels,
  civility: civilityLabels,
  emailConsent: consentLabels,
  smsConsent: consentLabels,
  phoneConsent: consentLabels,
  postConsent: consentLabels,
  emailKind: contactKindLabels,
  phoneKind: contactKindLabels,
  leftReason: leftReasonLabels,
  standing: standingLabels,
};

const proofLabels: Readonly<Record<string, MessageId>> = {
  email: 'entry.proof.email',
  sms: 'entry.proof.sms',
  phone: 'entry.proof.phone',
  post: 'entry.proof.post',
};

const familyLabels: Readonly<Record<Exclude<EntryFamily, 'proof'>, MessageId>> = {
  contact: 'entry.contact',
  membership: 'entry.membership',
  mandate: 'entry.mandate',
  role: 'entry.role',
  tag: 'entry.tag',
  custom: 'entry.custom',
  link: 'entry.link',
  topic: 'entry.topic',
};

/** What a person calls any field, an entry of a list included; a field of a newer version has only its key. */
export function useFieldLabel(): (field: string) => string {
  const intl = useIntl();
  const names = useRecordNames();
  return (field) => {
    if (isFixedField(field)) return intl.formatMessage({ id: fieldLabels[field] });
    const family = familyOf(field);
    if (family === null) return field;
    const id = field.slice(family.length + 1);
    const name = names.nameOf(family, id);
    switch (family) {
      case 'proof':
        return intl.formatMessage({ id: proofLabels[id] ?? 'entry.proof.email' });
      case 'tag':
        return name ? intl.formatMessage({ id: 'entry.tag.named' }, { name }) : plain(family);
      case 'topic':
        return name ? intl.formatMessage({ id: 'entry.topic.named' }, { name }) : plain(family);
      case 'custom':
        return name ?? plain(family);
      default:
        return plain(family);
    }
  };

  function plain(family: Exclude<EntryFamily, 'proof'>): string {
    return intl.formatMessage({ id: familyLabels[family] });
  }
}
