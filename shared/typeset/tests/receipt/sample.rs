//! A realistic receipt: a complaint about street lighting in Agadir.

use typeset::{Check, Field, Receipt, Row, Trilingual, Value};

pub(crate) const NUMBER: &str = "26-AGA-000123-K";
pub(crate) const CODE: &str = "7QKM-4XPD-9T";
pub(crate) const URL: &str = "https://diwan.example/fr/check?number=26-AGA-000123-K";

pub(crate) fn three(ar: &str, zgh: &str, fr: &str) -> Trilingual {
    Trilingual { ar: ar.to_owned(), zgh: zgh.to_owned(), fr: fr.to_owned() }
}

fn row(label: Trilingual, value: Value) -> Row {
    Row { label, value }
}

pub(crate) fn receipt() -> Receipt {
    Receipt {
        title: three("وصل إيداع شكاية", "ⵜⴰⵡⵙⵙⵏⴰ ⵏ ⵓⵎⵔⴰⵔⴰ", "Récépissé de réclamation"),
        administration: three("جماعة أكادير", "ⵜⴰⴳⵔⴰⵡⵜ ⵏ ⴰⴳⴰⴷⵉⵔ", "Commune d'Agadir"),
        number: Field { label: three("رقم الشكاية", "ⵓⵟⵟⵓⵏ", "Numéro"), value: NUMBER.to_owned() },
        code: Field {
            label: three("الرمز السري", "ⵜⴰⵏⴳⴰⵍⵜ", "Code secret"), value: CODE.to_owned()
        },
        rows: vec![
            row(
                three("تاريخ التوصل", "ⴰⵙⴰⴽⵓⴷ ⵏ ⵓⵔⵎⴰⵙ", "Reçue le"),
                Value::Each(three(
                    "الثلاثاء 24 نونبر 2026 على الساعة 14:05",
                    "ⴰⵙⵉⵏⴰⵙ 24 ⵏⵓⵡⴰⵏⴱⵉⵔ 2026, 14:05",
                    "mardi 24 novembre 2026 à 14:05",
                )),
            ),
            row(
                three("الموضوع", "ⴰⵙⵏⵜⵍ", "Catégorie"),
                Value::Each(three("الإنارة العمومية", "ⴰⵙⵉⴷⴷ ⴰⴳⴷⵓⴷⴰⵏ", "Éclairage public")),
            ),
            row(
                three("المكان", "ⴰⴷⵖⴰⵔ", "Lieu"),
                Value::Each(three("أكادير إدا وتنان", "ⴰⴳⴰⴷⵉⵔ ⵉⴷⴰ ⵓⵜⴰⵏⴰⵏ", "Agadir-Ida-Ou-Tanane")),
            ),
            row(
                three("نص الشكاية", "ⴰⴹⵕⵉⵚ", "Texte"),
                Value::Same("Le lampadaire devant le 12, rue Hassan II est éteint depuis dix jours 💡".to_owned()),
            ),
            row(
                three("يجاب عنها قبل", "ⴰⵙⵙ ⴰⵏⴳⴳⴰⵔⵓ", "Réponse avant le"),
                Value::Each(three("السبت 23 يناير 2027", "ⴰⵙⵉⴹⵢⴰⵙ 23 ⵉⵏⵏⴰⵢⵔ 2027", "samedi 23 janvier 2027")),
            ),
        ],
        notes: vec![
            three(
                "أجل الجواب 60 يوما من تاريخ التوصل، طبقا للمرسوم رقم 2-17-265، أي قبل 2027-01-23. رقم التتبع هو 26-AGA-000123-K.",
                "ⴰⵣⵎⵣ ⵏ ⵜⵎⵔⴰⵔⵓⵜ: 60 ⵏ ⵡⴰⵙⵙ ⵣⴳ ⵡⴰⵙⵙ ⵏ ⵓⵔⵎⴰⵙ, ⵙ ⵓⵎⵔⵙⵓⵎ ⵓⵟⵟⵓⵏ 2-17-265.",
                "Délai de réponse : 60 jours calendaires à compter de la réception, décret n° 2-17-265.",
            ),
            three(
                "احتفظوا بالرمز السري: لا يعرفه غيركم، وبه تتبعون شكايتكم.",
                "ⵃⴹⵓ ⵜⴰⵏⴳⴰⵍⵜ ⵏⵏⴽ: ⵙ ⵏⴽⵜⵜⴰⵜ ⴰⴷ ⵜⴹⴼⵓⵔⴷ ⴰⵎⵔⴰⵔⴰ ⵏⵏⴽ.",
                "Gardez le code secret : vous seul le connaissez et il permet de suivre votre réclamation.",
            ),
        ],
        check: Check {
            url: URL.to_owned(),
            words: three("للتحقق من هذا الوصل", "ⵙⵙⵉⴷⵜ ⵜⴰⵡⵙⵙⵏⴰ ⴰⴷ", "Vérifier ce récépissé"),
        },
        demo: Some(three("نسخة تجريبية", "ⴰⵎⴷⵢⴰ", "Démonstration")),
        generated: three(
            "حرر يوم 2026-11-24 على الساعة 14:05",
            "ⵉⵜⵜⵓⵙⴽⵔ ⴰⵙⵙ ⵏ 2026-11-24, 14:05",
            "Établi le 2026-11-24 à 14:05",
        ),
        issued_at: "2026-11-24T13:05:00Z".parse().unwrap(),
    }
}
