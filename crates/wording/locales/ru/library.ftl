### The library of meetings.

library-title = Заседания с 1946 года до наших дней
library-lede = { $count ->
    [one] { $count } подлинное заседание, у каждого голосования указан источник. Откройте его, измените голос и посмотрите, что последовало бы.
    [few] { $count } подлинных заседания, у каждого голосования указан источник. Откройте одно, измените голос и посмотрите, что последовало бы.
   *[many] { $count } подлинных заседаний, у каждого голосования указан источник. Откройте одно, измените голос и посмотрите, что последовало бы.
}
library-skip = Перейти к заседаниям
library-search = Поиск среди заседаний
library-words-example = Суэц, 1956, прием, S/RES/2774 …
library-outcome = Итог
library-vetoed-by = Чье вето
library-subject = Тема
library-by-one = Решил один голос
library-by-one-note = Одним голосом больше или меньше — и результат был бы другим. Вето не учитываются.
library-clear = Показать все
library-timeline = По годам
library-decade = { $decade }-е
library-decade-label = { $count ->
    [0] { $decade }-е годы: заседаний нет
    [one] { $decade }-е годы: { $count } заседание
    [few] { $decade }-е годы: { $count } заседания
   *[many] { $decade }-е годы: { $count } заседаний
}
library-found = { $count ->
    [0] Заседаний нет
    [one] { $count } заседание
    [few] { $count } заседания
   *[many] { $count } заседаний
}
library-none = Ни одно заседание не отвечает всем этим условиям. Снимите одно из них или откройте все заседания.
library-in-archive = Искать в архиве всех занесенных в отчет голосований
library-vetoed-by-whom = вето: { $members }
library-voted = { $member }: { $votes }
library-new = Составить свое голосование

topic-africa = Африка
topic-admission = Прием и статус
topic-americas = Америка
topic-arms = Вооружения и разоружение
topic-asia = Азия
topic-china-seat = Место Китая
topic-cold-war = Холодная война
topic-europe = Европа
topic-human-rights = Права человека
topic-middle-east = Ближний Восток
topic-organization = Сама Организация
topic-palestine = Израиль и Палестина
topic-procedure = Процедура
topic-southern-africa = Юг Африки
topic-ukraine = Украина
