// Shows what the page holds for its address in place of what it shows without one: a template whose id is the query. It runs before the
// page is first painted, so that nothing moves.
const held = document.getElementById(location.search);
if (held) {
  held.parentNode.replaceChildren(held.content);
  document.documentElement.dataset.held = "";
}
