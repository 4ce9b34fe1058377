const around = 24;
const most = 160;

/** Of two long texts, the stretch in which they differ with a few words around it. */
export function changedParts(before: string, after: string) {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shortest - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const part = (text: string) => {
    const [from, to] = [
      Math.max(0, start - around),
      Math.min(text.length, text.length - end + around),
    ];
    const shown = text
      .slice(from, Math.min(to, from + most))
      .replaceAll(/\s+/gu, ' ')
      .trim();
    const isCut = to > from + most || to < text.length;
    return `${from > 0 ? '…' : ''}${shown}${isCut ? '…' : ''}`;
  };
  return { before: part(before), after: part(after) };
}
