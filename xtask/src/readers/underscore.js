// What mammoth and its parser use of underscore: without its templates, which build code from text.
export {
  any, clone, extend, filter, find, findIndex, flatten, foldl, forEach, has, indexBy, invert, invoke, isArray, isEqual, isFunction,
  isString, last, map, pluck, range, size, some, sortBy, values, zip,
} from "all-of-underscore";
