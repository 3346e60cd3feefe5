// What an answer says, in the six languages of the site.

/** A word for each outcome, and what stands around it. */
export const WORDS = {
  en: { whatIf: "What if", inFact: "in fact", adopted: "adopted", notAdopted: "not adopted", vetoed: "vetoed", notPut: "not put to the vote", carried: "supposed to be carried", notCarried: "supposed not to be carried", changed: "changed", own: "Not a record: made up by whoever made this link", open: "Open it in Placard" },
  fr: { whatIf: "Et si", inFact: "en réalité", adopted: "adopté", notAdopted: "non adopté", vetoed: "veto", notPut: "non mis aux voix", carried: "supposé adopté", notCarried: "supposé non adopté", changed: "modifié", own: "Pas un procès-verbal : inventé par l’auteur de ce lien", open: "Ouvrir dans Placard" },
  es: { whatIf: "Y si", inFact: "en realidad", adopted: "aprobado", notAdopted: "no aprobado", vetoed: "vetado", notPut: "no sometido a votación", carried: "supuestamente aprobado", notCarried: "supuestamente no aprobado", changed: "cambiado", own: "No es un acta: inventado por el autor de este enlace", open: "Abrir en Placard" },
  ru: { whatIf: "Что, если", inFact: "на самом деле", adopted: "принято", notAdopted: "не принято", vetoed: "вето", notPut: "на голосование не ставится", carried: "предположено: принято", notCarried: "предположено: не принято", changed: "изменено", own: "Не из отчета: придумано автором этой ссылки", open: "Открыть в Placard" },
  ar: { whatIf: "ماذا لو", inFact: "في الواقع", adopted: "اعتُمد", notAdopted: "لم يُعتمد", vetoed: "نُقض", notPut: "لم يُطرح للتصويت", carried: "يُفترض أنه اعتُمد", notCarried: "يُفترض أنه لم يُعتمد", changed: "مغيَّر", own: "ليس من محضر: اختلقه صاحب هذا الرابط", open: "فتح في Placard" },
  zh: { whatIf: "假如", inFact: "实际上", adopted: "通过", notAdopted: "未通过", vetoed: "被否决", notPut: "未付诸表决", carried: "假定通过", notCarried: "假定未通过", changed: "已改动", own: "并非正式记录：由链接制作者虚构", open: "在Placard中打开" },
};

/** The word for what became of an item; nothing where there is none. */
export const outcomeWord = (words, step) => {
  if (!step) return undefined;
  if (step.vetoedBy) return words.vetoed;
  const known = { adopted: words.adopted, notAdopted: words.notAdopted, notPut: words.notPut, supposedCarried: words.carried, supposedNotCarried: words.notCarried };
  return known[step.outcome];
};
