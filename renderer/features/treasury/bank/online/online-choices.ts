import type { OnlineEntry, OnlineLine } from '../../../../store/store-api/online.ts';

/** What a person chose of a line, by its place in the file; where nothing was chosen, what was proposed holds. */
export type OnlineChoice = { readonly isTaken: boolean; readonly memberId: string | null };
export type OnlineChoices = ReadonlyMap<number, OnlineChoice>;

/** Who is only perhaps meant waits for a person's word. */
export function choiceOf(line: OnlineLine, choices: OnlineChoices): OnlineChoice {
  const chosen = choices.get(line.payment.place.number);
  if (chosen !== undefined) return chosen;
  if (line.fate.kind === 'reverse') return { isTaken: true, memberId: null };
  const [best] = line.people;
  const isClear = best !== undefined && best.confidence !== 'look';
  return { isTaken: isClear, memberId: isClear ? best.memberId : null };
}

/** What is recorded: the ticked lines of which it is said whose they are. */
export const entriesOf = (
  lines: readonly OnlineLine[],
  choices: OnlineChoices,
): readonly OnlineEntry[] =>
  lines.flatMap((line) => {
    const { isTaken, memberId } = choiceOf(line, choices);
    if (line.fate.kind !== 'fresh' || !isTaken || memberId === null) return [];
    const { payment, proposal } = line;
    return [{ payment, parts: proposal.map((part) => ({ memberId, ...part })) }];
  });

export const reversalsOf = (lines: readonly OnlineLine[], choices: OnlineChoices) =>
  lines.flatMap((line) =>
    line.fate.kind === 'reverse' && choiceOf(line, choices).isTaken
      ? [{ number: line.payment.place.number, payments: line.fate.payments }]
      : [],
  );
