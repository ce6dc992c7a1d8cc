import { setFlagsFromString } from 'node:v8';

// Most of what tests run is run a few times, and making the best machine code of it takes longer than it saves. Later
// versions of Node count in another way.
if (process.versions.node.startsWith('20.')) {
  setFlagsFromString('--interrupt-budget=5000000');
}
