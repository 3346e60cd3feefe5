### What stands beside the short name of a provision.

why-official = 正式文本
why-loading = 正在获取文本。如未显示，请重新打开。
