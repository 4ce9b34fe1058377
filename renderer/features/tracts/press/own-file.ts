/** One of the application's own files. */
export async function ownFile(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`A file of the application is missing: ${url}`);
  return new Uint8Array(await response.arrayBuffer());
}
