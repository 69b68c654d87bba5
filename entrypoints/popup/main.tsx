import { ask } from '../../src/messages/send.ts';
import { mount } from '../../src/ui/mount.ts';
import { openPanelBeside } from '../../src/ui/panel-api.ts';
import { Popup } from '../../src/ui/popup/Popup.tsx';
import { lookUp } from './look-up.ts';

const query = new URLSearchParams(location.search).get('q');
if (query !== null) document.title = `${query} · ${document.title}`;

// A background that was ended while it loaded the starter pack is woken, and goes on.
void ask({ type: 'library/prepare' });
mount(<Popup query={query} lookUp={lookUp} openPanel={openPanelBeside} />);
