### What is written into pages when the site is built, and what no page shows yet. No module asks for it.

page-tagline = Change a vote at the United Nations and see what would have happened, and why
page-description = Change a vote or an amendment in a meeting of the Security Council or the General Assembly of the United Nations, and see what would have happened, and why: the rules of the Charter, the recorded votes, and every reason with its source.
library-about = Real meetings of the Security Council and the General Assembly, every vote with its source: open one, change a vote, and see what would have followed.

odds-about = Mark members as undecided, give each its chances, and read the exact chance that the text is adopted, vetoed or not adopted.

## A page whose program does not start

page-not-started = This page could not start its program, so no vote can be changed here. Either the program or its data did not arrive, or this browser does not allow it. Load the page again, or open it in another browser.
page-not-started-still = What is shown is the record of the meeting named here; what the address asks for beyond it is not shown.
page-not-started-record = Read the record of this meeting
page-stopped = The program of this page has stopped because of an error. What the address of the page holds is kept.
page-stopped-reload = Load the page again
widget-needs-scripts = To change votes here, allow scripts for this frame.

## An address without a page, and the folder of a language

page-not-found = There is no page at this address.
page-of-language = The meetings in English
