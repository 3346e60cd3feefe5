### The frame in an article.

widget-put-back = Volver al acta
widget-version = { -site } { $version }, datos hasta el { $date }
widget-press-any = Pulse un país para cambiar su voto.
widget-press = Pulse para cambiar: { $members }. Todos los demás votos son fijos aquí.
widget-press-some = Pulse un país de borde grueso para cambiar su voto. Los demás son fijos aquí.
widget-press-none = Los votos que se muestran aquí son fijos.
