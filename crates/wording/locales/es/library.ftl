### The library of meetings.

library-title = Sesiones, de 1946 a hoy
library-lede = { $count ->
    [one] { $count } sesión real. Ábrala, cambie un voto y vea qué habría ocurrido.
   *[other] { $count } sesiones reales, cada votación con su fuente. Abra una, cambie un voto y vea qué habría ocurrido.
}
library-skip = Ir a las sesiones
library-search = Buscar entre las sesiones
library-words-example = Suez, 1956, admisión, S/RES/2774 …
library-outcome = Resultado
library-vetoed-by = Veto de
library-subject = Tema
library-by-one = Por un solo voto
library-by-one-note = Un voto más o menos en el cómputo habría cambiado un resultado. Los vetos no se tienen en cuenta aquí.
library-clear = Mostrar todas
library-timeline = A lo largo de los años
library-decade = Década de { $decade }
library-decade-label = { $count ->
    [0] Decenio de { $decade }: ninguna sesión
    [one] Decenio de { $decade }: { $count } sesión
   *[other] Decenio de { $decade }: { $count } sesiones
}
library-found = { $count ->
    [0] Ninguna sesión
    [one] { $count } sesión
   *[other] { $count } sesiones
}
library-none = Ninguna sesión cumple todo eso. Quite alguna condición o véalas todas.
library-in-archive = Buscar en el archivo de todas las votaciones registradas
library-vetoed-by-whom = vetado por { $members }
library-voted = { $member }: { $votes }
library-new = Preparar su propia votación

topic-africa = África
topic-admission = Admisión y condición en las Naciones Unidas
topic-americas = Las Américas
topic-arms = Armamentos y desarme
topic-asia = Asia
topic-china-seat = El puesto de China
topic-cold-war = La guerra fría
topic-europe = Europa
topic-human-rights = Derechos humanos
topic-middle-east = Oriente Medio
topic-organization = La propia Organización
topic-palestine = Israel y Palestina
topic-procedure = Procedimiento
topic-southern-africa = África meridional
topic-ukraine = Ucrania
