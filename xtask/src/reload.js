// Only `cargo xtask serve` sends this script: it asks again and again whether the site was built anew, and then loads the
// page again. Polling, and not an open connection for each page: browsers allow a site only six of those.
const { known } = document.currentScript.dataset;
const look = async () => {
  try {
    const answer = await fetch("/serve-known", { cache: "no-store" });
    if (answer.ok && (await answer.text()) !== known) return location.reload();
  } catch {
    // The server has been stopped; it may come back.
  }
  setTimeout(look, 700);
};
setTimeout(look, 700);
