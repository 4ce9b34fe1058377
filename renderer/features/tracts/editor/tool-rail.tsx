import { Tooltip } from '@mantine/core';
import { useIntl } from 'react-intl';
import { commandEntry } from '#shared/commands/commands.ts';
import { Keys } from '../../../ui/keys.tsx';
import { toolIcons } from '../../../ui/tool-icons.ts';
import { useEditor, useEditorState } from '../session/editor-context.tsx';
import { type Tool, tools } from '../session/editor-state.ts';
import styles from './tool-rail.module.css';

export function ToolRail() {
  const intl = useIntl();
  return (
    <div
      className={styles.rail}
      role="toolbar"
      aria-orientation="vertical"
      aria-label={intl.formatMessage({ id: 'tracts.editor.tools' })}
    >
      {tools.map((tool) => (
        <ToolButton key={tool} tool={tool} />
      ))}
    </div>
  );
}

function ToolButton({ tool }: { readonly tool: Tool }) {
  const intl = useIntl();
  const { state } = useEditor();
  const isChosen = useEditorState((now) => now.tool === tool);
  const { title, shortcut } = commandEntry(`tracts.tool.${tool}`);
  const name = intl.formatMessage({ id: title });
  const Icon = toolIcons[tool];
  return (
    <Tooltip
      position="right"
      label={
        <span className={styles.tip}>
          {name}
          {shortcut ? <Keys shortcut={shortcut} /> : null}
        </span>
      }
    >
      <button
        type="button"
        className={styles.tool}
        aria-label={name}
        aria-pressed={isChosen}
        aria-keyshortcuts={shortcut}
        onClick={() => state.getState().setTool(tool)}
      >
        <Icon size="1.25rem" stroke={1.75} aria-hidden="true" />
      </button>
    </Tooltip>
  );
}
