import { render } from 'preact';
import { mountPoint } from '../../src/ui/mount-point.ts';
import { Welcome } from '../../src/ui/welcome/Welcome.tsx';

render(<Welcome />, mountPoint());
