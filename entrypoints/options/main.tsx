import { render } from 'preact';
import { mountPoint } from '../../src/ui/mount-point.ts';
import { Options } from '../../src/ui/options/Options.tsx';
import { library } from './library.ts';

render(<Options library={library} />, mountPoint());
