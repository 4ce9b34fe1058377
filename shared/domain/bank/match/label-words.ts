import { foldText } from '../../members/fold-text.ts';

/** What banks write around the name of who paid. */
const bankWords = new Set(
  `vir virt virement virements sepa inst instantane recu recus emis de du des la le d en votre faveur par pour a au
  eur euro euros motif ref reference id notprovided permanent vrt credit transfert paiement payment from
  cotisation cotisations cotis adhesion adhesions dues don dons renouvellement annee annuelle section parti
  pol nom emetteur donneur ordre libelle compte cpt remise cheque cheques chq rem bordereau carte cb tpe facture
  merci soutien militant militante adherent adherente no num numero operation date valeur web internet
  janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre et ou`.split(
    /\s+/,
  ),
);

const titles = new Set(['m', 'mr', 'mme', 'mlle', 'mle', 'monsieur', 'madame', 'mademoiselle']);

/** A label taken apart. All words are folded. */
export type LabelWords = {
  /** In their order, without what banks and titles add. */
  readonly names: readonly string[];
  /** The same, as they stand: `le gall` keeps its article. */
  readonly all: readonly string[];
  /** What has a digit in it, also with the word before it: `ps 12345`. */
  readonly numbers: ReadonlySet<string>;
  /** `M OU MME`, `M ET MME`: an account of two. */
  readonly isCouple: boolean;
};

export function readLabel(label: string): LabelWords {
  const words = foldText(label).split(' ').filter(Boolean);
  const all = words.filter((word) => !/\d/.test(word));
  return {
    all: all.filter((word) => !titles.has(word)),
    names: all.filter((word) => !bankWords.has(word) && !titles.has(word)),
    numbers: new Set(
      words.flatMap((word, at) => (/\d/.test(word) ? [word, `${words[at - 1] ?? ''}${word}`] : [])),
    ),
    isCouple: all.some((word, at) => titles.has(word) && isSecond(all, at)),
  };
}

/** The second title of `m ou mme`, `m et mme`, `m mme`. */
function isSecond(words: readonly string[], at: number): boolean {
  const before = words[at - 1];
  const title = before === 'ou' || before === 'et' ? words[at - 2] : before;
  return title !== undefined && titles.has(title);
}

/**
 * What stays the same of a payer's labels from month to month; `null` of a label that says nothing but numbers and
 * bank words.
 */
export function labelPattern(label: string): string | null {
  const { names } = readLabel(label);
  return names.some((word) => word.length > 2) ? names.join(' ').slice(0, 200) : null;
}
