/** The text of a body; null when it grows beyond the limit (counted unpacked: a small gzip may be huge). */
export async function readBody(response: Response, maxBytes: number): Promise<string | null> {
  if (response.body === null) return '';
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(chunks).toString('utf8');
    size += value.length;
    if (size > maxBytes) {
      // The connection is dropped whether or not the other side agrees.
      await reader.cancel().catch(() => undefined);
      return null;
    }
    chunks.push(value);
  }
}
