// What a program gives, as JSON; or what is wrong with it, as the object that is then thrown. Getters, proxies and `toJSON` run here: what
// they throw stays in JavaScript, because an exception that crosses a Wasm module leaves its stack as it was.

// As in `records::json` and in `read.rs`.
const LEVELS = 32;
const FIELDS = 1000;
const LETTERS = 8_000_000;

const wrong = (code, path, message) => ({ code, message, path });

/** A value on one line, cut short. */
const shown = (value) => {
  const line = String(value).replace(/[\p{C}\p{Zl}\p{Zp}`]/gu, " ");
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
};

/** A path with one key more. */
const below = (path, key, isList) => (isList ? `${path}[${key}]` : path === "" ? shown(key) : `${path}.${shown(key)}`);

/** Objects that are not written as their fields. */
const others = /^\[object (?:Map|Set|WeakMap|WeakSet|RegExp|Error|Promise|ArrayBuffer)\]$/;

/** What is wrong with a value at a place, inside these objects. */
function mistake(value, path, inside) {
  switch (typeof value) {
    case "number":
      if (!Number.isFinite(value)) return wrong("wrong-type", path, `\`${value}\` is not what is expected here: give a finite number`);
      return undefined;
    case "string":
      // With this flag half of a character is one, and whole characters are none.
      if (/\p{Surrogate}/u.test(value)) {
        return wrong("not-plain-data", path, "the text has half of a character in it (a lone surrogate): give whole characters");
      }
      return undefined;
    case "bigint":
      return wrong("not-plain-data", path, `\`${value}\` is a BigInt, which JSON does not have: give a number`);
    case "function":
    case "symbol":
      return wrong("not-plain-data", path, `a ${typeof value} is given, which JSON does not have: give a plain value`);
    case "object": {
      if (value === null) return undefined;
      if (inside.some(({ holder }) => holder === value)) {
        return wrong("not-plain-data", path, "the object contains itself, so that it cannot be written as JSON: give a plain object");
      }
      if (inside.length === LEVELS) return wrong("too-large", path, `the input is nested too deeply: give ${LEVELS} levels at most`);
      if (Array.isArray(value)) return undefined;
      const kind = Object.prototype.toString.call(value);
      if (others.test(kind)) {
        return wrong("not-plain-data", path, `this is no plain object (${kind.slice(8, -1)}): give an object with fields`);
      }
      const fields = Object.keys(value).length;
      if (fields > FIELDS) return wrong("too-large", path, `\`${fields}\` fields are too many in one object: give ${FIELDS} at most`);
      return undefined;
    }
    default:
      return undefined;
  }
}

/** The input of a function as JSON, a text; or an object that says what is wrong with it. */
export function plain(input) {
  // The objects around the value that is being written, each with its place.
  const inside = [];
  let found;
  function check(key, value) {
    while (inside.length > 0 && inside.at(-1).holder !== this) inside.pop();
    const around = inside.at(-1);
    const path = around === undefined ? "" : below(around.path, key, Array.isArray(this));
    found = around !== undefined && /\p{Surrogate}/u.test(key)
      ? wrong("not-plain-data", around.path, "the name of a field has half of a character in it (a lone surrogate): give whole characters")
      : mistake(value, path, inside);
    if (found !== undefined) throw found;
    if (typeof value === "object" && value !== null) inside.push({ holder: value, path });
    return value;
  }
  try {
    // `undefined` has no JSON at all.
    const text = JSON.stringify(input, check) ?? "null";
    if (text.length <= LETTERS) return text;
    return wrong("too-large", "", `\`${text.length}\` characters of JSON are too many: give ${LETTERS} at most`);
  } catch {
    return found
      ?? wrong("not-plain-data", "", "the input cannot be written as JSON: give a plain object without getters and proxies that throw");
  }
}

const asked = ["index", "parts", "find", "limit"];

/** The input of `searchArchive`, whose files JSON cannot have: a list of text, limit and files; or an object that says what is wrong. */
export function archive(input) {
  const type = (path, value, what) => wrong("wrong-type", path, `\`${shown(value)}\` is not what is expected here: give ${what}`);
  const missing = (field, what) => wrong("missing-field", field, `\`${field}\` is missing: give ${what}`);
  const isBytes = (value) => ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === "[object Uint8Array]";
  try {
    if (typeof input !== "object" || input === null) return type("", input, "an object");
    for (const field of Object.keys(input)) {
      if (!asked.includes(field)) {
        return wrong("unknown-field", shown(field), `\`${shown(field)}\` is not a field here: give one of \`${asked.join("`, `")}\``);
      }
    }
    const [index, parts, find, limit] = asked.map((field) => input[field] ?? undefined);
    if (find === undefined) return missing("find", "what to find: `{ find: \"vetoed by France\" }`");
    const unfit = typeof find === "string" ? mistake(find, "find", []) : type("find", find, "a text");
    if (unfit !== undefined) return unfit;
    if (index === undefined) return missing("index", "the bytes of the file `archive/index.bin`, a `Uint8Array`");
    if (!isBytes(index)) return type("index", index, "the bytes of the file, a `Uint8Array`");
    if (parts === undefined) return missing("parts", "the files in which is searched, a list of `Uint8Array`");
    if (!Array.isArray(parts)) return type("parts", parts, "a list of `Uint8Array`");
    const files = Array.from(parts);
    const other = files.findIndex((file) => !isBytes(file));
    if (other >= 0) return type(`parts[${other}]`, files[other], "the bytes of the file, a `Uint8Array`");
    if (limit !== undefined && !(Number.isInteger(limit) && limit >= 0 && limit < 2 ** 32)) {
      return type("limit", limit, "a whole number from 0 to 4294967295");
    }
    return [find, limit ?? 20, index, ...files];
  } catch {
    return wrong("not-plain-data", "", "the input cannot be read: give a plain object without getters and proxies that throw");
  }
}
