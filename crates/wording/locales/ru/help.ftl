### Help and keys.

help-title = Справка и клавиши
help-intro = Клавиши действуют, когда выбрана табличка. Ваши изменения хранятся в адресе: ссылка вернет их.
help-key-space = Пробел
help-key-enter = Enter
help-key-arrows = Стрелки
help-space = сменить голос на следующий
help-enter = выбрать голос в меню
help-in-favour = за
help-against = против
help-abstaining = воздержание
help-arrows = перейти к другой табличке
help-undo = отменить
help-redo = вернуть
help-record = вернуть это голосование как было
help-suppose = на одном из голосований дня: предположить принятие или отклонение
help-help = эта справка
help-present = Во время показа: стрелки или пульт ведут по голосованиям дня, клавиша V показывает результат, Esc завершает показ.
