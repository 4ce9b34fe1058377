import { foldText } from '../members/fold-text.ts';
import { isCommonGivenName } from '../members/given-names.ts';

/** One name under several spellings: none of them is a typing error, all of them are the same name. */
const spellings = groupsOf(`
  mathieu matthieu · mohamed mohammed muhammad mouhamed mohamad · mathis mathys matis · catherine katherine
  · stephane stefane · christophe cristophe · eric erick · elisabeth elizabeth · sara sarah · ana anna · chloe cloe
  · ines inez · remi remy · thierry thiery · karim kareem · theo teo · ludivine ludyvine · emmanuelle emanuelle
  · jerome gerome · anais annais · ethan etan · cyril cyrille · raphael rafael · yohan yoann johan johann yohann
  · solene solenne · gwenael gwenahel · nicolas nicholas · philippe philipe · youssef yousef youcef
  · fatima fatma · aicha aisha · noemie noemi · helene elene · ismael ismail · hassan hasan · khadija kadija`);

/** How people are called beside how they are registered. */
const diminutives = groupsOf(`
  alexandre alex · alexandra alex sacha · benjamin ben benji · beatrice bea · catherine cathy kate
  · christophe chris · christine chris · christian chris · daniel dan dany · david dave
  · dominique dom domi · elisabeth babeth lisa betty · emmanuel manu · emmanuelle manue manu
  · francois fanfan france · francoise fanfan · frederic fred · frederique fred · gabriel gab gaby
  · gabrielle gaby · gerard gege · gilbert gil · guillaume guy will · isabelle isa · jacqueline jacquie line
  · jacques jacky · jean jeannot · jennifer jenny · jerome jeje · joseph jo · josephine jo fifi
  · laurence lolo · laurent lolo · madeleine mado · marguerite margot
  · maximilien max · maxime max · michel mich · mohamed momo · monique momo · nathalie nath nat
  · nicolas nico · olivier oliv · pascal pasc · patricia pat patou · patrick pat · philippe phil
  · pierre pierrot · raphael raph · raymond ray · robert bob · samuel sam · sandrine sandy · sebastien seb
  · stephane steph · stephanie steph · suzanne suzy suzon · sylvie syl · therese tete · thomas tom · valerie val
  · veronique vero · victor vic · vincent vince · virginie ginie · xavier xav · zoe zo`);

/** Names one letter away from another name that people really bear; the common ones are known already. */
const alsoNames = new Set(
  `jules louis louise martin martine bernard thomas paul enzo enza kevin lina lena nina luna lana mila lila nora
  noah noa noe evan ewan nolan rayan ryan maelle maelys mael loane lola leon leonie leonard henry andre rene gabin
  gabriel robin robert hubert albert alban aline celia cecilia delia amelie emeline eline eliane liliane
  eloise heloise louna marian mariana marina marine karima salim selim samira amira amina yanis denis denise
  claudie maryline marylene romane roman ronan romy clemence constance constant roland rolland lorenzo
  raymond edmond edouard gerald geraldine jordane justin justine valentin armand armel armelle`.split(
    /\s+/,
  ),
);

export const isSpelledOtherwise = (a: string, b: string): boolean => shareGroup(spellings, a, b);

export const isDiminutive = (a: string, b: string): boolean => shareGroup(diminutives, a, b);

/**
 * Two names that two people bear: `Léo` and `Léa`, or `Daniel` and `Danièle`. One letter apart, and no typing
 * error: that is how twins and couples are called.
 */
export function areTwoNames(a: string, b: string): boolean {
  return (isBorne(a) && isBorne(b)) || isFeminineOf(a, b) || isFeminineOf(b, a);
}

const isBorne = (name: string) => isCommonGivenName(name) || alsoNames.has(name);

function isFeminineOf(feminine: string, masculine: string): boolean {
  if (feminine === `${masculine}e` || feminine === `${masculine}a`) return true;
  if (feminine === `${masculine}${masculine.slice(-1)}e`) return true;
  return masculine.endsWith('c') && feminine === `${masculine.slice(0, -1)}que`;
}

type Groups = ReadonlyMap<string, ReadonlySet<number>>;

function groupsOf(text: string): Groups {
  const groups = new Map<string, Set<number>>();
  for (const [number, line] of text.split('·').entries()) {
    for (const name of line.trim().split(/\s+/).map(foldText)) {
      const known = groups.get(name) ?? new Set();
      groups.set(name, known.add(number));
    }
  }
  return groups;
}

function shareGroup(groups: Groups, a: string, b: string): boolean {
  const ofB = groups.get(b);
  if (ofB === undefined) return false;
  return [...(groups.get(a) ?? [])].some((group) => ofB.has(group));
}
