/** SHA-256 in hexadecimal. */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** SHA-256 of what was ordered, in hexadecimal. Two prints with the same one say the same. */
export const fingerprintOf = (content: unknown): Promise<string> =>
  sha256Of(new TextEncoder().encode(JSON.stringify(content)));

/** `3F2A-91BC`: short enough to be compared aloud. */
export const shortFingerprint = (fingerprint: string): string =>
  `${fingerprint.slice(0, 4)}-${fingerprint.slice(4, 8)}`.toUpperCase();
