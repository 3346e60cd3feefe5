// What the reader of zip files asks of `setimmediate`, without building code from text.
globalThis.setImmediate ??= (run, ...given) => setTimeout(run, 0, ...given);
