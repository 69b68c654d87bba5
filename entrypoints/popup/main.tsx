import { render } from 'preact';
import { mountPoint } from '../../src/ui/mount-point.ts';
import { openPanelHere } from '../../src/ui/panel-api.ts';
import { Popup } from '../../src/ui/popup/Popup.tsx';
import { lookUp } from './look-up.ts';

render(<Popup lookUp={lookUp} openPanel={openPanelHere} />, mountPoint());
