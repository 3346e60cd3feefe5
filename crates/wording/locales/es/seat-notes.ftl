### Lo que conviene saber de algunos puestos en ciertas fechas.

note-seat-CHN = El puesto de China lo ocupó la República de China hasta el 25 de octubre de 1971.
note-seat-EGY = Egipto figura aquí por la República Árabe Unida, como se llamaba entonces.
note-seat-SYR = La República Árabe Siria formó parte de la República Árabe Unida del 22 de febrero de 1958 al 13 de octubre de 1961 y no tenía puesto propio.
note-seat-IDN = Indonesia se había retirado en enero de 1965 y volvió en septiembre de 1966; entretanto no tuvo puesto.
note-seat-DEU = Alemania figura aquí por la República Federal de Alemania; la República Democrática Alemana era un Miembro distinto.
note-seat-ZAF = La Asamblea no aceptó las credenciales de Sudáfrica: en virtud de una decisión de su Presidente de 12 de noviembre de 1974, no participó en sus trabajos hasta 1994.
note-seat-YUG = En virtud de la resolución 47/1, de 22 de septiembre de 1992, la República Federativa de Yugoslavia no participó en los trabajos de la Asamblea hasta su admisión, el 1 de noviembre de 2000.
