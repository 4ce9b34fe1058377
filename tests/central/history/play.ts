import { randomUUID } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Consent, MemberPatch } from '#shared/domain/members/member.ts';
import { ownScopeOf } from '#shared/domain/scope.ts';
import { unreachable } from '#shared/result.ts';
import { anAccount, anOffice, aSection } from '../support/an-office.ts';
import { setSectionsOf } from '../support/grants.ts';
import { newMemberId } from '../support/mutations.ts';
import type { TestCentral } from '../support/test-central.ts';
import { type Command, officeCount, sectionCount } from './commands.ts';
import { type ClientRules, ModelOffice } from './model-office.ts';

export type Played = {
  readonly offices: readonly ModelOffice[];
  readonly scopes: readonly string[];
};

const mostRounds = 400;
const aSegment = {
  name: 'Tout le monde',
  query: { kind: 'group', match: 'all', not: false, conditions: [] },
};

/** Plays a history on the real server, then lets everybody finish: outboxes empty, feeds read to the end. */
export async function play(
  test: TestCentral,
  commands: readonly Command[],
  rules: ClientRules,
): Promise<Played> {
  const world = await prepare(test, rules);
  for (const command of commands) await obey(world, command);
  for (const office of world.offices) {
    for (let round = 0; office.waiting > 0; round++) {
      if (round > mostRounds) throw new Error('OUTBOX STUCK');
      await office.push('none');
    }
  }
  for (const office of world.offices) {
    for (let round = 0; await office.pull(3); round++) {
      if (round > mostRounds) throw new Error('FEED NEVER ENDS');
    }
  }
  const own = world.offices.map(({ office }) => ownScopeOf(office.account.id));
  return { offices: world.offices, scopes: [...world.sections.map(({ core }) => core), ...own] };
}

async function prepare(test: TestCentral, rules: ClientRules) {
  const sections = [];
  for (let index = 0; index < sectionCount; index++) sections.push(await aSection(test));
  const sectionIds = sections.map(({ id }) => id);
  const offices: ModelOffice[] = [];
  for (let index = 0; index < officeCount; index++) {
    const account = await anAccount(test, { sectionIds });
    offices.push(new ModelOffice(await anOffice(test, { account }), rules));
  }
  const granted = offices.map(() => new Set(sectionIds));
  return { test, sections, offices, granted };
}

type World = Awaited<ReturnType<typeof prepare>>;

async function obey(world: World, command: Command): Promise<void> {
  if (command.kind === 'together') return everybodyAtOnce(world, command.limit);
  const office = at(world.offices, command.office);
  switch (command.kind) {
    case 'create':
      return office.create(newMemberId(), at(world.sections, command.section).core);
    case 'patch':
      return edit(office, command.which, { [command.field]: randomUUID().slice(0, 12) });
    case 'protect':
      return edit(office, command.which, { emailConsent: Consent.parse(command.consent) });
    case 'join':
      return edit(office, command.which, { kind: command.as });
    case 'record': {
      const section = world.sections[command.place];
      const scope = section?.core ?? ownScopeOf(office.office.account.id);
      if (section === undefined) office.createRecord('segment', scope, aSegment);
      else office.createRecord('tag', scope, { name: randomUUID(), colour: 'grey' });
      return undefined;
    }
    case 'rename': {
      const record = pick(office.records, command.which);
      return record && office.rename(record, randomUUID());
    }
    case 'discard': {
      const record = pick(office.records, command.which);
      return record && office.discard(record);
    }
    case 'remove': {
      const member = pick(office.members, command.which);
      return member && office.remove(member.id, member.rev);
    }
    case 'move': {
      const member = pick(office.members, command.which);
      return member && office.move(member.id, member.rev, at(world.sections, command.section).core);
    }
    case 'review': {
      const conflict = pick(office.openConflicts, command.which);
      return conflict === undefined ? undefined : office.resolve(conflict, command.keep);
    }
    case 'push':
      return office.push(command.fault);
    case 'pull':
      await office.pull(command.limit, command.isAnswerLost);
      return undefined;
    case 'grant':
      return grant(world, command);
    default:
      return unreachable(command);
  }
}

function edit(office: ModelOffice, which: number, set: Record<string, string>): void {
  const member = pick(office.members, which);
  if (member !== undefined) office.patch(member.id, member.rev, MemberPatch.parse(set));
}

/** All push at once, and all read as long as somebody writes. */
async function everybodyAtOnce({ offices }: World, limit: number): Promise<void> {
  let isWriting = true;
  const readMeanwhile = async (office: ModelOffice) => {
    while (isWriting) {
      await office.pull(limit);
      // On a database in this process nothing else would leave the event loop's turn.
      await nextTurn();
    }
  };
  const written = Promise.all(offices.map((office) => office.push('none'))).finally(() => {
    isWriting = false;
  });
  await Promise.all([written, ...offices.map(readMeanwhile)]);
}

async function grant(world: World, command: Extract<Command, { kind: 'grant' }>): Promise<void> {
  const granted = at(world.granted, command.office);
  const { id } = at(world.sections, command.section);
  if (command.isGranted) granted.add(id);
  else granted.delete(id);
  const { account } = at(world.offices, command.office).office;
  await setSectionsOf(world.test, account, [...granted]);
}

function pick<T>(choices: readonly T[], which: number): T | undefined {
  return choices.length === 0 ? undefined : choices[which % choices.length];
}

function at<T>(all: readonly T[], index: number): T {
  const one = all[index];
  if (one === undefined) throw new Error('no such office or section');
  return one;
}
