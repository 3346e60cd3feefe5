### Antiguos nombres de Miembros. El de hoy, donde en español no cambió: la página no lo repite.

then-BLR = República Socialista Soviética de Bielorrusia
then-BEN = Dahomey
then-BFA = Alto Volta
then-CPV = Cabo Verde
then-CMR = República Unida del Camerún
then-CZE = República Checa
then-CIV = Costa de Marfil
then-COD = Zaire
then-EGY = República Árabe Unida
then-SWZ = Swazilandia
then-DEU = República Federal de Alemania
then-MYS = Federación de Malaya
then-MMR = Birmania
then-MKD = ex República Yugoslava de Macedonia
then-LKA = Ceilán
then-THA = Siam
then-UKR = República Socialista Soviética de Ucrania
then-TZA = Tanganyika

names-then-now = { $then } ({ $now })
