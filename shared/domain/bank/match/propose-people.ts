import type { NamedPerson } from './find-people.ts';
import { type PersonMoney, personMoney } from './person-money.ts';
import type { Asked, Proposal } from './proposal.ts';
import type { Confidence, MatchReason } from './suggestion.ts';

type Weighed = { readonly person: NamedPerson; readonly money: PersonMoney };

const mostPeople = 12;

/** By the name in the label, and what that person is expected to pay. */
export function proposePeople(asked: Asked, named: readonly NamedPerson[]): readonly Proposal[] {
  const best = named[0]?.level ?? 0;
  const weighed = named
    .filter(({ level }, at) => level === best || at < mostPeople)
    .map((person) => ({ person, money: personMoney(person.id, asked) }));
  const close = Math.max(best - 1, Math.min(best, closest));
  const field: Field = {
    asked,
    best: named.filter(({ level }) => level === best),
    close,
    fitting: weighed
      .filter(({ person, money }) => person.level >= close && money.fit >= 2)
      .map(({ person }) => person),
  };
  return weighed
    .filter(({ person, money }) => person.level >= 2 || money.fit >= 2)
    .flatMap((one) => [proposalOf(one, field), ...matesInstead(one, field)]);
}

/** Below this, a name is not as good as the better one beside it, whatever the amount. */
const closest = 3;

type Field = {
  readonly asked: Asked;
  /** Whom the label names best; several are namesakes. */
  readonly best: readonly NamedPerson[];
  /** From this level a name counts beside the best. */
  readonly close: number;
  /** Of those who count, the ones whose amount it is. */
  readonly fitting: readonly NamedPerson[];
};

function proposalOf({ person, money }: Weighed, field: Field): Proposal {
  const { id, level, likeness } = person;
  const count = field.best.length;
  const several: readonly MatchReason[] =
    count > 1 && field.best.includes(person) ? [{ kind: 'several-of-that-name', count }] : [];
  return {
    confidence:
      money.fit >= 2
        ? whereItFits(person, money.fit, field)
        : whereItDoesNot(person, money.fit, field),
    act: money.act,
    because: [{ kind: 'name', memberId: id, likeness }, ...money.because, ...several],
    weight: level * 10 + money.fit,
  };
}

function whereItFits(person: NamedPerson, fit: number, field: Field): Confidence {
  const { asked, best, close, fitting } = field;
  const { level } = person;
  const isOnly = fitting.length === 1;
  if (!best.includes(person)) return isOnly && level >= close ? 'likely' : 'look';
  if (level < 2) return 'look';
  if (best.length > 1) return isOnly && isTellable(best) ? 'likely' : 'look';
  const isWhole = level === 5 && !isSharedAccount(person, asked);
  return isOnly && (isWhole || (level === 4 && fit === 3)) ? 'sure' : 'likely';
}

function whereItDoesNot(person: NamedPerson, fit: number, { best, fitting }: Field): Confidence {
  const isAlone = best.length === 1 && best.includes(person) && fitting.length === 0;
  return isAlone && (person.level >= 4 || (person.level === 3 && fit === 1)) ? 'likely' : 'look';
}

/** Several of one name, of whom the amount tells one: by more than the family name, or they are few. */
const isTellable = (best: readonly NamedPerson[]): boolean =>
  best.length <= mostNamesakes || best.every(({ level }) => level >= 3);

const mostNamesakes = 4;

/** An account of two, of whom the other may have paid as well. */
const isSharedAccount = ({ id }: NamedPerson, asked: Asked): boolean =>
  asked.label.isCouple &&
  (asked.known.index.people.get(id)?.mates ?? []).some((mate) => personMoney(mate, asked).fit >= 2);

/** The label names one of a couple, and the money is the other's. */
function matesInstead(
  { person, money }: Weighed,
  { asked, best, fitting: others }: Field,
): readonly Proposal[] {
  if (money.fit >= 2 || person.level < 3) return [];
  const mates = asked.known.index.people.get(person.id)?.mates ?? [];
  const fitting = mates
    .map((mate) => ({ mate, money: personMoney(mate, asked) }))
    .filter((one) => one.money.fit >= 2);
  const isOne =
    fitting.length === 1 && best.length === 1 && best.includes(person) && others.length === 0;
  return fitting.map((one) => ({
    confidence: isOne ? 'likely' : 'look',
    act: one.money.act,
    because: [{ kind: 'partner', memberId: one.mate, of: person.id }, ...one.money.because],
    weight: person.level * 10 + one.money.fit + 1,
  }));
}
