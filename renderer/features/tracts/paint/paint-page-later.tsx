import { type ComponentProps, useEffect, useState } from 'react';
import { PaintPage } from './paint-page.tsx';
import { whenIdle } from './when-idle.ts';

/** An empty sheet until the window has time for it: beside the page that is worked on, whose pictures come first. */
export function PaintPageLater(props: ComponentProps<typeof PaintPage>) {
  const [isDue, setDue] = useState(false);
  useEffect(() => whenIdle(() => setDue(true)), []);
  if (isDue) return <PaintPage {...props} />;
  const { className } = props;
  const { width, height } = props.page.setup;
  return (
    <svg className={className} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <rect width={width} height={height} fill="#ffffff" />
    </svg>
  );
}
