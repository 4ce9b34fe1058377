const mostRemembered = 4_096;

/**
 * The same answer for the same text, worked out once for the first few thousand texts: in a large file towns,
 * dates and given names come again and again.
 */
export function remembering<A extends object | null>(
  answer: (text: string) => A,
): (text: string) => A {
  const remembered = new Map<string, A>();
  return (text) => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    const found = answer(text);
    if (remembered.size < mostRemembered) remembered.set(text, found);
    return found;
  };
}
