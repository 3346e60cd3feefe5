### The frame in an article.

widget-put-back = Вернуть как было
widget-version = { -site } { $version }, данные по { $date }
widget-press-any = Нажмите на страну, чтобы изменить ее голос.
widget-press = Нажмите, чтобы изменить: { $members }. Остальные голоса здесь не меняются.
widget-press-some = Нажмите на страну с жирной рамкой, чтобы изменить ее голос. Остальные здесь не меняются.
widget-press-none = Показанные здесь голоса не меняются.
