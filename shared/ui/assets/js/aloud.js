// Reads the page aloud where the browser has a voice for its language.
const PIECE = 180;

export function offerReading() {
  const button = document.querySelector("[data-aloud-toggle]");
  const note = document.querySelector("[data-aloud-none]");
  const lang = document.documentElement.lang;
  const startText = button.textContent;
  let reading = false;

  const voice = () => speechSynthesis.getVoices().find((one) => one.lang.toLowerCase().split(/[-_]/)[0] === lang);
  const show = () => {
    const isThere = voice() !== undefined;
    button.hidden = !isThere;
    if (note) note.hidden = isThere;
  };
  const stop = () => {
    reading = false;
    speechSynthesis.cancel();
    button.textContent = startText;
  };
  const start = () => {
    reading = true;
    button.textContent = button.dataset.textStop;
    const pieces = split(document.querySelector("[data-read-aloud]").innerText);
    pieces.forEach((piece, at) => {
      const utterance = new SpeechSynthesisUtterance(piece);
      utterance.voice = voice();
      utterance.lang = utterance.voice.lang;
      if (at === pieces.length - 1) utterance.addEventListener("end", stop);
      speechSynthesis.speak(utterance);
    });
    if (pieces.length === 0) stop();
  };

  show();
  // Voices may come later than the page.
  speechSynthesis.addEventListener("voiceschanged", show);
  button.addEventListener("click", () => (reading ? stop() : start()));
  window.addEventListener("pagehide", stop);
}

// Browsers fall silent in the middle of a long text: sentences are said one by one.
function split(text) {
  return text
    .split(/\n+|(?<=[.!?؟])\s+/)
    .flatMap((sentence) => sentence.match(new RegExp(`.{1,${PIECE}}(?:\\s|$)|.{1,${PIECE}}`, "gu")) ?? [])
    .map((piece) => piece.trim())
    .filter(Boolean);
}
