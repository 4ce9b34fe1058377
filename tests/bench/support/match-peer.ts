import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Suggestions } from '#shared/domain/bank/match/suggest-matches.ts';
import type { Suggestion } from '#shared/domain/bank/match/suggestion.ts';
import type { LabelledStatement } from './invent-statement.ts';
import { installPeers, peersFolder } from './peers.ts';

type Fuzzball = {
  readonly token_set_ratio: (a: string, b: string, options: { full_process: boolean }) => number;
};
type MiniSearch = {
  readonly addAll: (rows: readonly object[]) => void;
  readonly search: (text: string, options: object) => readonly { readonly id: number }[];
};

const sameName = 90;
const hits = 20;

/**
 * What one writes in an afternoon with the best-known finders of npm: MiniSearch gives the twenty names nearest to the
 * label, fuzzball says how near, and the amount must be the one that is expected or recorded. 100 of 100 and the only
 * one: sure; above 90: likely.
 */
export function matchWithPeer({ people, lines, known }: LabelledStatement): Suggestions {
  installPeers();
  const load = createRequire(join(peersFolder, 'package.json'));
  // Their types are not installed with the product; these functions are all we call.
  const fuzz = load('fuzzball') as Fuzzball;
  // As above.
  const Search = load('minisearch') as new (options: object) => MiniSearch;
  const names = people.map(({ familyName, givenName }) => plain(`${familyName} ${givenName}`));
  const index = new Search({ fields: ['name'] });
  index.addAll(names.map((name, id) => ({ id, name })));
  const payments = new Map(known.payments.map((one) => [one.people[0], one]));
  return new Map(
    lines.map(({ line }) => {
      const label = plain(line.label);
      const near = index.search(label, { fuzzy: 0.2 }).slice(0, hits);
      const found = near.flatMap(({ id }) => {
        const person = people[id];
        const ratio = fuzz.token_set_ratio(label, names[id] ?? '', { full_process: false });
        if (person === undefined || ratio < sameName) return [];
        const payment = payments.get(person.id);
        if ((payment?.amount ?? person.dues) !== line.amount) return [];
        return [{ person, payment, ratio }];
      });
      const [best] = found.sort((a, b) => b.ratio - a.ratio);
      if (best === undefined) return [line.id, []];
      const isSure = best.ratio === 100 && found.filter(({ ratio }) => ratio === 100).length === 1;
      const suggestion: Suggestion = {
        confidence: isSure ? 'sure' : 'likely',
        act:
          best.payment === undefined
            ? {
                kind: 'record',
                parts: [
                  { memberId: best.person.id, kind: 'dues', year: 2026, amount: line.amount },
                ],
              }
            : { kind: 'tie', payments: best.payment.ids },
        because: [],
      };
      return [line.id, [suggestion]];
    }),
  );
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ');
