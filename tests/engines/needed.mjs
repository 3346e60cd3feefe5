// What `cargo xtask test` tells the tests of this folder by its environment.

/** The value of a variable; without it the tests were not started as they should be. */
export function needed(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set; run the tests with \`cargo xtask test --only engines\``);
  return value;
}
