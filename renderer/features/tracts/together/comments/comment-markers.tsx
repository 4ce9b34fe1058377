import { useIntl } from 'react-intl';
import { toPx } from '../../canvas/wiring/view-math.ts';
import { useEditorState, useTract } from '../../session/editor-context.tsx';
import { placeOn } from './comment-place.ts';
import styles from './comments.module.css';
import { useCommentsState } from './comments-state.ts';
import { useComments } from './use-comments.ts';

/** Over the page, never on it: where something open is said of it. */
export function CommentMarkers() {
  const intl = useIntl();
  const threads = useComments();
  const { objects } = useTract();
  const page = useEditorState((state) => state.page);
  const view = useEditorState((state) => state.view);
  const open = useCommentsState((state) => state.open);
  const pin = useCommentsState((state) => state.pin);
  const isOnObject = useEditorState((state) => state.chosen.length > 0);
  const awaited = pin !== null && pin.page === page && !isOnObject ? toPx(view, pin.place) : null;
  return (
    <div className={styles.markers}>
      {threads
        .filter(({ first }) => !first.fields.resolved)
        .map(({ number, first }) => {
          const place = placeOn(page, objects, first);
          if (place === null) return null;
          const { x, y } = toPx(view, place);
          return (
            <button
              key={first.id}
              type="button"
              className={styles.marker}
              style={{ translate: `${x}px ${y}px` }}
              aria-label={intl.formatMessage(
                { id: 'tracts.comments.marker' },
                { number, text: first.fields.text.slice(0, 80) },
              )}
              onClick={() => open(first.id)}
            >
              {number}
            </button>
          );
        })}
      {awaited === null ? null : (
        <span
          className={styles.pin}
          style={{ translate: `${awaited.x}px ${awaited.y}px` }}
          aria-hidden="true"
        />
      )}
    </div>
  );
}
