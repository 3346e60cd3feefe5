### What is written into pages when the site is built, and what no page shows yet. No module asks for it.

page-tagline = 改动联合国的一票，看看结果会怎样，以及为什么
page-description = 在联合国的会议桌旁就座，改动一票，看看结果会怎样，以及为什么：《宪章》的规则、记录在案的投票，每条理由均注明出处。
page-starting = 现在显示的是正式记录，稍后即可改动。
page-no-scripts = 这是正式记录。如要改动投票，请允许本页运行脚本。
page-old-browser = 此浏览器版本过旧，无法在此改动投票；较新的浏览器可以。以下记录完整无缺。
library-about = 安全理事会和大会的真实会议，每次表决均注明出处：打开一次会议，改动一票，看看随后会怎样。
legend-unknown = 立场不详
why-practice = 惯例
why-convention = 本站自定规则
notice-offline = 没有网络连接。页面上已有的内容仍可使用。
footer-sources = 每次表决均注明来源及其存疑之处。

odds-about = 将若干成员标为未定，为各成员设定概率，即可读出案文获得通过、被否决或未获通过的精确概率。
