import type { ListQuestion } from '../../../store/list-api.ts';
import type { Who } from '../../../store/store-api/bulk.ts';

/** Of both ways out: a file, and paper. */
export type TakeOutProps = {
  /** What the list shows, and in which order. */
  readonly question: ListQuestion;
  /** A selection; null: all that the list shows. */
  readonly who: Who<ListQuestion> | null;
  /** Of the present layout, in its order. */
  readonly columns: readonly string[];
  readonly count: number;
  readonly onClose: () => void;
};
