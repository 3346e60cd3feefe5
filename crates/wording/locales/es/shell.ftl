### The header, the footer and the notices of a page, and words that the library and other pages share.

page-meetings = Sesiones
page-all-meetings = Todas las sesiones
page-all-votes = Todas las votaciones
page-council-2025 = Consejo, 24 feb. 2025
page-assembly-2025 = Asamblea, 24 feb. 2025
page-menu = Menú
page-tools = Herramientas de la página
page-print = Imprimir
page-present = Proyectar
page-copy-link = Copiar el enlace
page-language = Idioma
page-archive = Todas las votaciones desde 1946
page-lessons = Lecciones para la clase
page-odds = Si hubiera miembros indecisos
page-power = El poder de voto
page-licences = De qué está hecho este sitio y con qué licencias (en inglés)
library-words = Buscar
library-conditions = Elegir país, años o resultado
library-country = País
library-vote = y su voto
library-body = Órgano
library-any = indistinto
library-adopted = aprobado
library-not-adopted = no aprobado
library-vetoed = vetado
library-import = Abrir los datos de votación de las Naciones Unidas
new-file = Abrir un archivo
notice-address-part = Una parte de la dirección no se entendió y se dejó de lado: «{ $part }»
notice-cannot-open = No se pudo abrir esa sesión; esta queda como está. { $problem }
answer-copied = Copiado
answer-not-copied = No copiado: selecciónelo y cópielo
answer-saved = Guardado
answer-not-saved = No guardado
notice-no-groups = No se pudo cargar la composición de los grupos, de modo que se muestran todos los miembros.
notice-not-translated = No se han podido cargar los textos de esta sesión en este idioma, por lo que se muestran en inglés.
notice-no-seat = Se omiten, por no tener puesto ese día: { $members }
notice-from-file = Esta sesión procede de un archivo y ningún enlace puede contenerla. Conserve el archivo para volver a abrirla.
notice-file-not-here = Esta dirección es la de una sesión abierta desde el archivo «{ $name }». Vuelva a abrir el archivo para verla: la página muestra ahora otra sesión.
notice-cannot-speak = No se pudo cargar el idioma elegido, así que la página sigue en { $language }. Elíjalo de nuevo para volver a intentarlo.
notice-dismiss = Cerrar este aviso
footer-method = Cada resultado se deduce de las normas de la Carta y de los dos órganos, aplicadas a los votos registrados; cada motivo indica su norma. { -site } no es un sitio de las Naciones Unidas.
footer-privacy = No se guarda ni se envía nada sobre usted: ni cookies, ni cuentas, ni recuento de visitas.
cannot-no-seat = { $member }: sin puesto en este órgano, de modo que nada ha cambiado.
cannot-not-entitled = { $member }: sin derecho de voto ese día, de modo que nada ha cambiado.
cannot-known = { $member }: la posición se conoce y no hay nada que suponer.
cannot-unknown = { $member }: la posición se desconoce; suponga primero cómo votó.
cannot-too-few = { $count ->
    [0] Allí no queda ningún voto sin nombre ({ $vote }), de modo que nada ha cambiado.
    [one] Allí solo queda { $count } voto sin nombre ({ $vote }), de modo que nada ha cambiado.
   *[other] Allí solo quedan { $count } votos sin nombre ({ $vote }), de modo que nada ha cambiado.
}

# Above a meeting that somebody made, and on its pictures.
made-up = No es un acta
made-up-why = Votación inventada por el autor de este enlace
made-up-by = Inventada por el autor de este enlace, que da este nombre: { $maker }
made-change = Cambiar esta sesión
