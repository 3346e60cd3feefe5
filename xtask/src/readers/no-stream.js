// The reader of zip files asks for the streams of Node, and does without them.
export const Readable = undefined;
