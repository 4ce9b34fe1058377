import MiniSearch from 'minisearch';
import { inventMembers } from '../support/invent-members.ts';
import { keystrokeToPaint } from '../support/keystroke-to-paint.ts';

const shownRows = 30;
const fold = (term) => term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** MiniSearch with its usual options behind the plainest list there is: an input and thirty lines. */
export async function miniSearchPeer({ count, words }) {
  const rows = inventMembers(count).map((fields, id) => ({ id, ...fields }));
  const index = new MiniSearch({
    fields: ['familyName', 'givenName', 'memberNumber', 'email', 'phone', 'town'],
    searchOptions: { prefix: true, combineWith: 'AND' },
    processTerm: fold,
  });
  const started = performance.now();
  index.addAll(rows);
  const buildMs = performance.now() - started;

  const input = document.querySelector('input');
  const list = document.querySelector('ol');
  input.addEventListener('input', () => {
    const found = index.search(input.value).slice(0, shownRows);
    list.replaceChildren(
      ...found.map((hit) => {
        const row = rows[hit.id];
        const line = document.createElement('li');
        line.textContent = `${row.familyName} ${row.givenName} ${row.town} ${row.email}`;
        return line;
      }),
    );
  });
  return { buildMs, paintMs: await keystrokeToPaint({ input, watched: list, words }) };
}
