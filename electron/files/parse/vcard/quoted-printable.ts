import { isUtf8 } from 'node:buffer';

/** `=C3=89ric` in the character set that stands beside it, else in the one that its bytes are in. */
export function decodeQuotedPrintable(text: string, charset: string): string {
  const named = decoderOf(charset);
  // KAddressBook spells the end of the line after a soft break: a real `=` would be `=3D`.
  return text.replaceAll('=\\n', '').replace(/(?:=[0-9A-Fa-f]{2})+/g, (run) => {
    const bytes = Buffer.from(run.replaceAll('=', ''), 'hex');
    const decoder = named ?? (isUtf8(bytes) ? utf8 : western);
    return decoder.decode(bytes);
  });
}

const utf8 = new TextDecoder('utf-8');
const western = new TextDecoder('windows-1252');

/** Null for a name that nobody knows. */
function decoderOf(charset: string): typeof utf8 | null {
  if (charset === '') return null;
  try {
    return new TextDecoder(charset);
  } catch {
    return null;
  }
}
