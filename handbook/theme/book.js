// The button that opens and closes the list of pages is a label: it is pressed by keyboard, too.
document.getElementById("mdbook-sidebar-toggle")?.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" && event.key !== " ") return;
  event.preventDefault();
  event.currentTarget.click();
});
