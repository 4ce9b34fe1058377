import { z } from 'zod';
import { Account, ListedAccount, routes, Section } from '../api/routes.ts';
import { answer, nothing } from './answer.ts';
import { SyncFailure } from './sync-failure.ts';

/** What administrators of a federation do at central; all of it needs a network, and nothing of it is kept here. */
export const federationRequests = {
  'federation.read': {
    input: nothing,
    output: answer(
      z.object({ accounts: z.array(ListedAccount), sections: z.array(Section) }),
      SyncFailure,
    ),
  },
  'federation.addSection': { input: Section, output: answer(Section, SyncFailure) },
  'federation.addAccount': {
    input: routes.createAccount.body,
    output: answer(Account, SyncFailure),
  },
  'federation.changeAccount': {
    input: z.object({ id: z.uuid(), patch: routes.updateAccount.body }),
    output: answer(ListedAccount, SyncFailure),
  },
  'federation.resetPassword': {
    input: routes.resetPassword.body.extend({ id: z.uuid() }),
    output: answer(nothing, SyncFailure),
  },
} as const;
