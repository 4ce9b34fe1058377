/** Cuts a font down to the glyphs that a document shows; their numbers stay. */
export type Subset = (font: Uint8Array, glyphs: readonly number[]) => Uint8Array;

/** The functions of `harfbuzz-subset.wasm` that we call: numbers in, numbers out. */
type Exports = {
  readonly memory: WebAssembly.Memory;
  _initialize(): void;
  malloc(bytes: number): number;
  free(pointer: number): void;
  hb_blob_create(data: number, length: number, mode: number, user: number, destroy: number): number;
  hb_blob_destroy(blob: number): void;
  hb_blob_get_data(blob: number, length: number): number;
  hb_blob_get_length(blob: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_face_destroy(face: number): void;
  hb_face_reference_blob(face: number): number;
  hb_set_add(set: number, value: number): void;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_destroy(input: number): void;
  hb_subset_input_glyph_set(input: number): number;
  hb_subset_input_set(input: number, kind: number): number;
  hb_subset_input_set_flags(input: number, flags: number): void;
  hb_subset_input_pin_all_axes_to_default(input: number, face: number): number;
  hb_subset_or_fail(face: number, input: number): number;
};

const noHinting = 0x1;
const retainGlyphIds = 0x2;
const noLayoutClosure = 0x200;
const droppedTables = 3;
/** What only an editor of text needs: the page already says which glyph stands where. */
const notForPaper = [
  'GSUB',
  'GPOS',
  'GDEF',
  'name',
  'OS/2',
  'post',
  'cmap',
  'STAT',
  'BASE',
  'DSIG',
];

export async function openSubsetter(wasm: Uint8Array): Promise<Subset> {
  const { instance } = await WebAssembly.instantiate(new Uint8Array(wasm));
  // The names and their types are those of HarfBuzz's C interface; WebAssembly itself tells no types.
  const hb = instance.exports as unknown as Exports;
  hb._initialize();
  const heap = () => new Uint8Array(hb.memory.buffer);

  return (font, glyphs) => {
    const data = hb.malloc(font.length);
    heap().set(font, data);
    const blob = hb.hb_blob_create(data, font.length, 2, 0, 0);
    const face = hb.hb_face_create(blob, 0);
    const input = hb.hb_subset_input_create_or_fail();
    const wanted = hb.hb_subset_input_glyph_set(input);
    for (const glyph of [0, ...glyphs]) hb.hb_set_add(wanted, glyph);
    // A PDF knows no variable fonts: one is printed as it is by default, which is how its text was set.
    hb.hb_subset_input_pin_all_axes_to_default(input, face);
    hb.hb_subset_input_set_flags(input, noHinting | retainGlyphIds | noLayoutClosure);
    const dropped = hb.hb_subset_input_set(input, droppedTables);
    for (const table of notForPaper) hb.hb_set_add(dropped, tagOf(table));
    const cut = hb.hb_subset_or_fail(face, input);
    if (cut === 0) throw new Error('The font could not be cut down');
    const result = hb.hb_face_reference_blob(cut);
    const start = hb.hb_blob_get_data(result, 0);
    const bytes = heap().slice(start, start + hb.hb_blob_get_length(result));
    hb.hb_blob_destroy(result);
    hb.hb_face_destroy(cut);
    hb.hb_subset_input_destroy(input);
    hb.hb_face_destroy(face);
    hb.hb_blob_destroy(blob);
    hb.free(data);
    return bytes;
  };
}

const tagOf = (name: string): number =>
  [...name].reduce((tag, letter) => tag * 256 + letter.charCodeAt(0), 0);
