import { unreachable } from '../../../result.ts';
import type {
  CardVersion,
  ContactAddress,
  ContactCard,
  ContactEmail,
  ContactPhone,
} from './contact-card.ts';
import { contentLine, escapeText, structured } from './content-line.ts';

type Line = readonly [name: string, value: string];

/** A whole card. The first e-mail and telephone are marked as the preferred ones. */
export function cardLines(card: ContactCard, version: CardVersion): string {
  const lines: readonly (Line | null)[] = [
    ['BEGIN', 'VCARD'],
    ['VERSION', version],
    version === '4.0' ? ['KIND', 'individual'] : null,
    ['UID', uid(card.uid, version)],
    ['FN', escapeText(fullName(card), version)],
    ['N', structured([card.familyName, card.givenName, null, card.civility, null])],
    // No standard has the birth name; this is what Apple's contacts and Evolution read and write.
    textLine('X-MAIDENNAME', card.birthName, version),
    organisationLine(card.organisation),
    ...card.emails.map((email, index) => emailLine(email, index === 0, version)),
    ...card.phones.map((phone, index) => phoneLine(phone, index === 0, version)),
    card.address === null ? null : addressLine(card.address, version),
    birthdayLine(card.birthday, version),
    card.categories.length === 0
      ? null
      : ['CATEGORIES', card.categories.map((category) => escapeText(category, version)).join(',')],
    textLine('NOTE', card.note, version),
    revisionLine(card.revision, version),
    ['END', 'VCARD'],
  ];
  return lines.map((line) => (line === null ? '' : contentLine(...line))).join('');
}

function fullName({ givenName, familyName }: ContactCard): string {
  return [givenName, familyName].filter((name) => name !== null).join(' ');
}

function textLine(name: string, text: string | null, version: CardVersion): Line | null {
  return text === null ? null : [name, escapeText(text, version)];
}

/** Its parts would be the organisation and its units. */
function organisationLine(organisation: string | null): Line | null {
  return organisation === null ? null : ['ORG', structured([organisation])];
}

function emailLine({ kind, address }: ContactEmail, isFirst: boolean, version: CardVersion): Line {
  const types = kind === 'other' ? [] : [kind];
  const all = version === '3.0' ? ['internet', ...types] : types;
  return [`EMAIL${parameters(all, isFirst, version)}`, escapeText(address, version)];
}

function phoneLine({ kind, number }: ContactPhone, isFirst: boolean, version: CardVersion): Line {
  return [`TEL${parameters(phoneTypes(kind), isFirst, version)}`, escapeText(number, version)];
}

function phoneTypes(kind: ContactPhone['kind']): readonly string[] {
  switch (kind) {
    case 'mobile':
      return ['cell'];
    case 'home':
    case 'work':
      return [kind, 'voice'];
    case 'fax':
      return ['fax'];
    case 'other':
      return ['voice'];
    default:
      return unreachable(kind);
  }
}

/** `;TYPE=home;TYPE=voice`: written one by one, as every reader understands it. */
function parameters(types: readonly string[], isFirst: boolean, version: CardVersion): string {
  const preferred = version === '3.0' ? ';TYPE=pref' : ';PREF=1';
  return `${types.map((type) => `;TYPE=${type}`).join('')}${isFirst ? preferred : ''}`;
}

/** Post box and extended address are to be left empty (RFC 6350, 6.3.1): the extra line goes above the street. */
function addressLine(address: ContactAddress, version: CardVersion): Line {
  const { extra, street, town, postcode, country } = address;
  const lines = [extra, street].filter((line) => line !== null).join('\n');
  return [
    `ADR${parameters(['home'], false, version)}`,
    structured([null, null, lines, town, null, postcode, country]),
  ];
}

function birthdayLine(birthday: ContactCard['birthday'], version: CardVersion): Line | null {
  if (birthday === null) return null;
  if (birthday.kind === 'date') {
    return ['BDAY', version === '3.0' ? birthday.iso : birthday.iso.replaceAll('-', '')];
  }
  return version === '3.0' ? null : ['BDAY', String(birthday.value).padStart(4, '0')];
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** In 4.0 it is an address of the Web's kind unless it says that it is text. */
function uid(id: string, version: CardVersion): string {
  return version === '4.0' && uuid.test(id) ? `urn:uuid:${id}` : escapeText(id, version);
}

/** `2026-01-19T09:00:00Z`; 4.0 has no hyphens and colons in it, and no fractions of a second. */
function revisionLine(instant: string | null, version: CardVersion): Line | null {
  const time = Date.parse(instant ?? '');
  if (Number.isNaN(time)) return null;
  const withoutFraction = new Date(time).toISOString().replace(/\.\d+/, '');
  return ['REV', version === '3.0' ? withoutFraction : withoutFraction.replace(/[-:]/g, '')];
}
