import { foldText } from './fold-text.ts';

/**
 * Given names borne by most people in France that are rarely family names. They tell `Jean Dupont`
 * from `Dupont Jean` when nothing else does, so names that are both (Martin, Bernard, Thomas…) are left out.
 */
const common = new Set(
  `adele adrien agathe agnes aicha alain albane alexandra alexandre alexia alexis alice aline alix amandine
  amelie amina anais andrea andree anna anne annette annick annie anthony antoine antoinette ariane arlette
  arnaud arthur audrey augustin aurelie aurelien axel barbara baptiste beatrice benedicte benjamin benoit
  bernadette brigitte bruno camille carine carole caroline catherine cecile cedric celine chantal charlotte
  chloe christelle christiane christine christophe claire clara clarisse claude claudette claudine clement
  clementine colette coralie corinne cyril cyrille damien daniele danielle daphne delphine denise diane
  didier dominique dorothee edith eleonore elisa elisabeth elise elodie emilie emma emmanuel emmanuelle
  eric ernest estelle esther eugenie eva evelyne fabien fabienne fabrice fanny fatima fatou fernand fiona
  florence florent florian franck francine francois francoise frederic frederique gabriel gabrielle gaelle
  gaetan genevieve georges georgette geraldine gerard germaine gilbert gilles ginette gisele guillaume
  gustave guy gwenaelle hamid hassan helene henri henriette herve hugo hugues huguette ines irene isabelle
  jacky jacqueline jacques jean jeanne jeannine jennifer jeremy jerome jessica joel joelle jonathan jordan
  josephine josette josiane julie julien juliette justine karim karine kevin khadija laetitia laura laure
  laurence laurie lea leila leo liliane lise loic louise luc lucas lucette lucie lucien lucienne ludovic
  lydia madeleine malika manon marc marcelle margaux marguerite maria mariam marianne marie marielle marine
  marion marjorie marlene marthe martine maryse mathieu mathilde matthieu maud maurice maxime maxence
  melanie melissa michele micheline mickael mireille mohamed mohammed monique morgane muriel myriam nadia
  nadine nathalie nathan nicole nina noemie odette odile olivia olivier ophelie oscar pascal pascale
  patrice patricia patrick paule paulette pauline philippe pierrette pierre priscilla quentin rachel
  rachid raphael raphaelle raymonde rebecca regine regis remi remy renaud renee roger rolande romain
  romane rose sabine sabrina samia samir samuel sandra sandrine sara sarah sebastien serge severine
  simone solange sonia sophie stephane stephanie suzanne sylvain sylvette sylvie tanguy tatiana theo
  therese thibault thierry tiphaine valentin valentine valerie vanessa veronique victoire victoria
  vincent violette virginie viviane xavier yann yannick yasmine yolande yves yvette yvonne zoe`.split(
    /\s+/,
  ),
);

/** `Marie-Claude` counts by its first half. */
export function isCommonGivenName(word: string): boolean {
  const [first = ''] = foldText(word).split(' ');
  return common.has(first);
}
