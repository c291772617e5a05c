// The program in a thread that another has started: what fails here is left to that one.
const { runInThread } = require('../dist/packs.js').program();

runInThread();
