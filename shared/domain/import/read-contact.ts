import { parsePhone, type ReadPhone } from '../members/parse-phone.ts';
import { parsePostcode } from '../members/parse-postcode.ts';
import type { Finding } from './finding.ts';
import { readText } from './read-cell.ts';
import { type RowDraft, take, warn } from './row-draft.ts';
import { findAll, findFirst, type Row } from './row-findings.ts';

/** Phones and postcodes are read last: `1000` is Bourg-en-Bresse in France and Brussels in Belgium. */
export function readContact(draft: RowDraft, row: Row): void {
  const country = draft.fields.country ?? null;
  readPhones(draft, findAll(row, 'phone'), country);
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
  if (phone.kind === 'as-typed')
    warn(draft, { kind: 'phone-kept-as-typed', field: 'phone', value: finding.text });
  else if (phone.isZeroRestored)
    warn(draft, { kind: 'phone-zero-restored', field: 'phone', value: finding.text });
}

function isMobile(phone: ReadPhone): boolean {
  return (
    phone.kind === 'understood' &&
    /^\+(?:33[67]|590690|590691|594694|59669[67]|26269[23]|262639)/.test(phone.phone)
  );
}
