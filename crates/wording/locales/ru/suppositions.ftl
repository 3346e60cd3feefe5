### What a reader supposes of a vote: the switch and the way back.

suppose-label = Предположить другой исход
suppose-by-votes = по итогам голосования
suppose-in-text = в тексте
