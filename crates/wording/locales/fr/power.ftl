### The page on power in the vote.

power-about = Quel poids les règles donnent à une voix au Conseil de sécurité et à l’Assemblée générale : les chiffres exacts, et ce qu’ils veulent dire.
power-limits = Un indice compte des possibilités. Il tient tous les votes, ou tous les ordres de vote, pour également probables et ne sait rien de la politique : ni qui s’entend avec qui, ni ce qui est en jeu, ni ce qu’un membre dit avant le vote.
power-skip = Aller aux chiffres
power-permanent = Un membre permanent
power-elected = Un membre élu
power-each = Chaque membre

power-council = Conseil de sécurité, depuis 1966
power-council-rule = 5 membres permanents et 10 membres élus. Adoption avec 9 voix pour, si aucun membre permanent ne vote contre.
power-council-before = Conseil de sécurité, jusqu’en 1965
power-council-before-rule = 5 membres permanents et 6 membres élus. Adoption avec 7 voix pour, si aucun membre permanent ne vote contre.
power-procedural = Conseil de sécurité, questions de procédure
power-procedural-rule = 15 membres égaux. Adoption avec 9 voix pour ; aucun membre n’a de veto.
power-assembly = Assemblée générale, à la majorité
power-assembly-rule = 193 membres égaux. Adoption s’il y a plus de voix pour que contre.
power-assembly-important = Assemblée générale, aux deux tiers
power-assembly-important-rule = 193 membres égaux. Adoption avec les deux tiers des voix exprimées pour ou contre.

power-without = Pour ou contre seulement
power-without-note = Personne ne s’abstient : chaque membre vote pour ou contre. Un membre permanent qui préférerait s’abstenir compte ici comme votant contre, donc comme faisant obstacle.
power-with = Avec l’abstention
power-with-note = Chaque membre vote pour, vote contre ou s’abstient, les trois étant également probables. Au Conseil, une abstention n’est ni une voix pour ni un veto ; à l’Assemblée, ceux qui s’abstiennent ne comptent pas. Les membres qui ne votent pas sont laissés de côté.
power-meanings = Ce que les chiffres veulent dire, et ce qu’ils ne disent pas

power-banzhaf = Indice de Banzhaf
    .means = Un membre décide là où sa voix à elle seule renverse le résultat. De tous les cas où quelqu’un décide, c’est la part de ce membre ; les parts de tous font 100{ "\u202F" }%. L’indice ne dit pas combien de fois le membre obtient ce qu’il veut, ni si l’organe est à même d’agir.
power-shapley = Indice de Shapley-Shubik
    .means = Les membres se joignent l’un après l’autre à ceux qui votent pour, dans tous les ordres possibles. C’est la part des ordres où la voix de ce membre est celle qui emporte l’adoption ; les parts font 100{ "\u202F" }%. Aucun vote réel ne se déroule dans un tel ordre.
power-penrose = Voix décisive (Penrose)
    .means = De toutes les façons dont les autres peuvent voter, la part où la voix de ce membre décide à elle seule. À la différence des deux indices qui précèdent, elle se compare d’un organe à l’autre. Elle ne prédit pas combien de fois cela se produit.
power-prevent = Pouvoir d’empêcher (Coleman)
    .means = De toutes les répartitions des voix qui mènent à l’adoption, la part où ce membre pourrait l’empêcher en votant contre. Un veto en fait 100{ "\u202F" }%. Cela ne dit rien de sa volonté de le faire.
power-initiate = Pouvoir de déclencher (Coleman)
    .means = De toutes les répartitions des voix qui ne mènent pas à l’adoption, la part où ce membre pourrait l’obtenir en votant pour. Elle est faible partout où il faut beaucoup de voix, même pour qui a un veto : un veto empêche, il ne fait pas adopter.
power-deegan = Indice de Deegan-Packel
    .means = Seules comptent les coalitions gagnantes minimales, celles dont chaque membre est nécessaire. Chacune compte autant, et sa valeur est répartie également entre ses membres. L’indice ne tient pas compte du fait que les majorités réelles sont souvent plus larges que nécessaire.
power-act = Capacité d’agir de l’organe (Coleman)
    .means = La part des répartitions possibles des voix qui mènent à l’adoption. Elle appartient à l’organe, non à un membre. Les votes réels ne sont pas tirés au sort : la plupart des projets mis aux voix sont adoptés.
power-swings = Voix décisives, réparties
    .means = L’indice de Banzhaf avec l’abstention : un membre décide là où sa voix pour mène à l’adoption et sa voix contre n’y mène pas. C’est sa part de tous ces cas ; les parts font 100{ "\u202F" }%.
power-roll-call = Shapley-Shubik par appel nominal
    .means = Les membres sont appelés dans un ordre quelconque et votent de l’une des trois façons, toutes également probables. C’est la chance que le vote de ce membre soit le premier à fixer le résultat, quoi qu’il advienne ensuite (Felsenthal et Machover). Adoptions et rejets comptent pareillement.
power-decides = Voix décisive
    .means = De toutes les façons dont les autres peuvent voter ou s’abstenir, la part où la voix de ce membre, pour, mène à l’adoption et, contre, n’y mène pas.
power-adoption = Répartitions qui mènent à l’adoption
    .means = La part des répartitions possibles des voix qui mènent à l’adoption quand les membres peuvent s’abstenir. Elle appartient à l’organe, non à un membre, et n’est pas une prévision.

## What is taken away, and how the numbers are found

power-council-25 = Conseil de sécurité à 25 sièges, un modèle
power-council-25-rule = Un modèle, qui n’est pas en vigueur : 5 membres permanents et 20 membres élus. Adoption par 15 voix pour, trois cinquièmes comme aujourd’hui, si aucun membre permanent ne vote contre.
power-methods = Méthodes et références
power-methods-note = n membres ; ω issues, en votant pour ou contre, aboutissent à l’adoption ; dans ηᵢ d’entre elles, la voix du membre i décide seule ; M désigne les coalitions gagnantes minimales ; S parcourt les coalitions qui gagnent avec i et non sans lui. Avec abstention : τᵢ votes des autres dans lesquels i décide, ρᵢ appels nominaux dans lesquels i fixe le résultat, α issues qui aboutissent à l’adoption.
power-cited = pouvoir de vote au Conseil de sécurité et à l’Assemblée générale, indices exacts
power-council-two = Conseil de sécurité où il faut deux veto, un modèle
power-council-two-rule = Un modèle, non en vigueur : 5 membres permanents et 10 élus. Adoption avec 9 voix pour, si un seul membre permanent au plus vote contre.
power-handbook = Méthodes et données, dans le guide (en anglais)
