import { Button } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { useStore } from 'zustand';
import { findState } from './find-state.ts';

const toggles = ['matchCase', 'wholeWord', 'ignoreAccents'] as const;

export function FindToggles() {
  const wanted = useStore(findState, (state) => state.wanted);
  return toggles.map((one) => (
    <Button
      key={one}
      size="compact-xs"
      variant={wanted[one] ? 'light' : 'default'}
      mih={24}
      aria-pressed={wanted[one]}
      onClick={() => findState.setState({ wanted: { ...wanted, [one]: !wanted[one] } })}
    >
      <FormattedMessage id={`tracts.writing.find.${one}`} />
    </Button>
  ));
}
