### Names of Members that were other ones on the day of a meeting: then- and the code. Where a language never had another
### name, today’s stands here again, and the page leaves it out.

then-BLR = Byelorussian Soviet Socialist Republic
then-BEN = Dahomey
then-BFA = Upper Volta
then-CPV = Cape Verde
then-CMR = United Republic of Cameroon
then-CZE = Czech Republic
then-CIV = Ivory Coast
then-COD = Zaire
then-EGY = United Arab Republic
then-SWZ = Swaziland
then-DEU = Federal Republic of Germany
then-MYS = Federation of Malaya
then-MMR = Burma
then-MKD = The former Yugoslav Republic of Macedonia
then-LKA = Ceylon
then-THA = Siam
then-UKR = Ukrainian Soviet Socialist Republic
then-TZA = Tanganyika

names-then-now = { $then } ({ $now })
