import { openableLink } from '../../security/link.ts';
import type { Handlers } from '../serve.ts';
import type { Services } from '../services.ts';

type Mine = Pick<
  Handlers,
  | 'app.about'
  | 'app.keepOpen'
  | 'appearance.read'
  | 'appearance.write'
  | 'menu.show'
  | 'link.open'
  | 'file.save'
>;

export const appHandlers = ({
  about,
  appearance,
  openLink,
  saveFile,
  keepOpen,
  showMenuOf,
}: Services): Mine => ({
  'app.about': async () => about,
  'app.keepOpen': async () => {
    keepOpen();
    return {};
  },
  'appearance.read': async () => appearance.current(),
  'appearance.write': async (chosen) => {
    await appearance.write(chosen);
    return {};
  },
  'menu.show': async (grounds) => {
    showMenuOf(grounds);
    return {};
  },
  'link.open': async ({ url }) => {
    const link = openableLink(url);
    if (link.ok) await openLink(link.value);
    return {};
  },
  'file.save': async (order) => ({ path: await saveFile(order) }),
});
