### What stands beside the short name of a provision.

why-official = Texte officiel
why-loading = Chargement du texte en cours. S’il ne s’affiche pas, rouvrez cette rubrique.
