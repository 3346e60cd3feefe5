// In a file that stands alone: what the module fetches stands in the page, compressed and written as text.
globalThis.fetch = async (asked) => {
  const files = [...document.querySelectorAll("script[data-file]")];
  const file = files.find(({ dataset }) => String(asked?.url ?? asked).endsWith(dataset.file));
  if (!file) throw new TypeError("this file holds one meeting alone");
  const bytes = Uint8Array.from(atob(file.textContent), (letter) => letter.charCodeAt(0));
  const content = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(content, { headers: { "content-type": file.dataset.type } });
};
