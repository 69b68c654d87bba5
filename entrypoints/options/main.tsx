import { ask } from '../../src/messages/send.ts';
import { mount } from '../../src/ui/mount.ts';
import { Options } from '../../src/ui/options/Options.tsx';
import { library } from './library.ts';

// A background that was ended while it loaded the starter pack is woken, and goes on.
void ask({ type: 'library/prepare' });
mount(<Options library={library} />, 'optionsTab');
