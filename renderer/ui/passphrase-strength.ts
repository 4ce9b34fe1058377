export type Strength = 'empty' | 'short' | 'fair' | 'good' | 'strong';

/** What main will refuse is longer than this list; this is advice while typing, not the rule. */
const shortestPassphrase = 10;

/** Length and variety count; capitals and signs sprinkled on a short word do not. */
export function strengthOf(passphrase: string): Strength {
  if (passphrase === '') return 'empty';
  if (passphrase.length < shortestPassphrase) return 'short';
  const words = passphrase.split(/[\s._-]+/).filter((word) => word.length > 2).length;
  const variety = new Set(passphrase.toLowerCase()).size;
  if (variety < 6) return 'fair';
  if (words >= 5 || passphrase.length >= 28) return 'strong';
  return words >= 4 || passphrase.length >= 18 ? 'good' : 'fair';
}
