### What a reader supposes of a vote: the switch and the way back.

suppose-label = Suponer otro resultado
suppose-by-votes = según los votos
suppose-in-text = en el texto
