import { render } from 'preact';
import { mountPoint } from '../../src/ui/mount-point.ts';
import { Panel } from '../../src/ui/panel/Panel.tsx';

render(<Panel />, mountPoint());
