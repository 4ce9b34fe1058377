import { sameHome as block } from '../blocks.ts';
import { defineRule, type Pair } from '../rule.ts';

export const sameHome = defineRule({
  id: 'same-home-and-given-name',
  strength: 'likely',
  blocks: [block],
  confirm: (pair) => {
    if (!haveOneHome(pair) || pair.names.given !== 'same') return null;
    // Perhaps married since, perhaps two neighbours.
    return pair.names.family === 'different' ? 'possible' : 'likely';
  },
});

function haveOneHome({ a, b }: Pair): boolean {
  return (
    (a.home !== null && a.home === b.home) || (a.household !== null && a.household === b.household)
  );
}
