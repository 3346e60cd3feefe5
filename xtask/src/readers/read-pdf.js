// The text of a PDF, line by line, by PDF.js. Its worker is a file of the site.
import { GlobalWorkerOptions, getDocument } from "pdfjs-dist";

GlobalWorkerOptions.workerSrc = new URL("./pdf-worker.js", import.meta.url).href;

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
