### What stands beside the short name of a provision.

why-official = Texto oficial
why-loading = Se está cargando el texto. Si no aparece, vuelva a abrir este apartado.
