### How a group of Members voted.

groups-loading = Chargement de la composition du groupe en cours.
groups-nobody = Aucun membre de ce groupe ne siégeait à l’Assemblée ce jour-là.
groups-unknown = { $count ->
    [one] La position de { $count } membre est inconnue.
   *[other] La position de { $count } membres est inconnue.
}
group-as-of = Composition en { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[other] décembre
} { $year }.
