// Looks for a template whose id is the query of the address, and shows it in place of the default content. It runs before the page is
// first painted, so that nothing moves.
const held = document.getElementById(location.search);
if (held) {
  held.parentNode.replaceChildren(held.content);
  document.documentElement.dataset.held = "";
}
