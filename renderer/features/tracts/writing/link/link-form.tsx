import { Button, Group, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Story } from '#shared/domain/tracts/story.ts';
import { lettersEdit } from '../style/style-edits.ts';
import { lettersAt } from '../text/attributes-at.ts';
import type { Range } from '../text/runs-in.ts';
import type { WritingHand } from '../writing-state.ts';
import { linkAt } from './link-at.ts';
import { type LinkFault, readLink, shownLink } from './read-link.ts';

type Props = {
  readonly hand: WritingHand;
  readonly story: Story;
  readonly chosen: Range;
  readonly onDone: () => void;
};

/** Where the chosen letters lead: an address of the web, an e-mail address or a telephone number. */
export function LinkForm({ hand, story, chosen, onDone }: Props) {
  const intl = useIntl();
  const { link, range } = linkAt(story, chosen);
  const [typed, setTyped] = useState(link === null ? '' : shownLink(link));
  const [fault, setFault] = useState<LinkFault['kind'] | null>(null);
  const place = { id: hand.story, range };

  function save(event: FormEvent) {
    event.preventDefault();
    event.stopPropagation();
    const read = readLink(typed);
    if (!read.ok) return setFault(read.error.kind);
    if (range.from === range.to) write(read.value);
    else hand.edit([lettersEdit(place, { link: read.value })]);
    onDone();
  }
  /** Nothing is chosen: what was typed becomes the text of the link. */
  function write(address: string) {
    const text = typed.trim();
    const attributes = { ...lettersAt(hand.pieces(), range.from), link: address };
    const at = range.from;
    hand.edit([
      { kind: 'write', story: hand.story, at, length: 0, pieces: [{ text, attributes }] },
    ]);
    hand.select(at + text.length, at + text.length);
  }
  function remove() {
    hand.edit([lettersEdit(place, { link: null })]);
    onDone();
  }
  return (
    <form onSubmit={save} noValidate>
      <TextInput
        data-autofocus
        w="20rem"
        label={intl.formatMessage({ id: 'tracts.writing.link.address' })}
        description={intl.formatMessage({ id: 'tracts.writing.link.hint' })}
        value={typed}
        error={fault === null ? null : intl.formatMessage({ id: `tracts.writing.link.${fault}` })}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setFault(null);
        }}
      />
      <Group mt="sm" justify="flex-end" gap="xs">
        {link === null ? null : (
          <Button variant="default" onClick={remove}>
            <FormattedMessage id="tracts.writing.link.remove" />
          </Button>
        )}
        <Button type="submit">
          <FormattedMessage id="tracts.writing.link.save" />
        </Button>
      </Group>
    </form>
  );
}
