import { render } from 'preact';
import { mountPoint } from '../../src/ui/mount-point.ts';
import { openPanelBeside } from '../../src/ui/panel-api.ts';
import { Popup } from '../../src/ui/popup/Popup.tsx';
import { lookUp } from './look-up.ts';

const query = new URLSearchParams(location.search).get('q');
if (query !== null) document.title = `${query} · ${document.title}`;

render(<Popup query={query} lookUp={lookUp} openPanel={openPanelBeside} />, mountPoint());
