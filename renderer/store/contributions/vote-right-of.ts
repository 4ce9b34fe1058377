import { rulesIn } from '#shared/domain/contributions/rules/dues-book.ts';
import {
  mayVote,
  type VoteRight,
  voteDuesDay,
} from '#shared/domain/contributions/rules/may-vote.ts';
import type { IsoDate } from '#shared/domain/dates.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import { sectionOf } from '#shared/domain/scope.ts';
import type { Engine } from '../engine.ts';
import { duesBook } from './dues-book.ts';
import { standingFor } from './standing-for.ts';

type Asked = { readonly id: MemberId; readonly day: IsoDate };

/** By the rules of their section; null: there is nobody of that id. */
export function voteRightOf(engine: Engine, { id, day }: Asked): VoteRight | null {
  const person = engine.people.get(engine.people.survivorOf(id));
  if (person === null) return null;
  const book = duesBook(engine);
  const rules = rulesIn(book, sectionOf(person.scope));
  const standing = standingFor(engine, { person, book, day: voteDuesDay(day, rules) });
  const { kind, joinedOn } = person.fields;
  return mayVote({ isMember: kind === 'member', joinedOn }, { day, rules, standing });
}
