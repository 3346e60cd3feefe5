### La página de las lecciones.

lessons-title = Lecciones para la clase
lessons-about = Lecciones preparadas sobre cómo votan las Naciones Unidas, cada una con un plan, las respuestas y una hoja de trabajo para el docente.
lessons-how = En cada paso el alumnado se compromete con una respuesta antes de que aparezca el resultado. Cada respuesta se comprueba con las mismas reglas que las votaciones de este sitio.
lessons-skip = Ir a la lección
lessons-handbook = Manual para docentes (en inglés)
lesson-all = Todas las lecciones
lesson-words = Glosario
lesson-number = Lección { $number }
lesson-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
lesson-steps = { $count ->
    [one] { $count } paso
   *[other] { $count } pasos
}
lesson-age = desde los { $count } años
lesson-in-english = en inglés
lesson-english = Esta lección aún no está traducida. Se muestra en inglés.

lesson-views = Vistas de la lección
lesson-pupil = Lección
lesson-teacher = Página del docente
lesson-sheet = Hoja de trabajo

lesson-aims = Objetivos
lesson-progress = Pasos
lesson-step = Paso { $number } de { $all }
lesson-roll = Cómo votó cada Miembro
lesson-answers = Respuestas
lesson-commit = Esta es mi respuesta
lesson-hands = Toda la clase responde a mano alzada
lesson-hands-for = Manos para: { $answer }
lesson-hands-result = { $right } de { $all } acertaron
lesson-number-field = Su número:
lesson-right = Correcto
lesson-wrong = No es correcto
lesson-seen = La respuesta
lesson-answer = Respuesta: { $answer }
lesson-vote = { $member }: { $vote }
lesson-rests = En qué se apoya
lesson-why = Por qué: las reglas que llevan a este resultado
lesson-try = Ahora puede cambiar votos. Pulse una placa para ver qué se sigue.
lesson-next = Paso siguiente
lesson-skip = Saltar este paso
lesson-back = Paso anterior
lesson-end = Fin de la lección
lesson-score = { $right } de { $all } pasos se respondieron correctamente.
lesson-restart = Empezar de nuevo

lesson-keep-permanent = Aquí los votos de los miembros permanentes no cambian.
lesson-keep-elected = Aquí los votos de los miembros elegidos no cambian.
lesson-changed = { $count ->
    [one] { $count } voto cambiado; se permiten { $most } como máximo.
   *[other] { $count } votos cambiados; se permiten { $most } como máximo.
}
lesson-too-many = Se alcanza el objetivo, pero con demasiados cambios.
lesson-hint = Mostrar una pista
lesson-give-up = Mostrar una solución
lesson-again = Restablecer los votos
lesson-name = Nombre o iniciales, si su docente los pide:
lesson-receipt = Recibo:
lesson-copy = Copiar
lesson-receipt-note = El recibo contiene su solución, y su docente puede comprobarlo. No demuestra quién la encontró. El nombre no se guarda ni se envía.

lesson-before = Antes de la lección
lesson-plan = Plan
lesson-key = Pasos y respuestas
lesson-mistakes = Lo que el alumnado suele entender mal
lesson-after = Para debatir después
lesson-check = Comprobar recibos
lesson-check-note = Un recibo en cada línea: solo el código, o un nombre, una coma y el código.
lesson-check-solves = resuelve el paso { $number }
lesson-check-not = no resuelve el reto
lesson-check-form = no es un recibo de esta lección
lesson-check-name = el código y el nombre no coinciden: un error al escribir, u otro nombre
lesson-check-limits = La página vuelve a jugar cada recibo; no se envía nada. Un recibo muestra que una solución es correcta. No prueba la identidad: las soluciones se pueden pasar a otros.

lesson-sheet-name = Nombre:
lesson-sheet-votes = ¿Qué votos cambia, y cómo?
lesson-sheet-key = Soluciones
sheet-room = Escriba en cada casilla cómo cree que votó el miembro: + a favor, − en contra, 0 abstención. Déjela vacía si el miembro no votó.
sheet-rule = Las reglas
sheet-ask-needed = ¿Cuántos votos a favor hacían falta?
sheet-ask-result = ¿Cuál fue el recuento y cuál fue el resultado?
sheet-ask-why = ¿Qué condiciones lo decidieron? Nombre el artículo o la regla de cada una.
sheet-ask-change = ¿Cuál es el menor cambio de votos que habría dado el otro resultado?
