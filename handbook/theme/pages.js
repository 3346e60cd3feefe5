// What the pages need for readers without a mouse. The list of pages: its button switches the hidden field of mdBook, and while the
// list is closed nothing in it takes the focus.
const list = document.getElementById("mdbook-sidebar");
const field = document.getElementById("mdbook-sidebar-toggle-anchor");
document.getElementById("mdbook-sidebar-toggle").addEventListener("click", () => field.click());
const follow = () => {
  list.inert = !field.checked;
};
field.addEventListener("change", follow);
follow();

// Code that is wider than the page is scrolled by keyboard, too.
for (const code of document.querySelectorAll("pre > code")) code.tabIndex = 0;
