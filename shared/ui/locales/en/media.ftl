# Pictures, recordings, films and papers that come with a message.
media-files = Photos, recordings, videos or documents
media-count = { $count ->
    [one] Up to { $count } file.
   *[other] Up to { $count } files.
}
media-kept-hint = Untick a file so that it is not sent.
media-kinds = Pictures (JPEG, PNG, WebP) up to { $picture } MB; sound (MP3, M4A, AAC, OGG, WAV, AMR, 3GP) up to { $sound } MB; videos (MP4, WebM, MOV, 3GP) up to { $film } MB; documents: PDF up to { $paper } MB, DOCX and ODT up to { $text } MB. Where and with what they were made is removed from what is shown; voices and faces stay.
media-record = Record a voice message
media-record-hint = On a telephone this opens the recorder. Elsewhere you can choose a recording that you have. You can say what you would otherwise write, in your language.
media-heic = The file “{ $name }” is a HEIC picture, which is not accepted. On an iPhone, choose “Most Compatible” under Settings, Camera, Formats, and take the picture again; or send a JPEG of it.
media-download-sound = Download the recording “{ $name }”
media-download-film = Download the video “{ $name }”
