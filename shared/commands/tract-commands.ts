const ofTract = { menu: 'tracts', needs: 'tract' } as const;
const typed = { ...ofTract, isTyped: true } as const;

/** What one does in an open leaflet: these stand in the menu and the palette while one is open. */
export const tractCommands = {
  'tracts.undo': { title: 'command.tractUndo', shortcut: 'CmdOrCtrl+Z', ...typed },
  'tracts.redo': { title: 'command.tractRedo', shortcut: 'CmdOrCtrl+Shift+Z', ...typed },
  'tracts.selectAll': { title: 'command.tractSelectAll', shortcut: 'CmdOrCtrl+A', ...typed },
  'tracts.duplicate': { title: 'command.tractDuplicate', shortcut: 'CmdOrCtrl+D', ...ofTract },
  'tracts.group': { title: 'command.tractGroup', shortcut: 'CmdOrCtrl+G', ...ofTract },
  'tracts.ungroup': { title: 'command.tractUngroup', shortcut: 'CmdOrCtrl+Shift+G', ...ofTract },
  'tracts.delete': { title: 'command.tractDelete', shortcut: 'Delete', ...typed },
  'tracts.tool.select': { title: 'tracts.tool.select', shortcut: 'V', ...typed },
  'tracts.tool.text': { title: 'tracts.tool.text', shortcut: 'T', ...typed },
  'tracts.tool.rectangle': { title: 'tracts.tool.rectangle', shortcut: 'R', ...typed },
  'tracts.tool.ellipse': { title: 'tracts.tool.ellipse', shortcut: 'E', ...typed },
  'tracts.tool.line': { title: 'tracts.tool.line', shortcut: 'L', ...typed },
  'tracts.tool.polygon': { title: 'tracts.tool.polygon', ...ofTract },
  'tracts.tool.star': { title: 'tracts.tool.star', ...ofTract },
  'tracts.tool.image': { title: 'tracts.tool.image', ...ofTract },
  'tracts.tool.qr': { title: 'tracts.tool.qr', ...ofTract },
  'tracts.tool.icon': { title: 'tracts.tool.icon', ...ofTract },
  'tracts.tool.table': { title: 'tracts.tool.table', ...ofTract },
  'tracts.tool.hand': { title: 'tracts.tool.hand', shortcut: 'H', ...typed },
  'tracts.zoomIn': { title: 'command.tractZoomIn', shortcut: 'CmdOrCtrl+Plus', ...ofTract },
  'tracts.zoomOut': { title: 'command.tractZoomOut', shortcut: 'CmdOrCtrl+-', ...ofTract },
  'tracts.zoomFit': { title: 'command.tractZoomFit', shortcut: 'CmdOrCtrl+0', ...ofTract },
  'tracts.zoomActual': { title: 'command.tractZoomActual', ...ofTract },
  'tracts.previousPage': {
    title: 'command.tractPreviousPage',
    shortcut: 'PageUp',
    ...typed,
  },
  'tracts.nextPage': { title: 'command.tractNextPage', shortcut: 'PageDown', ...typed },
  'tracts.addPage': { title: 'command.tractAddPage', ...ofTract },
} as const;
