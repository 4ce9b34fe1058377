const letters = /\p{L}/u;
const lowerCase = /\p{Ll}/u;
const vowel = /[AEIOUY]/;
const word = /\p{L}+/gu;

/** Lower case inside a name: Charles de Gaulle, Jeanne d'Arc, Wernher von Braun. `Du` and `La` are not: Joachim Du Bellay. */
const particles: ReadonlySet<string> = new Set(['DE', 'D', 'VON', 'ZU']);

/** `DE LA TOUR D'AUVERGNE` → `de La Tour d'Auvergne`. A name that already has lower case is left as it is. */
export function capitaliseName(name: string): string {
  if (!isAllCaps(name)) return name;
  return name.replace(word, (text, at: number) => capitaliseWord(text, name, at));
}

/** At least two letters, none of them lower case. */
export function isAllCaps(text: string): boolean {
  return !lowerCase.test(text) && [...text].filter((sign) => letters.test(sign)).length > 1;
}

function capitaliseWord(text: string, name: string, at: number): string {
  const next = name[at + text.length];
  if (isParticle(text, next)) return text.toLowerCase();
  const isInitials = text.length <= 3 && !vowel.test(withoutAccents(text));
  if (isInitials) return text;
  if (text.startsWith('MC') && text.length > 3) return `Mc${capital(text.slice(2))}`;
  return capital(text);
}

/** `D'` needs its apostrophe and `DE` its space: D. Durand and Marie De keep their capitals. */
function isParticle(text: string, next: string | undefined): boolean {
  if (!particles.has(text)) return false;
  if (text === 'D') return next === "'" || next === '’';
  return next === ' ' || next === '-';
}

function capital(text: string): string {
  return text.slice(0, 1) + text.slice(1).toLowerCase();
}

function withoutAccents(text: string): string {
  return text.normalize('NFD');
}
