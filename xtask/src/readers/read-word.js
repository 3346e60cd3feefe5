// The text of a Word file, paragraph by paragraph, by mammoth.
import mammoth from "mammoth";

/** The text of the document. */
export const text = async (bytes) => (await mammoth.extractRawText({ arrayBuffer: bytes.buffer })).value;
