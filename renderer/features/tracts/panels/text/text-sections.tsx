import { FontFields } from './font-fields.tsx';
import { FrameFields } from './frame-fields.tsx';
import { ParagraphFields } from './paragraph-fields.tsx';
import { StyleFields } from './style-fields.tsx';
import { useText } from './use-text.ts';

/** Everything that one says of what is chosen in a text, else of the whole texts of the chosen frames. */
export function TextSections() {
  const text = useText();
  return (
    <>
      <StyleFields text={text} />
      <FontFields text={text} />
      <ParagraphFields text={text} />
      {text.frames.length > 0 ? <FrameFields text={text} /> : null}
    </>
  );
}
