import { foldText } from '../../members/fold-text.ts';

/** `solde cotisation Dupont` is somebody's payment, so the words are all there may be. */
const balance =
  /^(?<old>ancien |report |nouveau )?(?:report|solde)(?: (?:crediteur|debiteur|initial|final|precedent|comptable|disponible))*(?: (?:au|du|en) [0-9 ]+| en (?:debut|fin) de periode)?(?: (?:eur|euros|francs))?$/;
const total =
  /^(?:sous )?tota(?:l|ux)(?: (?:des |de |du )?(?:operations?|debits?|credits?|mouvements?|general|periode))*$/;

/** What a row that is no movement tells: the balance before or after, a sum. Null when it may be a movement. */
export function balanceWords(text: string): 'opening' | 'closing' | 'total' | null {
  const folded = foldText(text);
  if (total.test(folded)) return 'total';
  const found = balance.exec(folded);
  if (found === null) return null;
  return /^(?:ancien|report)|initial|precedent|en debut/.test(folded) ? 'opening' : 'closing';
}
