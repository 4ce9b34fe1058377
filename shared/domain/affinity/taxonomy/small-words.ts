const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Folded words that hold a sentence together: no form of a topic is known by them. */
const grammarWords = list(`
  a ai ait apres as au aux avant avec c ca car ce ces cet cette ceux chez comme d dans de des donc du elle elles en est et etes
  etre eu eux il ils j je l la le les leur leurs lui m ma mais me meme mes moi mon n ne ni nos notre nous on ont ou
  par pas pendant plus pour qu que quel quelle qui quoi s sa sans se ses si soi soit sommes son sont sous suis sur t te tes
  un une vers vos votre vous y
  about after also am an and are at be been before but by do does during for from has have he her him his i if in into is it its me my
  of on or our she so than that the their them they this to us was we were who whom with you your`);

/**
 * Folded words with which one asks, offers or says that one knows. Inside a form they count (`parler en public`);
 * alone they never lead to a topic.
 */
const requestWords = list(`
  aide aider aiderait aident aides aime aimer aimerais aimerait appel aujourd avoir bas beaucoup belle besoin bien
  benevole benevoles bon bonne bonjour camarade camarades capable cherche cherchent chercher cherchons competence
  competences combat connaissance connaissances connaissant connait connaitre connais coup defendre defense demain dispo disponible
  disponibles dispose donner donne emprunter experience faire fais fait faut femme gens habitue homme hui interesse
  interessee interesses jour lutte luttes lutter main maitrise merci militant militante militants moment motive motivee occupe occuper
  parlant parle parlent parler parles passionne passionnee passion petit petite personne personnes peu peut peuvent
  peux possede possible possibilite pourrait pourraient pourrais pouvant pouvoir pratique pratiquer prete preter
  preterait preterais proche propose quelqu quelque quelques recherche recherchons rendre sache sachant sais sait
  savent savoir seul seule souhaite souhaiterais soutenir soutien specialiste tenir toujours tous tout toute toutes travaille
  travailler travaillant tres trouver urgent utile venir veut voudrais voudrait veux vient volontaire volontaires
  able anyone available borrow can can't could experience experienced find give good help helping helps interested
  keen knowing know knowledge knows lend like likes look looking love loves member members need needed needs
  people person please seek seeking skilled skills somebody someone speak speaking speaks take thank thanks there
  used volunteer volunteers want wanted wants will willing work working works would`);

/** What stands before a noun and changes nothing; not `a`, which is also the folded `à` of `à la rue`. */
const articles = list('an d de des du l la le les the un une');

const lendingWords = list(
  'emprunter preter prete preterait preterais possede dispose borrow lend lends lending',
);

export type WordSize = 'grammar' | 'request' | 'content';

export function sizeOfWord(folded: string): WordSize {
  if (grammarWords.has(folded)) return 'grammar';
  return requestWords.has(folded) ? 'request' : 'content';
}

export const isArticle = (folded: string): boolean => articles.has(folded);

/** Whether the word asks for a thing, not for somebody. */
export const isLendingWord = (folded: string): boolean => lendingWords.has(folded);
