import {
  Spotlight,
  type SpotlightActionData,
  type SpotlightActionGroupData,
} from '@mantine/spotlight';
import { IconFileText, IconSearch, IconUser } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { commandIds, commands } from '#shared/commands/commands.ts';
import { type Grounds, shortcutOf } from '#shared/commands/offered-commands.ts';
import { foldText } from '#shared/domain/members/fold-text.ts';
import { listName } from '../../office/names.ts';
import { usePlace } from '../../office/screen.ts';
import { findPeople } from '../../office/use-found-people.ts';
import { useLive } from '../../office/use-live.ts';
import { useRecords } from '../../office/use-records.ts';
import { Keys } from '../../ui/keys.tsx';
import { commandIcons } from './command-icons.ts';
import { palette, paletteState } from './palette-state.ts';
import type { Commands } from './use-commands.ts';

type Props = { readonly commands: Commands; readonly grounds: Grounds };

const peopleShown = 6;
const tractsShown = 6;

/** Ctrl+K: any command, and any person, by a few letters. */
export function Palette({ commands: bound, grounds }: Props) {
  const intl = useIntl();
  const [query, setQuery] = useState('');
  const people = usePeople(grounds.people ? query : '');
  const tracts = useTracts(query);
  // The file may be locked while the palette stands: it must not be there at the next unlocking.
  useEffect(() => palette.close, []);

  const actions: readonly SpotlightActionData[] = commandIds
    .filter((id) => id !== 'palette.open' && bound.isEnabled(id))
    .map((id) => {
      const { title } = commands[id];
      const shortcut = shortcutOf(id, grounds);
      const Icon = commandIcons[id];
      return {
        id,
        label: intl.formatMessage({ id: title }),
        leftSection: <Icon size="1.25rem" />,
        rightSection: shortcut ? <Keys shortcut={shortcut} /> : null,
        onClick: () => bound.run(id),
      };
    });
  const groups: SpotlightActionGroupData[] = [
    { group: intl.formatMessage({ id: 'palette.commands' }), actions: [...actions] },
    ...(people.length > 0
      ? [{ group: intl.formatMessage({ id: 'palette.people' }), actions: [...people] }]
      : []),
    ...(tracts.length > 0
      ? [{ group: intl.formatMessage({ id: 'palette.tracts' }), actions: [...tracts] }]
      : []),
  ];

  return (
    <Spotlight
      store={paletteState}
      actions={groups}
      query={query}
      onQueryChange={setQuery}
      nothingFound={intl.formatMessage({ id: 'palette.nothing' })}
      shortcut={null}
      scrollable
      attributes={{ content: { 'aria-label': intl.formatMessage({ id: 'command.palette' }) } }}
      overlayProps={{ blur: 0, backgroundOpacity: 0.4 }}
      maxHeight="60vh"
      searchProps={{
        leftSection: <IconSearch size="1.25rem" />,
        placeholder: intl.formatMessage({ id: 'palette.placeholder' }),
        'aria-label': intl.formatMessage({ id: 'palette.placeholder' }),
      }}
    />
  );
}

function usePeople(query: string): readonly SpotlightActionData[] {
  const { go } = usePlace.getState();
  const text = query.trim();
  const slice = useLive(`palette ${text}`, (store) =>
    text.length < 2 ? Promise.resolve(null) : findPeople(store, text, peopleShown),
  );
  if (!slice || text.length < 2) return [];
  return slice.map((row) => ({
    id: row.id,
    label: listName(row.fields),
    description: row.fields.town ?? '',
    // The store already found these: without the typed words here, the palette would filter them out again.
    keywords: query,
    leftSection: <IconUser size="1.25rem" />,
    onClick: () => go({ kind: 'members', open: row.id }),
  }));
}

function useTracts(query: string): readonly SpotlightActionData[] {
  const { go } = usePlace.getState();
  const text = foldText(query);
  const tracts = useRecords('tract') ?? [];
  if (text.length < 2) return [];
  return tracts
    .filter(({ fields }) => foldText(fields.name).includes(text))
    .slice(0, tractsShown)
    .map(({ id, fields }) => ({
      id,
      label: fields.name,
      keywords: query,
      leftSection: <IconFileText size="1.25rem" />,
      onClick: () => go({ kind: 'tracts', open: { kind: 'tract', id } }),
    }));
}
