### What a reader supposes of a vote: the switch and the way back.

suppose-label = Supposer une autre issue
suppose-by-votes = d’après les votes
suppose-in-text = dans le texte
