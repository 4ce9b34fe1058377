export type Range = { readonly from: number; readonly to: number };

// Each begins where nothing of its kind stands before it: a long text without spaces is read once.
const web = /(?<![a-z0-9+.-])(?:[a-z][a-z0-9+.-]*:\/\/|www\.)\S+/giu;
const mail = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;
const site =
  /(?<![a-z0-9.-])(?:[a-z0-9-]+\.)+(?:fr|com|org|net|eu|info|be|ch|ca|re|bzh|paris)(?:\/\S*)?(?![\p{L}\p{N}])/giu;
/** Marks that end the sentence around an address rather than belong to it. */
const closing = /[.,;:!?…)\]»"'’]+$/u;

/** Addresses of the web and of people: nothing within them is typography. */
export function untouchedRanges(text: string): readonly Range[] {
  if (!/[.@/]/u.test(text)) return [];
  return [web, mail, site].flatMap((shape) =>
    [...text.matchAll(shape)].map((match) => ({
      from: match.index,
      to: match.index + match[0].replace(closing, '').length,
    })),
  );
}
