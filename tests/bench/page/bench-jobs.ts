import { everyoneMayBeTaken } from '#shared/domain/export/people/contact-rule.ts';
import { MemberPatch } from '#shared/domain/members/member.ts';
import type { ExportFormat } from '../../../renderer/store/store-api/export.ts';
import type { StoreApi } from '../../../renderer/store/store-api.ts';
import { type Stalls, watchStalls } from '../support/watch-stalls.ts';

const question = {
  text: '',
  segment: null,
  sort: [{ column: 'name', direction: 'ascending' }],
  groupBy: null,
} as const;
const totals = ['kind', 'birthDate', 'email'] as const;
const who = { kind: 'query', query: question, except: [] } as const;
const exported = ['familyName', 'givenName', 'email', 'phone', 'street', 'postcode', 'town'];
const idleWorkMs = 4_000;

/** Long work on everybody in the store, each with how long others waited meanwhile. */
export function createJobs(api: StoreApi) {
  const watch = (job: () => Promise<unknown>): Promise<Stalls> =>
    watchStalls(job, () => api.bulkProgress());

  const list = async () => {
    const lines = { foldedGroups: [], columns: ['town'], totals: [], from: 0, to: 50 };
    await api.listMembers({ ...question, ...lines });
    await api.listTotals({ question, columns: [...totals] });
  };

  const write = async (patch: Parameters<StoreApi['editMembers']>[0]['patch']) => {
    const written = await api.editMembers({ who, patch });
    if (!written.ok) throw new Error(written.error.kind);
  };

  const undo = async () => {
    const [newest] = await api.undoable();
    const undone = await api.undo(newest?.id ?? '');
    if (!undone.ok) throw new Error(undone.error.kind);
  };

  const newTag = async (): Promise<MemberPatch> => {
    const [section] = await api.sections();
    if (section === undefined) throw new Error('There is no section');
    const fields = { name: 'Tractage', colour: 'grey' } as const;
    const added = await api.addRecord({ kind: 'tag', scope: section.scope, fields });
    if (!added.ok) throw new Error(added.error.kind);
    return MemberPatch.parse({ [`tag.${added.value}`]: true });
  };

  return {
    bulkSet: () => watch(() => write({ kind: 'set', patch: { town: 'Rennes' } })),
    async bulkTag(): Promise<Stalls> {
      const patch = await newTag();
      return watch(() => write({ kind: 'set', patch }));
    },
    toBin: () => watch(() => write({ kind: 'to-bin' })),
    undo: () => watch(undo),
    list: () => watch(list),
    /** What the office does by itself afterwards: snapshots, tidying, lists made ready. */
    idle: () => watch(() => new Promise((resolve) => setTimeout(resolve, idleWorkMs))),

    /** `base64`: no other way leads from a test into the window. */
    async openFile(fileName: string, base64: string): Promise<Stalls> {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      return watch(async () => {
        const opened = await api.openImport({ fileName, bytes, options: {} });
        if (!opened.ok) throw new Error(opened.error.kind);
      });
    },

    exportPeople: (format: ExportFormat) =>
      watch(async () => {
        const done = await api.exportPeople({
          who: null,
          question,
          rule: everyoneMayBeTaken,
          format,
          columns: exported,
          reason: 'Mesure',
          language: 'fr',
          words: { titles: {}, choices: {} },
          title: 'Adhérents',
          suggestedName: `adherents.${format}`,
        });
        if (!done.ok) throw new Error(done.error.kind);
      }),
  };
}
