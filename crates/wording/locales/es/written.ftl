### What is written into pages when the site is built, and what no page shows yet. No module asks for it.

page-tagline = Cambie un voto en las Naciones Unidas y vea qué habría ocurrido, y por qué
page-description = Siéntese a la mesa de las Naciones Unidas, cambie un voto y vea qué habría ocurrido, y por qué: las normas de la Carta, las votaciones registradas y la fuente de cada motivo.
library-about = Sesiones reales del Consejo de Seguridad y de la Asamblea General, cada votación con su fuente: abra una, cambie un voto y vea qué habría ocurrido.

odds-about = Marque miembros como indecisos, dé a cada uno sus probabilidades y lea la probabilidad exacta de que el texto se apruebe, se vete o se rechace.
