### What is written into pages when the site is built, and what no page shows yet. No module asks for it.

page-tagline = Changez un vote à l’Organisation des Nations Unies, voyez ce qui se serait passé, et pourquoi
page-description = Changez un vote ou un amendement dans une séance du Conseil de sécurité ou de l’Assemblée générale des Nations Unies et voyez ce qui se serait passé, et pourquoi : les règles de la Charte, les votes enregistrés et la source de chaque motif.
library-about = Des séances réelles du Conseil de sécurité et de l’Assemblée générale, chaque vote avec sa source : ouvrez-en une, changez un vote et voyez ce qui s’en serait suivi.

odds-about = Déclarez des membres indécis, donnez à chacun ses probabilités et lisez la probabilité exacte que le texte soit adopté, frappé d’un veto ou rejeté.

## A page whose program does not start

page-not-started = Cette page n’a pas pu lancer son programme : aucun vote ne peut être changé ici. Soit le programme ou ses données ne sont pas arrivés, soit ce navigateur ne l’autorise pas. Rechargez la page, ou ouvrez-la dans un autre navigateur.
page-not-started-still = La page montre le procès-verbal de la séance nommée ici ; ce que l’adresse demande de plus n’est pas montré.
page-not-started-record = Lire le procès-verbal de cette séance
page-stopped = Le programme de cette page s’est arrêté à la suite d’une erreur. Ce que contient l’adresse de la page est conservé.
page-stopped-reload = Recharger la page
widget-needs-scripts = Pour changer des votes ici, autorisez les scripts dans ce cadre.

page-not-found = Il n’y a pas de page à cette adresse.
page-of-language = Les séances en français
