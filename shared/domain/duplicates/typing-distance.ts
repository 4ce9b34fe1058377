/**
 * Whether `a` becomes `b` by at most `limit` typing errors: a letter missing, added, wrong, or two neighbours
 * swapped (Damerau's distance, in its optimal string alignment form). Meant for one or two errors: it tries each.
 */
export function isWithinTypos(a: string, b: string, limit: number): boolean {
  return isWithin({ text: a, at: 0 }, { text: b, at: 0 }, limit);
}

type Rest = { readonly text: string; readonly at: number };

function isWithin(left: Rest, right: Rest, limit: number): boolean {
  const a = left.text;
  const b = right.text;
  if (Math.abs(a.length - left.at - (b.length - right.at)) > limit) return false;
  let i = left.at;
  let j = right.at;
  while (i < a.length && j < b.length && a.charCodeAt(i) === b.charCodeAt(j)) {
    i++;
    j++;
  }
  // The lengths differ by no more than the limit, so what is left of the longer is added letters.
  if (i === a.length || j === b.length) return true;
  if (limit === 0) return false;
  const goesOn = (skipA: number, skipB: number) =>
    isWithin({ text: a, at: i + skipA }, { text: b, at: j + skipB }, limit - 1);
  const isSwapped = a[i] === b[j + 1] && a[i + 1] === b[j];
  return goesOn(1, 1) || goesOn(1, 0) || goesOn(0, 1) || (isSwapped && goesOn(2, 2));
}
