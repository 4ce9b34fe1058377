import { type Contact, entriesOf, nextKey } from '../members/entries.ts';
import { parsePhone, type ReadPhone } from '../members/parse-phone.ts';
import { parsePostcode } from '../members/parse-postcode.ts';
import type { Finding } from './finding.ts';
import { longest, readText } from './read-cell.ts';
import { type RowDraft, take, warn } from './row-draft.ts';
import { findAll, findFirst, type Row } from './row-findings.ts';

/** Phones and postcodes are read last: `1000` is Bourg-en-Bresse in France and Brussels in Belgium. */
export function readContact(draft: RowDraft, row: Row): void {
  const country = draft.fields.country ?? null;
  readPhones(draft, findAll(row, 'phone'), country);
  for (const finding of findAll(row, 'email').slice(1)) {
    const { reading } = finding;
    if (reading?.kind === 'read') keepContact(draft, 'email', String(reading.value));
    else if (reading?.kind === 'refused') take(draft, reading, { field: 'email', finding });
  }
  const finding = findFirst(row, 'postcode');
  if (finding === null) return;
  const { postcode, isZeroRestored } = parsePostcode(finding.text, country);
  take(draft, readText('postcode', postcode), { field: 'postcode', finding });
  if (isZeroRestored)
    warn(draft, { kind: 'postcode-zero-restored', field: 'postcode', value: finding.text });
}

/** Of several numbers, the first mobile one; else the first that is understood; else the first. */
function readPhones(draft: RowDraft, found: readonly Finding[], country: string | null): void {
  const numbers = found.map((finding) => ({ finding, phone: parsePhone(finding.text, country) }));
  const best =
    numbers.find(({ phone }) => isMobile(phone)) ??
    numbers.find(({ phone }) => phone.kind === 'understood') ??
    numbers[0];
  if (best === undefined) return;
  const { finding, phone } = best;
  take(draft, readText('phone', phone.phone), { field: 'phone', finding });
  for (const { phone: further } of numbers) {
    if (further.phone !== phone.phone) keepContact(draft, 'phone', further.phone);
  }
  if (phone.kind === 'as-typed')
    warn(draft, { kind: 'phone-kept-as-typed', field: 'phone', value: finding.text });
  else if (phone.isZeroRestored)
    warn(draft, { kind: 'phone-zero-restored', field: 'phone', value: finding.text });
}

/** A second e-mail or number that the row gives, kept beside the main one. */
export function keepContact(draft: RowDraft, channel: Contact['channel'], value: string): void {
  const isKnown =
    draft.fields[channel] === value ||
    entriesOf(draft.fields, 'contact').some((known) => known.value.value === value);
  if (isKnown || value.length > longest[channel]) return;
  const kind = channel === 'phone' && mobile.test(value) ? 'mobile' : 'other';
  const contact: Contact = { channel, kind, value, doNotUse: false };
  draft.fields = { ...draft.fields, [nextKey(draft.fields, 'contact')]: contact };
}

const mobile = /^\+(?:33[67]|590690|590691|594694|59669[67]|26269[23]|262639)/;

function isMobile(phone: ReadPhone): boolean {
  return phone.kind === 'understood' && mobile.test(phone.phone);
}
