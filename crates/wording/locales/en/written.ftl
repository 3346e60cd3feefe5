### What is written into pages when the site is built, and what no page shows yet. No module asks for it.

page-tagline = Change a vote at the United Nations and see what would have happened, and why
page-description = Sit down at the United Nations’ tables, change a vote, and see what would have happened, and why: the rules of the Charter, the recorded votes, and every reason with its source.
page-starting = The record is shown. In a moment you can change it.
page-no-scripts = This is the record. To change votes, allow scripts for this page.
page-old-browser = This browser is too old to change votes here; a newer one can. The record below is complete.
library-about = Real meetings of the Security Council and the General Assembly, every vote with its source: open one, change a vote, and see what would have followed.
legend-unknown = position not known
why-practice = Practice
why-convention = Our own convention
notice-offline = There is no connection. What is on the page still works.
footer-sources = Each vote names its sources and what is doubtful about them.

odds-about = Mark members as undecided, give each its chances, and read the exact odds that the vote is adopted, vetoed or lost.
