// The text of a PDF, line by line, by PDF.js. Its worker is a file of the site.
import { GlobalWorkerOptions, getDocument } from "pdfjs-dist";

// The site's policy takes the address of a worker only from code that it names (Trusted Types).
const address = new URL("./pdf-worker.js", import.meta.url).href;
const policy = globalThis.trustedTypes?.createPolicy("placard", { createScriptURL: () => address });
GlobalWorkerOptions.workerPort = new Worker(policy ? policy.createScriptURL("") : address, { type: "module" });

/** The text of all pages. */
export const text = async (data) => {
  const task = getDocument({ data, isEvalSupported: false, useSystemFonts: true, useWasm: false });
  try {
    const pdf = await task.promise;
    const pages = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      pages.push(items.map(({ str = "", hasEOL }) => (hasEOL ? `${str}\n` : str)).join(""));
    }
    return pages.join("\n\n");
  } finally {
    await task.destroy();
  }
};
