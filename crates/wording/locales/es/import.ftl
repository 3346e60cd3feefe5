### The page that reads the UN’s own voting data.

import-lede = Todas las votaciones registradas que publica la Biblioteca Digital de las Naciones Unidas, para buscar en su navegador. El archivo no sale de su dispositivo.
import-skip = Ir al archivo
import-file = El archivo
import-drop = Suelte un archivo aquí o elija uno
import-drop-note = Los datos de votación de la Asamblea General o del Consejo de Seguridad, en CSV
import-reading = Lectura del archivo
import-progress = { $percent }{ "\u00A0" }% (filas: { $rows }; votaciones: { $rolls })
import-cancel = Cancelar
import-failed-empty = El archivo está vacío.
import-failed-unreadable = El navegador no puede leer el archivo. No se ha perdido nada: vuelva a elegirlo.
import-failed-unsupported = La parte que lee los archivos no se pudo cargar o no funciona en este navegador. Cargue la página de nuevo.
import-failed-date-order = Nada en el archivo indica qué va primero en sus fechas. ¿Cuál es?
import-failed-un-roll-calls = Las votaciones se conservan. Elija ahora la tabla de votos, un_votes.
import-failed-un-votes = Esta tabla no contiene fechas. Elija primero la tabla de votaciones, un_roll_calls.
import-day-first = Día primero: 4/10 es el 4 de octubre
import-month-first = Mes primero: 4/10 es el 10 de abril
import-failed-other = Este no es un archivo de datos de votación de la Biblioteca Digital de las Naciones Unidas.
import-held = { $rolls ->
    [0] { $rows ->
        [0] Ninguna votación: el archivo no tiene filas
        [one] Ninguna votación en { $rows } fila
       *[other] Ninguna votación en { $rows } filas
    }
   *[other] { $rolls ->
        [one] { $rolls } votación
       *[other] { $rolls } votaciones
    } en { $rows ->
        [one] { $rows } fila
       *[other] { $rows } filas
    }, del { $from } al { $to }
}
import-doubts = { $count ->
    [0] Ninguna duda
    [one] { $count } duda
   *[other] { $count } dudas
}
import-line = Línea { $line }:
import-first = { $count ->
    [one] Se muestra solo la primera.
   *[other] Se muestran solo las { $count } primeras.
}
import-search = Buscar entre las votaciones
# Los títulos están en inglés en los datos.
import-words-example = A/RES/ES-11/1, en inglés: Palestine, budget …
import-from = Desde (año)
import-to = Hasta (año)
import-no-day = Indique un año, como 1999, o un día, como 1999-12-31.
import-found = { $count ->
    [0] Ninguna votación
    [one] { $count } votación
   *[other] { $count } votaciones
}
import-beside = Una votación se abre en otra pestaña; esta lista permanece.
import-more = Mostrar más
import-without-vote = aprobación sin votación
import-not-opened = Esta votación no se puede abrir.
import-terms-title = Condiciones de uso
import-terms = Los derechos de autor de los datos corresponden a las Naciones Unidas (Biblioteca Dag Hammarskjöld): se utilizan citando la fuente y sin fines comerciales, y se ofrecen tal como están. Cite la Biblioteca, el título del conjunto de datos, su año y versión, la dirección de su registro y el día en que lo obtuvo.
import-get-assembly = Datos de votación de la Asamblea General
import-get-council = Datos de votación del Consejo de Seguridad

import-doubt-cut-off = el archivo termina en medio de una fila
import-doubt-broken-row = una fila no corresponde a las columnas y se omite
import-doubt-header-again = el encabezamiento vuelve a aparecer entre las filas
import-doubt-latin-1 = el texto no es UTF-8 y se lee como Latin-1
import-doubt-unknown-date = la fecha no existe y la votación se omite
import-doubt-unknown-code = un código que no es de ningún Estado Miembro: el voto cuenta sin nombre
import-doubt-code-of-another-day = un código de otra época: el voto se atribuye a quien era Miembro ese día
import-doubt-not-a-member = no era Miembro ese día: el voto se omite
import-doubt-unknown-vote = un signo que no representa ningún voto: la posición se desconoce
import-doubt-duplicate-row = el mismo voto dos veces: cuenta una vez
import-doubt-contradicting-rows = dos votos de un mismo miembro: vale el primero
import-doubt-differing-row = una fila describe la votación de otro modo que la primera, que es la que vale
import-doubt-scattered-rows = las filas de una votación no están juntas
import-doubt-unreadable-total = un total no es un número y no se compara
import-doubt-totals-disagree = los totales del archivo no son los de sus filas, que son las que valen
import-doubt-members-missing = hay Miembros de ese día que no tienen fila
import-doubt-too-many-members = más miembros de los que tenía el Consejo
import-doubt-no-votes = nadie votó, y nada indica que se aprobara sin votación
import-doubt-too-much = más de lo que cabe: la votación se omite
