### What is written into pages when the site is built, and what no page shows yet. No module asks for it.

page-tagline = Cambie un voto en las Naciones Unidas y vea qué habría ocurrido, y por qué
page-description = Siéntese a la mesa de las Naciones Unidas, cambie un voto y vea qué habría ocurrido, y por qué: las normas de la Carta, las votaciones registradas y la fuente de cada motivo.
page-starting = La página muestra el acta. Dentro de un momento podrá cambiarla.
page-no-scripts = Esta es el acta. Para cambiar votos, permita los scripts en esta página.
page-old-browser = Este navegador es demasiado antiguo para cambiar votos aquí; uno más reciente puede hacerlo. El acta que sigue está completa.
library-about = Sesiones reales del Consejo de Seguridad y de la Asamblea General, cada votación con su fuente: abra una, cambie un voto y vea qué habría ocurrido.
legend-unknown = posición desconocida
why-practice = Práctica
why-convention = Nuestra propia convención
notice-offline = No hay conexión. Lo que está en la página sigue funcionando.
footer-sources = Cada votación indica sus fuentes y lo que tienen de dudoso.

odds-about = Marque miembros como indecisos, dé a cada uno sus probabilidades y lea la probabilidad exacta de que el texto se apruebe, se vete o se rechace.
