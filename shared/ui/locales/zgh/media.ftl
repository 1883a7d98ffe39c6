# ⵜⵉⵡⵍⴰⴼⵉⵏ, ⵉⵙⴽⵍⵙⵏ, ⵉⴼⵉⴷⵢⵓⵜⵏ ⴷ ⵜⴰⵔⵔⴰⵜⵉⵏ ⵉⴷⴷⴰⵏ ⴷ ⵜⵓⵣⵉⵏⵜ.
media-files = ⵜⵉⵡⵍⴰⴼⵉⵏ, ⵉⵙⴽⵍⵙⵏ, ⵉⴼⵉⴷⵢⵓⵜⵏ ⵏⵖ ⵜⵉⵡⵔⵉⵇⵉⵏ
media-count = { $count ->
    [one] ⴰⵔ { $count } ⵏ ⵓⴼⴰⵢⵍⵓ.
   *[other] ⴰⵔ { $count } ⵏ ⵉⴼⵓⵢⵍⴰ.
}
media-kept-hint = ⴽⴽⵙⴰⵜ ⵜⴰⵎⴰⵜⴰⵔⵜ ⵅⴼ ⵓⴼⴰⵢⵍⵓ ⵏⵏⴰ ⵓⵔ ⵜⵔⵉⵎ ⴰⴷ ⵜⴰⵣⵏⵎ.
media-kinds = ⵜⵉⵡⵍⴰⴼⵉⵏ (JPEG, PNG, WebP) ⴰⵔ { $picture } MB; ⵉⵎⵙⵍⵉ (MP3, M4A, AAC, OGG, WAV, AMR, 3GP) ⴰⵔ { $sound } MB; ⵉⴼⵉⴷⵢⵓⵜⵏ (MP4, WebM, MOV, 3GP) ⴰⵔ { $film } MB; ⵜⵉⵡⵔⵉⵇⵉⵏ: PDF ⴰⵔ { $paper } MB, DOCX ⴷ ODT ⴰⵔ { $text } MB. ⴰⴷⵖⴰⵔ ⴷ ⵓⵎⴰⵙⵙ ⴷⴰ ⵜⵜⵓⴽⴽⴰⵙⵏ ⵙⴳ ⵎⴰⵢⴰ ⵉⵜⵜⵓⵙⴽⴰⵏⵏ; ⵉⵎⵙⵍⵉⵜⵏ ⴷ ⵡⵓⴷⵎⴰⵡⵏ ⴷⴰ ⵜⵜⵖⵉⵎⴰⵏ.
media-record = ⵙⴽⵍⵙⴰⵜ ⵜⵓⵣⵉⵏⵜ ⵏ ⵉⵎⵙⵍⵉ
media-record-hint = ⴳ ⵜⵉⵍⵉⴼⵓⵏ ⴷⴰ ⵉⵔⵥⵥⵎ ⴰⵎⵙⴽⵍⴰⵙ. ⴳ ⵡⴰⵏⵙⴰ ⵢⴰⴹⵏ ⵙⵜⵉⵢⴰⵜ ⴰⵙⴽⵍⵙ ⵏⵏⴰ ⵖⵓⵔⵓⵏ ⵉⵍⵍⴰⵏ. ⵜⵣⵎⵔⵎ ⴰⴷ ⵜⵉⵏⵉⵎ ⵙ ⵜⵓⵜⵍⴰⵢⵜ ⵏⵏⵓⵏ ⴰⵢⵏⵏⴰ ⵜⵔⴰⵎ ⴰⴷ ⵜⴰⵔⵎ.
media-heic = ⴰⴼⴰⵢⵍⵓ “{ $name }” ⵉⴳⴰ ⵜⴰⵡⵍⴰⴼⵜ HEIC, ⵓⵔ ⵉⵜⵜⵓⵇⴱⵍ. ⴳ iPhone ⵙⵜⵉⵢⴰⵜ “Most Compatible” ⴳ Settings, Camera, Formats, ⵜⴰⵎⵥⵎ ⵜⴰⵡⵍⴰⴼⵜ ⴷⴰⵖ, ⵏⵖ ⴰⵣⵏⴰⵜ ⵜⵜ ⴳ JPEG.
media-download-sound = ⴰⴳⵎⴰⵜ ⴰⵙⴽⵍⵙ “{ $name }”
media-download-film = ⴰⴳⵎⴰⵜ ⴰⴼⵉⴷⵢⵓ “{ $name }”
