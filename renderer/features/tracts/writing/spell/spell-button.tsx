import { IconTextSpellcheck } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { useStore } from 'zustand';
import { IconButton } from '../../panels/fields/icon-button.tsx';
import { spellState } from './spell-desk.ts';

/** Switches the check of spelling off and on. */
export function SpellButton() {
  const intl = useIntl();
  const isOn = useStore(spellState, (state) => state.isOn);
  return (
    <IconButton
      icon={IconTextSpellcheck}
      label={intl.formatMessage({ id: 'tracts.writing.spell' })}
      isOn={isOn}
      onClick={() => spellState.setState({ isOn: !isOn })}
    />
  );
}
