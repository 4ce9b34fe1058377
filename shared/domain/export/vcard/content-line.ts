import type { CardVersion } from './contact-card.ts';

const mostOctets = 75;
const foreignSigns = /[^\t\n\u0020-\u007E\u0080-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** One line of a visiting card, folded after 75 octets and never inside a letter (RFC 6350, 3.2). */
export function contentLine(name: string, value: string): string {
  const lines = [''];
  let octets = 0;
  for (const sign of `${name}:${value}`) {
    const size = octetsOf(sign);
    if (octets + size > mostOctets) {
      lines.push(' ');
      octets = 1;
    }
    lines[lines.length - 1] += sign;
    octets += size;
  }
  return `${lines.join('\r\n')}\r\n`;
}

/**
 * Text as a value: separators and line breaks are spelled, signs that cards may not hold are left out. 3.0 spells
 * semicolons too; 4.0 need not, and Thunderbird would show the backslash.
 */
export function escapeText(text: string, version: CardVersion): string {
  const escaped = escapeSeparators(text, /[\\,]/g);
  return version === '3.0' ? escaped.replaceAll(';', '\\;') : escaped;
}

/** Parts that only their place tells apart: name, address. */
export function structured(parts: readonly (string | null)[]): string {
  return parts.map((part) => escapeSeparators(part ?? '', /[\\,;]/g)).join(';');
}

function escapeSeparators(text: string, separators: RegExp): string {
  return text
    .replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n')
    .replace(foreignSigns, '')
    .replace(separators, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');
}

function octetsOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
