import { Button } from '@mantine/core';
import { IconColorFilter } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { ProofOf } from './proof-of.ts';
import { ProofWindow } from './proof-window.tsx';

/** Opens the proof of the file in view. */
export function ProofButton(proof: Omit<ProofOf, 'pdf'> & { readonly pdf: Uint8Array | null }) {
  const [isOpen, setOpen] = useState(false);
  const { pdf } = proof;
  return (
    <>
      <Button
        variant="default"
        size="compact-md"
        style={{ alignSelf: 'flex-start' }}
        leftSection={<IconColorFilter size={16} aria-hidden />}
        disabled={pdf === null}
        onClick={() => setOpen(true)}
      >
        <FormattedMessage id="tracts.proof.open" />
      </Button>
      {isOpen && pdf !== null ? (
        <ProofWindow {...proof} pdf={pdf} onClose={() => setOpen(false)} />
      ) : null}
    </>
  );
}
