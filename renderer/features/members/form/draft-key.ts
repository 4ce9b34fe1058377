import type { MemberId } from '#shared/domain/members/member.ts';

/** Where the form of one person keeps what is typed. */
export const draftKey = (id: MemberId | 'new'): string => `member ${id}`;
