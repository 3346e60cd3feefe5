// In a file that holds a lesson: the address of the file asks for nothing, so what the lesson is asked for by is put into it.
{
  const { query } = document.documentElement.dataset;
  if (!/[?&](lesson|made)=/.test(location.search)) {
    try {
      history.replaceState(null, "", `?${query}`);
    } catch {
      // A browser that writes no address of a file opens it anew with one.
      location.replace(`?${query}`);
    }
  }
}
