### Ce qu’il faut savoir de certains sièges à certaines dates.

note-seat-CHN = Le siège de la Chine a été occupé par la République de Chine jusqu’au 25 octobre 1971.
note-seat-EGY = L’Égypte figure ici pour la République arabe unie, comme elle s’appelait alors.
note-seat-SYR = La République arabe syrienne a fait partie de la République arabe unie du 22 février 1958 au 13 octobre 1961 et n’avait pas de siège distinct.
note-seat-IDN = L’Indonésie s’était retirée en janvier 1965 et est revenue en septembre 1966 ; dans l’intervalle, elle n’avait pas de siège.
note-seat-DEU = L’Allemagne figure ici pour la République fédérale d’Allemagne ; la République démocratique allemande était un Membre distinct.
note-seat-ZAF = L’Assemblée n’a pas accepté les pouvoirs de l’Afrique du Sud : en vertu d’une décision de son Président du 12 novembre 1974, celle-ci n’a pas participé à ses travaux jusqu’en 1994.
note-seat-YUG = En application de la résolution 47/1 du 22 septembre 1992, la République fédérale de Yougoslavie n’a pas participé aux travaux de l’Assemblée jusqu’à son admission, le 1er novembre 2000.
