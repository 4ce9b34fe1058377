import { VisuallyHidden } from '@mantine/core';
import { FormattedMessage } from 'react-intl';

/** Heads the column of buttons, for those who hear the table. */
export function ActsHeading() {
  return (
    <th scope="col">
      <VisuallyHidden>
        <FormattedMessage id="treasury.rules.acts" />
      </VisuallyHidden>
    </th>
  );
}
