import { Button } from '@mantine/core';
import { type ReactNode, useRef } from 'react';

type Props = { readonly children: ReactNode; readonly onPick: (file: File) => void };

/** A button that asks the system for a file. */
export function FilePicker({ children, onPick }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,.tsv,.xlsx,.xls,.ods,.fods,.vcf,.vcard"
        hidden
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // So that the same file, corrected meanwhile, can be picked again.
          event.currentTarget.value = '';
          if (file) onPick(file);
        }}
      />
      <Button size="md" onClick={() => input.current?.click()}>
        {children}
      </Button>
    </>
  );
}
