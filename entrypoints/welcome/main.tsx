import { mount } from '../../src/ui/mount.ts';
import { Welcome } from '../../src/ui/welcome/Welcome.tsx';

mount(<Welcome />, 'welcomeTab');
