### What stands beside the short name of a provision.

why-official = Official text
why-loading = The text is being fetched. If it does not come, open this again.
