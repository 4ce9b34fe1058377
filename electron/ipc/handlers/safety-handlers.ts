import type { Handlers } from '../serve.ts';
import type { Services } from '../services.ts';

type Mine = Pick<
  Handlers,
  | 'safety.read'
  | 'safety.writeGuard'
  | 'safety.setDatabaseAside'
  | 'journal.append'
  | 'journal.void'
  | 'journal.read'
  | 'snapshot.begin'
  | 'snapshot.write'
  | 'snapshot.finish'
  | 'snapshot.list'
  | 'snapshot.read'
>;

export const safetyHandlers = ({ safety, setDatabaseAside }: Services): Mine => {
  const { guard, journal, snapshots } = safety;
  return {
    'safety.read': () => safety.report(),
    'safety.writeGuard': async (content) => {
      await guard.write(content);
      return {};
    },
    'safety.setDatabaseAside': async () => {
      await setDatabaseAside();
      return {};
    },
    'journal.append': async (record) => {
      await journal.append(record);
      return {};
    },
    'journal.void': async ({ seq }) => {
      await journal.takeBack(seq);
      return {};
    },
    'journal.read': async (range) => {
      const { records, lost } = await journal.read(range);
      return { records: [...records], lost };
    },
    'snapshot.begin': async (source) => ({ id: await snapshots.begin(source) }),
    'snapshot.write': async ({ id, part }) => {
      await snapshots.write(id, part);
      return {};
    },
    'snapshot.finish': ({ id, rows, forgotAt }) => safety.finishSnapshot(id, { rows, forgotAt }),
    'snapshot.list': async () => ({ snapshots: await snapshots.listVerified() }),
    'snapshot.read': async ({ id, index }) => ({ part: await snapshots.readPart(id, index) }),
  };
};
