// What runs for seconds runs most of its functions a few times, and making the best machine code of them takes longer
// than it saves. Later versions of Node count in another way.
if (process.versions.node.startsWith('20.')) {
  require('node:v8').setFlagsFromString('--interrupt-budget=1000000');
}
