### Anciens noms de Membres. Celui d’aujourd’hui, là où le français n’a pas changé : la page ne le répète pas.

then-BLR = République socialiste soviétique de Biélorussie
then-BEN = Dahomey
then-BFA = Haute-Volta
then-CPV = Cap-Vert
then-CMR = République-Unie du Cameroun
then-CZE = République tchèque
then-CIV = Côte d’Ivoire
then-COD = Zaïre
then-EGY = République arabe unie
then-SWZ = Swaziland
then-DEU = République fédérale d’Allemagne
then-MYS = Fédération de Malaisie
then-MMR = Birmanie
then-MKD = ex-République yougoslave de Macédoine
then-LKA = Ceylan
then-THA = Siam
then-UKR = République socialiste soviétique d’Ukraine
then-TZA = Tanganyika

names-then-now = { $then } ({ $now })
