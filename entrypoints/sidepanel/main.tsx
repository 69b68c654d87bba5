import { mountPoint } from '../../src/ui/mount-point.ts';

mountPoint();
