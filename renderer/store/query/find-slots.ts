import { matches, rankOf, ranks, type SearchQuery } from '#shared/domain/members/search-query.ts';
import type { People } from '../memory/people.ts';

/** Of these slots, those whose person matches, in the same order. */
export function matchingSlots(people: People, query: SearchQuery, slots: Int32Array): Int32Array {
  const matching = new Int32Array(slots.length);
  let count = 0;
  for (const slot of slots) {
    if (matches(query, people.textAt(slot))) matching[count++] = slot;
  }
  return matching.slice(0, count);
}

/** Better matches first, otherwise in the same order. */
export function rankedSlots(people: People, query: SearchQuery, matching: Int32Array): Int32Array {
  const rankAt = new Uint8Array(matching.length);
  const counts = new Int32Array(ranks.exactNumber + 1);
  matching.forEach((slot, at) => {
    const rank = rankOf(query, people.textAt(slot));
    rankAt[at] = rank;
    counts[rank] = (counts[rank] ?? 0) + 1;
  });
  const nextAt = startOfEachRank(counts);
  const ranked = new Int32Array(matching.length);
  matching.forEach((slot, at) => {
    const rank = rankAt[at] ?? 0;
    const place = nextAt[rank] ?? 0;
    ranked[place] = slot;
    nextAt[rank] = place + 1;
  });
  return ranked;
}

function startOfEachRank(counts: Int32Array): Int32Array {
  const starts = new Int32Array(counts.length);
  let start = 0;
  for (let rank = counts.length - 1; rank >= 0; rank -= 1) {
    starts[rank] = start;
    start += counts[rank] ?? 0;
  }
  return starts;
}
