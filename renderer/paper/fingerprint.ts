/** SHA-256 of what was ordered, in hexadecimal. Two prints with the same one say the same. */
export async function fingerprintOf(content: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** `3F2A-91BC`: short enough to be compared aloud. */
export const shortFingerprint = (fingerprint: string): string =>
  `${fingerprint.slice(0, 4)}-${fingerprint.slice(4, 8)}`.toUpperCase();
