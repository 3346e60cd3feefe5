// What a person hears who does not see the page, by Chromium's accessibility tree: names, roles and states, word for word,
// in English, French and Arabic.

import assert from "node:assert/strict";
import { test } from "node:test";
import { listener } from "./heard.mjs";
import { settled, visit } from "./harness.mjs";
import { address, ready } from "./kinds.mjs";

const council = (lang) => `?lang=${lang}&meeting=sc-2025-02-24`;
const list = (lang) => `?lang=${lang}&meeting=ga-2025-02-24&at=ga-es11-7&view=list`;

const heard = {
  en: {
    room: "region “The room”",
    table: "group “The Council’s table”",
    france: "France, permanent member, abstaining",
    changed: "France, permanent member, against, changed from the record",
    denmark: "Denmark, abstaining",
    before: "Resolution 2774 (2025) was adopted, 10–0–5",
    after: "Had France voted against, the draft would have been vetoed",
    votes: ["in favour", "abstaining", "against", "not participating"],
    day: "navigation “The votes of the day, in order”",
    flag: "vetoed 10–1–4 you changed votes",
    why: ["complementary “The result, and why”", "region “Vetoed”", "region “What would have carried it”", "button “France: abstaining instead of against”"],
    notice: "Part of the address was not understood and left out: “nonsense=1”",
    close: "Close this notice",
    headings: ["Member", "Group", "Vote", "On the record"],
    barred: "Afghanistan, not voting, may not vote",
  },
  fr: {
    room: "region “La salle”",
    table: "group “La table du Conseil”",
    france: "France, membre permanent, abstention",
    changed: "France, membre permanent, contre, différent du procès-verbal",
    denmark: "Danemark, abstention",
    before: "La résolution 2774 (2025) a été adoptée (10–0–5)",
    after: "Si la France avait voté contre, le projet de résolution se serait heurté à un veto",
    votes: ["pour", "abstention", "contre", "non-participation"],
    day: "navigation “Les votes de la journée, dans l’ordre”",
    flag: "veto 10–1–4 votes changés par vous",
    why: ["complementary “Le résultat, et pourquoi”", "region “Veto”", "region “Ce qui en aurait permis l’adoption”", "button “France : abstention au lieu de contre”"],
    notice: "Une partie de l’adresse n’a pas été comprise et a été laissée de côté : « nonsense=1 »",
    close: "Fermer cet avis",
    headings: ["Membre", "Groupe", "Vote", "Au procès-verbal"],
    barred: "Afghanistan, pas de vote, privé du droit de vote",
  },
  ar: {
    room: "region “القاعة”",
    table: "group “طاولة المجلس”",
    france: "فرنسا، عضو دائم، ممتنع عن التصويت",
    changed: "فرنسا، عضو دائم، معارض، مغيَّر عمّا في المحضر",
    denmark: "الدانمرك، ممتنع عن التصويت",
    before: "اعتُمد القرار 2774 (2025) (10–0–5)",
    after: "في حال تصويت فرنسا بالمعارضة، كان سيُستخدم حق النقض ضد مشروع القرار",
    votes: ["مؤيد", "ممتنع عن التصويت", "معارض", "غير مشارك في التصويت"],
    day: "navigation “عمليات التصويت في ذلك اليوم بترتيبها”",
    flag: "حق النقض 10–1–4 غيّرتم أصواتاً",
    why: ["complementary “النتيجة وأسبابها”", "region “استُخدم حق النقض”", "region “ما كان سيؤدي إلى الاعتماد”", "button “تصويت فرنسا: ممتنع عن التصويت بدلاً من معارض”"],
    notice: "لم يُفهم جزء من العنوان فأُغفل: «nonsense=1»",
    close: "إغلاق هذا الإشعار",
    headings: ["العضو", "المجموعة", "التصويت", "ما ورد في المحضر"],
    barred: "أفغانستان، لم يصوّت، لا يحق له التصويت",
  },
};

for (const [lang, said] of Object.entries(heard)) {
  test(`in the room, ${lang}: a seat before and after its change, its menu, and the whole answer`, async (t) => {
    const page = await visit(t, council(lang));
    const ear = await listener(page);
    assert.equal(await ear.one("#room"), said.room);
    assert.equal(await ear.one(".chamber-seats"), said.table);
    assert.equal(await ear.one("#seat-DNK"), `button “${said.denmark}” collapsed opens a menu`);
    assert.equal(await ear.one("#seat-FRA"), `button “${said.france}” collapsed opens a menu`);
    assert.equal(await ear.one("h1"), `heading “${said.before}” polite whole level 1`);
    // The one place that speaks by itself, besides the notices and what is supposed.
    const speaking = (await ear.all("body")).filter((line) => / (polite|assertive)/.test(line));
    assert.deepEqual(speaking, [`heading “${said.before}” polite whole level 1`, "status polite whole", "status polite whole"]);

    await page.locator("#seat-FRA").click();
    await settled(page);
    assert.equal(await ear.one("#seat-FRA"), `button “${said.changed}” collapsed opens a menu`);
    assert.equal(await ear.one("h1"), `heading “${said.after}” polite whole level 1`);
    const why = await ear.all(".page-why");
    for (const line of said.why) assert.ok(why.includes(line), `${line} in\n${why.join("\n")}`);

    await page.keyboard.press("Enter");
    await page.locator("#menu-FRA").waitFor();
    const [favour, abstaining, against, not] = said.votes;
    const menu = (await ear.all("#menu-FRA")).filter((line) => line.startsWith("menu"));
    assert.deepEqual(menu.slice(1), [
      `menuitemradio “${favour}” not checked`,
      `menuitemradio “${abstaining}” not checked`,
      `menuitemradio “${against}” checked`,
      `menuitemradio “${not}” not checked`,
    ]);
    assert.match(await ear.one("#seat-FRA"), / expanded opens a menu$/);
  });

  test(`along the day, ${lang}: seven steps, the one that is shown, what was changed`, async (t) => {
    const page = await visit(t, `${council(lang)}&sc-2774=FRA:against`);
    const day = await (await listener(page)).all(".motion-list");
    assert.equal(day[0], said.day);
    const steps = day.filter((line) => line.startsWith("button"));
    assert.equal(steps.length, 7);
    assert.match(steps[3], /S\/2025\/115 .*9–1–5”$/);
    assert.ok(steps[6].endsWith(`${said.flag}”`), steps[6]);
    const shown = page.locator(".motion-card[aria-current=step]");
    assert.equal(await shown.getAttribute("id"), "step-sc-2774");
    assert.equal(await shown.count(), 1);
  });

  test(`in the Assembly, ${lang}: how the list is sorted, a member without a vote, a notice`, async (t) => {
    const page = await visit(t, `${list(lang)}&nonsense=1`);
    const ear = await listener(page);
    const sorted = () => page.locator(".hall-list thead th").evaluateAll((all) => all.map((one) => one.ariaSort));
    const headings = (await ear.all(".hall-list thead")).filter((line) => line.startsWith("columnheader"));
    // The arrow that shows the order is not read out.
    assert.deepEqual(headings, said.headings.map((word) => `columnheader “${word}”`));
    assert.deepEqual(await sorted(), ["ascending", null, null, null]);
    await page.locator("#list-vote").click();
    assert.deepEqual(await sorted(), [null, null, "ascending", null]);
    assert.equal(await ear.one("#seat-AFG"), `button “${said.barred}” unavailable collapsed opens a menu`);
    const notices = await ear.all(".notices");
    assert.equal(notices[0], "status polite whole");
    assert.ok(notices.includes(`StaticText “${said.notice}”`), notices.join("\n"));
    assert.ok(notices.includes(`button “${said.close}”`), notices.join("\n"));
  });
}

test("the presenter's bar, the views, the choice of a group and the search are named", async (t) => {
  const page = await visit(t, address("projector"));
  await ready(page, "projector");
  const bar = (await (await listener(page)).all(".presenter")).filter((line) => !line.startsWith("StaticText"));
  assert.deepEqual(bar, [
    "toolbar “Presenting”", "button “Back” unavailable", "button “Show the verdict”", "button “Next”",
    "button “Roll call”", "button “Spotlight” not pressed", "group “Timer”", "timer", "button “+1 min”", "button “Start”",
    "button “QR code”", "button “End”",
  ]);
  // What is hidden from the eye is not given away to the ear.
  const told = (await (await listener(page)).all("#main")).join("\n");
  assert.doesNotMatch(told, /10–1–4|vote against by|Not adopted/);

  const hall = await visit(t, address("hall"));
  await ready(hall, "hall");
  const tools = await (await listener(hall)).all(".hall-tools");
  for (const line of [
    "group “How the seats are shown”", "button “Hall” pressed", "button “List” not pressed", "searchbox “Find a member”",
    "combobox “Group” collapsed opens a menu",
  ]) assert.ok(tools.includes(line), `${line} in\n${tools.join("\n")}`);
});
