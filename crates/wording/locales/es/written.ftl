### What is written into pages when the site is built, and what no page shows yet. No module asks for it.

page-tagline = Cambie un voto en las Naciones Unidas y vea qué habría ocurrido, y por qué
page-description = Cambie un voto o una enmienda en una sesión del Consejo de Seguridad o de la Asamblea General de las Naciones Unidas y vea qué habría ocurrido, y por qué: las normas de la Carta, las votaciones registradas y la fuente de cada motivo.
library-about = Sesiones reales del Consejo de Seguridad y de la Asamblea General, cada votación con su fuente: abra una, cambie un voto y vea qué habría ocurrido.

odds-about = Marque miembros como indecisos, dé a cada uno sus probabilidades y lea la probabilidad exacta de que el texto se apruebe, se vete o se rechace.

## A page whose program does not start

page-not-started = Esta página no pudo iniciar su programa, así que aquí no se puede cambiar ningún voto. O bien el programa o sus datos no llegaron, o bien este navegador no lo permite. Cargue la página de nuevo o ábrala en otro navegador.
page-not-started-still = La página muestra el acta de la sesión que aquí se nombra; lo demás que pide la dirección no se muestra.
page-not-started-record = Leer el acta de esta sesión
page-stopped = El programa de esta página se ha detenido por un error. Se conserva lo que contiene la dirección de la página.
page-stopped-reload = Cargar de nuevo la página
widget-needs-scripts = Para cambiar votos aquí, permita los scripts en este marco.

page-not-found = No hay ninguna página en esta dirección.
page-of-language = Las sesiones en español
