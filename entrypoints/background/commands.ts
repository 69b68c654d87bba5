import { askTab } from '../../src/messages/send.ts';
import { openPanelBeside } from '../../src/ui/panel-api.ts';

/** The keyboard commands of the manifest, on the tab that the reader looks at. */
export function onCommand(command: string, tab: { readonly id?: number | undefined } | undefined): void {
  if (tab?.id === undefined) return;
  switch (command) {
    case 'toggle':
      void askTab(tab.id, { type: 'overlay/toggle' });
      break;
    case 'next':
      void askTab(tab.id, { type: 'overlay/step', by: 1 });
      break;
    case 'previous':
      void askTab(tab.id, { type: 'overlay/step', by: -1 });
      break;
    case 'open-panel':
      void openPanelBeside(tab.id);
      break;
  }
}
