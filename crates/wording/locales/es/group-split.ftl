### How a group of Members voted.

groups-loading = Se está cargando la composición del grupo.
groups-nobody = Ningún miembro de este grupo formaba parte de la Asamblea ese día.
groups-unknown = { $count ->
    [one] Se desconoce la posición de { $count } miembro.
   *[other] Se desconoce la posición de { $count } miembros.
}
group-as-of = Composición en { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[other] diciembre
} de { $year }.
