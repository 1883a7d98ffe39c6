//! Writes the gallery of components, in all languages and its assets, into a folder, to be looked at in a browser:
//! `cargo run -p ui --example gallery -- FOLDER`.

use std::error::Error;
use std::fs;
use std::path::PathBuf;

use askama::Template;
use ui::{Accent, Brand, Display, GalleryPage, Lang, Link, Look, Names, Page};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("give a folder to write to")?);
    for lang in Lang::ALL {
        for (name, cookie) in [("gallery", ""), ("dark", "dark"), ("high", "150-wide-high-easy")] {
            let mut page = Page::new(lang, "/gallery");
            page.display = Display::from_cookie(cookie);
            page.demo = true;
            page.person = Some("Youssef El Amrani".into());
            page.tenant = Some(Brand {
                slug: "commune-agadir".into(),
                name: Names {
                    ar: "جماعة أكادير".into(),
                    fr: "Commune d’Agadir".into(),
                    zgh: "ⵜⴰⴳⵔⴰⵡⵜ ⵏ ⵓⴳⴰⴷⵉⵔ".into(),
                    en: "Municipality of Agadir".into(),
                },
                accent: Accent::Blue,
                is_on_trial: false,
                is_suspended: false,
                look: Look::default(),
                cndp: String::new(),
            });
            page.nav =
                vec![Link::new("#", page.t("desk-nav-worklist")).current(), Link::new("#", page.t("home-check"))];
            let path = folder.join(lang.code()).join(format!("{name}.html"));
            fs::create_dir_all(folder.join(lang.code()))?;
            fs::write(path, ui::name_fields(GalleryPage::new(page).render()?))?;
        }
    }
    fs::create_dir_all(folder.join("assets"))?;
    for (file, asset) in ui::assets() {
        fs::write(folder.join("assets").join(file), asset.plain)?;
    }
    Ok(())
}
