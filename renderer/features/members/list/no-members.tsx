import { Button } from '@mantine/core';
import { IconSearchOff, IconUsers } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import { usePlace } from '../../../office/screen.ts';
import { Empty } from '../../../ui/empty.tsx';

/** A new file: how to fill it. */
export function NoMembers() {
  const { go, openPerson } = usePlace.getState();
  return (
    <Empty
      icon={<IconUsers size="2.25rem" stroke={1.5} />}
      title={<FormattedMessage id="members.none" />}
      actions={
        <>
          <Button onClick={() => go({ kind: 'import' })}>
            <FormattedMessage id="command.import" />
          </Button>
          <Button variant="default" onClick={() => openPerson('new')}>
            <FormattedMessage id="command.addMember" />
          </Button>
        </>
      }
    >
      <FormattedMessage id="members.none.text" />
    </Empty>
  );
}

type FoundProps = {
  readonly text: string;
  readonly hasSegment: boolean;
  readonly onClear: () => void;
};

/** Says what was asked, and the way back to everybody. */
export function NothingFound({ text, hasSegment, onClear }: FoundProps) {
  const isSegmentAlone = hasSegment && text.trim() === '';
  return (
    <Empty
      icon={<IconSearchOff size="2.25rem" stroke={1.5} />}
      title={
        isSegmentAlone ? (
          <FormattedMessage id="members.segmentEmpty" />
        ) : (
          <FormattedMessage id="members.notFound" values={{ text }} />
        )
      }
      actions={
        <Button variant="default" onClick={onClear}>
          <FormattedMessage id={hasSegment ? 'members.showAll' : 'search.clear'} />
        </Button>
      }
    >
      <FormattedMessage id={hasSegment ? 'members.segmentEmpty.text' : 'members.notFound.text'} />
    </Empty>
  );
}
