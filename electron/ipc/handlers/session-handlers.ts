import type { Handlers } from '../serve.ts';
import type { Services } from '../services.ts';

type Mine = Pick<Handlers, 'session.state' | 'session.signIn' | 'session.signOut'>;

export const sessionHandlers = ({ session, heads, changes }: Services): Mine => {
  /** Another account may see other things: nothing of the last answers holds. */
  const forgetFeeds = () => {
    heads.forget();
    changes.closeAll();
  };
  return {
    'session.state': () => session.state(),
    'session.signIn': async (input) => {
      forgetFeeds();
      return session.signIn(input);
    },
    'session.signOut': async () => {
      forgetFeeds();
      await session.signOut();
      return {};
    },
  };
};
