import { mount } from '../../src/ui/mount.ts';
import { Panel } from '../../src/ui/panel/Panel.tsx';

mount(<Panel />);
