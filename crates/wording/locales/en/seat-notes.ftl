### What a reader should know of single seats on some days: note-seat- and the code of the Member.

note-seat-CHN = The seat of China was held by the Republic of China until 25 October 1971.
note-seat-EGY = Egypt stands for the United Arab Republic, as it was then called.
note-seat-SYR = Syria was part of the United Arab Republic from 22 February 1958 to 13 October 1961 and had no seat of its own.
note-seat-IDN = Indonesia had withdrawn in January 1965 and came back in September 1966; it had no seat in between.
note-seat-DEU = Germany stands for the Federal Republic of Germany; the German Democratic Republic was a Member of its own.
note-seat-ZAF = The Assembly did not accept the credentials of South Africa: by a ruling of its President of 12 November 1974 it took no part in its work, until 1994.
note-seat-YUG = By resolution 47/1 of 22 September 1992 the Federal Republic of Yugoslavia took no part in the work of the Assembly, until it was admitted on 1 November 2000.
