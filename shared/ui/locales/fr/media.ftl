# Images, enregistrements, vidéos et documents qui accompagnent un message.
media-files = Photos, enregistrements, vidéos ou documents
media-count = { $count ->
    [one] { $count } fichier au plus.
   *[other] { $count } fichiers au plus.
}
media-kept-hint = Décochez un fichier pour ne pas l’envoyer.
media-kinds = Images (JPEG, PNG, WebP) jusqu’à { $picture } Mo ; sons (MP3, M4A, AAC, OGG, WAV, AMR, 3GP) jusqu’à { $sound } Mo ; vidéos (MP4, WebM, MOV, 3GP) jusqu’à { $film } Mo ; documents : PDF jusqu’à { $paper } Mo, DOCX et ODT jusqu’à { $text } Mo. Le lieu et l’appareil enregistrés dans les fichiers sont retirés de ce qui est montré ; les voix et les visages restent.
media-record = Enregistrer un message vocal
media-record-hint = Sur un téléphone, ce bouton ouvre l’enregistreur. Ailleurs, choisissez un enregistrement que vous avez déjà. Vous pouvez dire, dans votre langue, ce que vous écririez autrement.
media-heic = Le fichier « { $name } » est une image HEIC, qui n’est pas acceptée. Sur un iPhone, choisissez « Le plus compatible » dans Réglages, Appareil photo, Formats, puis reprenez la photo ; ou envoyez-la en JPEG.
media-download-sound = Télécharger l’enregistrement « { $name } »
media-download-film = Télécharger la vidéo « { $name } »
