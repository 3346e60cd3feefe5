### The law, provision by provision, in our own words: exact, never quoted. The message is the provision's full name;
### .short the name beside a reason; .title what it is about; .text what it says; .url the official text.

## Charter of the United Nations

charter-18-1 = Charter, Article 18(1)
    .short = Charter 18(1)
    .title = One Member, one vote
    .text = Each Member of the General Assembly has one vote, whatever its size. None has a veto.
    .url = https://www.un.org/en/about-us/un-charter/chapter-4
charter-18-2 = Charter, Article 18(2)
    .short = Charter 18(2)
    .title = Important questions: two thirds
    .text = The Assembly decides important questions by two thirds of the members present and voting. Among them are recommendations on international peace and security, elections to the Councils, the admission, suspension and expulsion of Members, and the budget.
    .url = https://www.un.org/en/about-us/un-charter/chapter-4
charter-18-3 = Charter, Article 18(3)
    .short = Charter 18(3)
    .title = Other questions: a majority
    .text = The Assembly decides all other questions by a majority of the members present and voting. By the same majority it can add further kinds of question to the important ones.
    .url = https://www.un.org/en/about-us/un-charter/chapter-4
charter-19 = Charter, Article 19
    .short = Charter 19
    .title = Arrears of contributions
    .text = A Member whose arrears reach its contributions for the two preceding full years has no vote in the Assembly. The Assembly may still let it vote when the failure to pay is beyond its control.
    .url = https://www.un.org/en/about-us/un-charter/chapter-4
charter-23-1 = Charter, Article 23(1)
    .short = Charter 23(1)
    .title = Who sits in the Security Council
    .text = The Council has fifteen members: five permanent ones (China, France, the Russian Federation in the seat of the Soviet Union, the United Kingdom, the United States) and ten that the Assembly elects. Until the end of 1965 there were eleven, six of them elected.
    .url = https://www.un.org/en/about-us/un-charter/chapter-5
charter-27-2 = Charter, Article 27(2)
    .short = Charter 27(2)
    .title = Procedural matters: nine votes, no veto
    .text = The Council decides procedural matters by the affirmative votes of nine members, whichever they are. A permanent member's vote against does not block.
    .url = https://www.un.org/en/about-us/un-charter/chapter-5
charter-27-3 = Charter, Article 27(3)
    .short = Charter 27(3)
    .title = All other matters: nine votes, and the permanent members concur
    .text = On all other matters the Council needs the affirmative votes of nine members, including the concurring votes of the permanent members: a permanent member that votes against blocks the decision. In decisions on the peaceful settlement of a dispute, a party to the dispute abstains.
    .url = https://www.un.org/en/about-us/un-charter/chapter-5

## Provisional Rules of Procedure of the Security Council (S/96/Rev.7)

council-rule-32 = Provisional rules of the Security Council, rule 32
    .short = Rule 32
    .title = Order of drafts, and votes by parts
    .text = Motions and draft resolutions come in the order in which they were submitted. Parts are voted on separately when a representative asks for it, unless the original mover objects.
    .url = https://www.un.org/securitycouncil/content/provisional-rules-procedure
council-rule-33 = Provisional rules of the Security Council, rule 33
    .short = Rule 33
    .title = Motions that come first
    .text = Six motions come before all drafts on the subject, in this order: to suspend the meeting; to adjourn it; to adjourn it to a certain day or hour; to refer the matter to a committee or a rapporteur; to postpone the discussion; to introduce an amendment. The first two are decided without debate.
    .url = https://www.un.org/securitycouncil/content/provisional-rules-procedure
council-rule-36 = Provisional rules of the Security Council, rule 36
    .short = Rule 36
    .title = Order of amendments
    .text = When there are two or more amendments, the President rules in which order they are put. As a rule the one furthest removed in substance from the text comes first, then the next; one that only adds or deletes words comes before the others.
    .url = https://www.un.org/securitycouncil/content/provisional-rules-procedure

## Rules of Procedure of the General Assembly (A/520/Rev.20)

assembly-rule-74 = Rules of the General Assembly, rule 74
    .short = Rule 74
    .title = Adjournment of the debate
    .text = A representative may move that the debate on the item be adjourned. Two speak for the motion and two against, and it is put to the vote at once. Carried on a proposal, it means that no action is taken on it.
    .url = https://www.un.org/en/ga/about/ropga/
assembly-rule-84 = Rules of the General Assembly, rule 84
    .short = Rule 84
    .title = Amendments on important questions: two thirds
    .text = Amendments to a proposal on an important question, and parts of it that are voted on separately, need two thirds of the members present and voting, as the proposal itself does.
    .url = https://www.un.org/en/ga/about/ropga/
assembly-rule-86 = Rules of the General Assembly, rule 86
    .short = Rule 86
    .title = Members present and voting
    .text = Only members that vote in favour or against are “present and voting”. A member that abstains is considered as not voting, and is left out when the majority is worked out.
    .url = https://www.un.org/en/ga/about/ropga/
assembly-rule-89 = Rules of the General Assembly, rule 89
    .short = Rule 89
    .title = Division of proposals and amendments
    .text = A representative may move that parts be voted on separately; if there is objection, that request is put to the vote. The parts that are carried are then put as a whole. If all operative parts are rejected, so is the proposal.
    .url = https://www.un.org/en/ga/about/ropga/
assembly-rule-90 = Rules of the General Assembly, rule 90
    .short = Rule 90
    .title = Voting on amendments
    .text = An amendment is voted on before the proposal; of several, the one furthest removed in substance comes first. Where adopting one necessarily implies rejecting another, the other is not put to the vote. Then the proposal is voted on as amended.
    .url = https://www.un.org/en/ga/about/ropga/
assembly-rule-91 = Rules of the General Assembly, rule 91
    .short = Rule 91
    .title = Voting on proposals
    .text = Proposals on the same question are voted on in the order in which they were submitted, unless the Assembly decides otherwise. After each vote it may decide whether to vote on the next.
    .url = https://www.un.org/en/ga/about/ropga/
assembly-rule-95 = Rules of the General Assembly, rule 95
    .short = Rule 95
    .title = Equally divided votes
    .text = If a vote other than an election is equally divided, a second vote is taken at a later meeting within forty-eight hours. If that one is equally divided too, the proposal is rejected.
    .url = https://www.un.org/en/ga/about/ropga/
assembly-rule-125 = Rules of the General Assembly, rule 125
    .short = Rule 125
    .title = Committees decide by a majority
    .text = A committee of the Assembly decides by a majority of the members present and voting, on important questions too.
    .url = https://www.un.org/en/ga/about/ropga/
assembly-rule-133 = Rules of the General Assembly, rule 133
    .short = Rule 133
    .title = Equally divided votes in committee
    .text = If a vote in a committee, other than an election, is equally divided, the proposal is rejected; there is no second vote.
    .url = https://www.un.org/en/ga/about/ropga/

## Resolutions of the General Assembly

resolution-76-262 = General Assembly resolution 76/262
    .short = Resolution 76/262
    .title = A debate after every veto
    .text = After a veto the President of the General Assembly calls a meeting within ten working days to debate the situation, unless the Assembly meets in an emergency special session on the same situation. The Council is invited to report to it.
    .url = https://undocs.org/A/RES/76/262

## Practice: what the organs have done, without a text that says so

council-practice-quota-1965 = Practice of the Security Council, 1965
    .short = Practice · 1965
    .title = Seven votes until the enlarged Council sits
    .text = This is practice. The amendments that ask for nine votes were in force from 31 August 1965, but eleven members sat until the end of the year, and seven votes were enough: resolution 218 (1965) was adopted by seven to none, with four abstaining.
    .url = https://undocs.org/S/RES/218(1965)
council-practice-abstention = Practice of the Security Council on abstention
    .short = Practice · ICJ 1971
    .title = An abstention is not a veto
    .text = This is practice since 1946. A permanent member that abstains does not block a decision, although Article 27(3) speaks of concurring votes. The International Court of Justice recognized the practice in its advisory opinion on Namibia of 1971.
    .url = https://www.icj-cij.org/case/53
council-practice-absence = Practice of the Security Council on absence
    .short = Practice · 1950
    .title = An absence is not a veto
    .text = This is practice. A permanent member that stays away does not block a decision: resolutions 82, 83 and 84 (1950) were adopted while the Soviet Union was absent. The Soviet Union disputed it at the time.
    .url = https://undocs.org/S/RES/82(1950)
council-practice-non-participation = Practice of the Security Council on non-participation
    .short = Practice · 1973
    .title = Not participating is not a veto
    .text = This is practice. A permanent member that is present and takes no part in the vote does not block a decision: resolution 338 (1973) was adopted by fourteen votes, with China not participating.
    .url = https://undocs.org/S/RES/338(1973)
council-practice-veto = Practice of the Security Council on naming a veto
    .short = Practice · 2014
    .title = Only a text that had the votes is vetoed
    .text = This is practice. A permanent member's vote against is called a veto when the text had the votes it needed. A draft that fell short is recorded as lacking votes, as on 30 December 2014 with eight in favour and the United States against.
council-practice-amendment = Practice of the Security Council on amendments
    .short = Practice · 2023
    .title = An amendment is decided as the draft is
    .text = This is practice. An amendment to a draft that is not procedural needs nine votes and can be vetoed by itself, as on 22 December 2023: an amendment with ten votes was vetoed, and the draft was then adopted unamended.
assembly-practice-emergency-session = Practice of the General Assembly in emergency special sessions
    .short = Practice · 2018, 2023
    .title = Two thirds in emergency special sessions
    .text = This is practice. No text sets a majority for emergency special sessions. Their recommendations are treated as important questions, and so are amendments to them: those of 13 June 2018 (62 to 58) and 27 October 2023 (88 to 55) had a majority, and were not adopted for want of two thirds.

## Conventions of this simulator, where no source decides

convention-no-votes-cast = Convention of this simulator: nobody votes
    .short = Our convention
    .title = Nobody votes in favour or against
    .text = This is our own convention. No text says what follows when no member votes in favour or against; here the proposal is not adopted.
convention-unsettled-matter = Convention of this simulator: unsettled matter
    .short = Our convention
    .title = Unsettled whether procedural
    .text = This is our own convention. Where neither practice nor the Council has settled whether a matter is procedural, the vote is counted under Article 27(3), as on any other matter.
