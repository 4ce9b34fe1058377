export type TextkitFont = { readonly unitsPerEm: number };

/** What `peers/textkit-peer.mjs` gives: installed when the bench is run. */
export type TextkitPeer = {
  openTextkitFont(bytes: Uint8Array): TextkitFont;
  layWithTextkit(
    text: string,
    order: {
      readonly font: TextkitFont;
      readonly size: number;
      readonly width: number;
      readonly cut: (word: string) => readonly string[];
    },
  ): number;
};

export async function openTextkit(): Promise<TextkitPeer> {
  const address = new URL('../peers/textkit-peer.mjs', import.meta.url).href;
  // A module without types, described above.
  return (await import(address)) as TextkitPeer;
}
