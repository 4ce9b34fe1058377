// Of our letters at their widest, with what stands around the words; in rem.
const letterRem = 0.54;
const aroundRem = 3;
const restRem = 3;

/** How many of these buttons, from the first, stand in one row that keeps room for a button with the rest. */
export function howManyFit(labels: readonly string[], roomRem: number): number {
  const ends = endsOf(labels);
  if ((ends.at(-1) ?? 0) <= roomRem) return labels.length;
  return ends.filter((end) => end + restRem <= roomRem).length;
}

/** Room for words that stand beside them. */
export const wordsRem = (words: string): number => words.length * letterRem;

function endsOf(labels: readonly string[]): readonly number[] {
  let end = 0;
  return labels.map((label) => {
    end += aroundRem + wordsRem(label);
    return end;
  });
}
