import { unreachable } from '../../../result.ts';
import type { QrContent } from '../document/model/qr.ts';

/** What a telephone reads; null when there is nothing to say yet. */
export function qrText(content: QrContent): string | null {
  switch (content.kind) {
    case 'url':
      return content.url.trim() || null;
    case 'text':
      return content.text || null;
    case 'vcard':
      return content.name.trim() === '' ? null : vcardText(content);
    case 'payment':
      return content.name.trim() === '' || content.iban.trim() === '' ? null : paymentText(content);
    default:
      return unreachable(content);
  }
}

type Of<Kind> = Extract<QrContent, { kind: Kind }>;

/** vCard 3.0, which every telephone knows. */
function vcardText(card: Of<'vcard'>): string {
  const lines: readonly (readonly [string, string])[] = [
    ['N', `${escaped(card.name)};;;;`],
    ['FN', escaped(card.name)],
    ['ORG', escaped(card.organisation)],
    ['TEL', escaped(card.phone)],
    ['EMAIL', escaped(card.email)],
    ['URL', escaped(card.url)],
    ['ADR', card.address === '' ? '' : `;;${escaped(card.address)};;;;`],
  ];
  const said = lines.filter(([, value]) => value !== '').map(([name, value]) => `${name}:${value}`);
  return ['BEGIN:VCARD', 'VERSION:3.0', ...said, 'END:VCARD'].join('\r\n');
}

const escaped = (value: string): string =>
  value
    .trim()
    .replaceAll(/[\\;,]/gu, String.raw`\$&`)
    .replaceAll(/\r?\n/gu, String.raw`\n`);

/** A SEPA credit transfer as EPC069-12 lays it down, version 002: the BIC may be missing. */
function paymentText({ name, iban, bic, amount, reference }: Of<'payment'>): string {
  const euros = amount === null ? '' : `EUR${Math.floor(amount / 100)}.${cents(amount)}`;
  const lines = ['BCD', '002', '1', 'SCT', compact(bic), oneLine(name), compact(iban), euros];
  return [...lines, '', '', oneLine(reference)].join('\n').replace(/\n+$/u, '');
}

const cents = (amount: number): string => String(amount % 100).padStart(2, '0');
const compact = (value: string): string => value.replaceAll(/\s+/gu, '').toUpperCase();
const oneLine = (value: string): string => value.replaceAll(/\s+/gu, ' ').trim();
