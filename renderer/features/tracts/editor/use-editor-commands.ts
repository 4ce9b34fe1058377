import { useCommand } from '../../../office/contextual-commands.ts';
import {
  chooseAll,
  deleteChosen,
  duplicateChosen,
  groupChosen,
  ungroupChosen,
} from '../canvas/keyboard/object-acts.ts';
import { useObjectActs } from '../canvas/wiring/use-canvas.ts';
import { useZoom } from '../canvas/wiring/use-zoom.ts';
import { useChosen, useEditor, useEditorState, useTract } from '../session/editor-context.tsx';
import type { Tool } from '../session/editor-state.ts';
import { addPage, turnPage } from './page-acts.ts';
import { useTakeBack } from './take-back.ts';

/** What the commands of the table do while a leaflet is open. */
export function useEditorCommands(onBack: () => void): void {
  const editor = useEditor();
  const act = useObjectActs();
  const takeBack = useTakeBack();
  const zoom = useZoom();
  const { pages } = useTract();
  const page = useEditorState((state) => state.page);
  const chosen = useChosen();
  const at = pages.findIndex(({ id }) => id === page);

  useCommand('navigate.back', onBack);
  // Always: with nothing left to take back, their keys do not mean something else.
  useCommand('tracts.undo', () => takeBack('undo'));
  useCommand('tracts.redo', () => takeBack('redo'));
  useCommand('tracts.selectAll', () => act(chooseAll));
  useCommand('tracts.duplicate', chosen.length > 0 ? () => act(duplicateChosen) : null);
  useCommand('tracts.delete', chosen.length > 0 ? () => act(deleteChosen) : null);
  useCommand('tracts.group', chosen.length > 1 ? () => act(groupChosen) : null);
  const hasGroup = chosen.some(({ kind }) => kind === 'group');
  useCommand('tracts.ungroup', hasGroup ? () => act(ungroupChosen) : null);
  useCommand('tracts.zoomIn', () => zoom({ kind: 'by', factor: 1.25 }));
  useCommand('tracts.zoomOut', () => zoom({ kind: 'by', factor: 0.8 }));
  useCommand('tracts.zoomFit', () => zoom({ kind: 'page' }));
  useCommand('tracts.zoomActual', () => zoom({ kind: 'to', zoom: 1 }));
  useCommand('tracts.previousPage', at > 0 ? () => turnPage(editor, -1) : null);
  useCommand('tracts.nextPage', at < pages.length - 1 ? () => turnPage(editor, 1) : null);
  useCommand('tracts.addPage', () => addPage(editor));
  useToolCommands((tool) => editor.state.getState().setTool(tool));
}

function useToolCommands(take: (tool: Tool) => void): void {
  useCommand('tracts.tool.select', () => take('select'));
  useCommand('tracts.tool.text', () => take('text'));
  useCommand('tracts.tool.rectangle', () => take('rectangle'));
  useCommand('tracts.tool.ellipse', () => take('ellipse'));
  useCommand('tracts.tool.line', () => take('line'));
  useCommand('tracts.tool.polygon', () => take('polygon'));
  useCommand('tracts.tool.star', () => take('star'));
  useCommand('tracts.tool.image', () => take('image'));
  useCommand('tracts.tool.qr', () => take('qr'));
  useCommand('tracts.tool.icon', () => take('icon'));
  useCommand('tracts.tool.table', () => take('table'));
  useCommand('tracts.tool.hand', () => take('hand'));
}
