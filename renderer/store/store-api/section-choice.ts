import type { ScopeId } from '#shared/domain/scope.ts';

/** `name` is empty for the section of an office that has not joined a federation. */
export type SectionChoice = {
  readonly scope: ScopeId;
  readonly sectionId: string;
  readonly name: string;
  readonly canWrite: boolean;
};
