import { ScopeId } from '#shared/domain/scope.ts';

export const vernoy = ScopeId.parse('sec:vernoy:core');
