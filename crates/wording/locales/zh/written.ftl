### What is written into pages when the site is built, and what no page shows yet. No module asks for it.

page-tagline = 改动联合国的一票，看看结果会怎样，以及为什么
page-description = 在联合国安全理事会或大会的会议中改动一票或一项修正案，看看结果会怎样，以及为什么：《宪章》的规则、记录在案的投票，每条理由均注明出处。
library-about = 安全理事会和大会的真实会议，每次表决均注明出处：打开一次会议，改动一票，看看随后会怎样。

odds-about = 将若干成员标为立场未定，为各成员设定概率，即可读出案文获得通过、被否决或未获通过的精确概率。

## A page whose program does not start

page-not-started = 本页未能启动其程序，因此无法在此改动投票。可能是程序或其数据未能送达，也可能是本浏览器不允许其运行。请重新载入本页，或用其他浏览器打开。
page-not-started-still = 现在显示的是此处所列会议的正式记录；网址所要求的其他内容没有显示。
page-not-started-record = 阅读这次会议的正式记录
page-stopped = 本页的程序因出错而停止运行。页面地址中包含的内容仍然保留。
page-stopped-reload = 重新加载页面
widget-needs-scripts = 如要在此改动投票，请允许此框架运行脚本。

page-not-found = 这个网址没有页面。
page-of-language = 中文会议列表
