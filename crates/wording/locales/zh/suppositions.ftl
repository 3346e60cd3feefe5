### What a reader supposes of a vote: the switch and the way back.

suppose-label = 假定另一结果
suppose-by-votes = 按表决结果
suppose-in-text = 列入案文
