### What stands beside the short name of a provision.

why-official = Official text
why-loading = Loading the text. If it does not appear, open this again.
