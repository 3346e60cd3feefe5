### What stands beside the short name of a provision.

why-official = Официальный текст
why-loading = Текст загружается. Если он не появится, откройте этот раздел еще раз.
