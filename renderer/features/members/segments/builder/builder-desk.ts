import { createContext, useContext } from 'react';
import type { SegmentFinding } from '#shared/domain/segments/check-segment.ts';
import type { SegmentQuery } from '#shared/domain/segments/segment.ts';
import type { NamedColumn } from '../../../../office/use-columns.ts';
import type { Path } from '../edit/edit-query.ts';

export type BuilderDesk = {
  /** What the ids of its controls begin with. */
  readonly id: string;
  readonly query: SegmentQuery;
  readonly findings: readonly SegmentFinding[];
  readonly columns: readonly NamedColumn[];
  /** Segments that conditions can name: all but the one that is edited. */
  readonly segments: readonly { readonly id: string; readonly name: string }[];
  /** `focus`: where the keyboard goes once it is drawn. */
  readonly change: (query: SegmentQuery, focus?: string) => void;
};

export const BuilderContext = createContext<BuilderDesk | null>(null);

export function useDesk(): BuilderDesk {
  const desk = useContext(BuilderContext);
  if (desk === null) throw new Error('No SegmentBuilder above this component');
  return desk;
}

/** The first control of a condition, by where it stands. */
export const controlId = (desk: Pick<BuilderDesk, 'id'>, path: Path): string =>
  [desk.id, ...path].join('-');

/** The button that adds to a group. */
export const adderId = (desk: Pick<BuilderDesk, 'id'>, group: Path): string =>
  `${controlId(desk, group)}-add`;

export const findingsAt = (desk: BuilderDesk, path: Path): readonly SegmentFinding[] =>
  desk.findings.filter(({ path: where }) => where.join() === path.join());
