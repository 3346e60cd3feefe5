### What is written into pages when the site is built, and what no page shows yet. No module asks for it.

page-tagline = Changez un vote à l’Organisation des Nations Unies, voyez ce qui se serait passé, et pourquoi
page-description = Prenez place à la table des Nations Unies, changez un vote et voyez ce qui se serait passé, et pourquoi : les règles de la Charte, les votes enregistrés et la source de chaque motif.
page-starting = La page montre le procès-verbal. Dans un instant, vous pourrez le modifier.
page-no-scripts = Voici le procès-verbal. Pour changer des votes, autorisez les scripts sur cette page.
page-old-browser = Ce navigateur est trop ancien pour changer des votes ici ; un navigateur plus récent le permet. Le procès-verbal ci-dessous est complet.
library-about = Des séances réelles du Conseil de sécurité et de l’Assemblée générale, chaque vote avec sa source : ouvrez-en une, changez un vote et voyez ce qui s’en serait suivi.
legend-unknown = position inconnue
why-practice = Pratique
why-convention = Notre propre convention
notice-offline = Pas de connexion. Ce que montre la page continue de fonctionner.
footer-sources = Chaque vote indique ses sources et ce qu’elles ont de douteux.

odds-about = Déclarez des membres indécis, donnez à chacun ses probabilités et lisez la probabilité exacte que le texte soit adopté, frappé d’un veto ou rejeté.
