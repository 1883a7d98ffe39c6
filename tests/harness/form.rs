//! A form as a page shows it, filled in by a person who can only use the fields that are there.

use scraper::{ElementRef, Selector};

/// A form on its way.
#[derive(Clone, Debug)]
pub(crate) struct Form {
    action: String,
    is_multipart: bool,
    fields: Vec<Field>,
}

#[derive(Clone, Debug)]
struct Field {
    name: String,
    input: Input,
}

#[derive(Clone, Debug)]
enum Input {
    /// What is sent; nothing for a box that is not ticked, and then what ticking it would send.
    Value {
        sent: Option<Vec<u8>>,
        choices: Vec<String>,
    },
    Files(Vec<Attachment>),
}

#[derive(Clone, Debug)]
struct Attachment {
    name: String,
    bytes: Vec<u8>,
}

/// The border between the parts of a multipart body.
pub(crate) const BOUNDARY: &str = "----a-border-that-no-test-writes";

impl Form {
    pub(super) fn of(form: ElementRef<'_>) -> Self {
        let mut fields: Vec<Field> = Vec::new();
        for element in form.select(&Selector::parse("input[name], select[name], textarea[name], button[name]").unwrap())
        {
            let name = element.attr("name").unwrap().to_owned();
            let value = element.attr("value").unwrap_or_default().to_owned();
            let kind = element.attr("type").unwrap_or("text");
            let is_checked = element.attr("checked").is_some();
            let input = match (element.value().name(), kind) {
                ("input", "radio" | "checkbox") => {
                    // The buttons of one name are one field.
                    if let Some(Field { input: Input::Value { sent, choices }, .. }) =
                        fields.iter_mut().find(|field| field.name == name && kind == "radio")
                    {
                        *sent = is_checked.then(|| value.clone().into_bytes()).or(sent.take());
                        choices.push(value);
                        continue;
                    }
                    Input::Value { sent: is_checked.then(|| value.clone().into_bytes()), choices: vec![value] }
                }
                // Sent when it is the one that is pressed.
                ("button", _) => Input::Value { sent: None, choices: vec![value] },
                ("input", "file") => Input::Files(Vec::new()),
                ("select", _) => {
                    let options = Selector::parse("option").unwrap();
                    let value = |option: ElementRef<'_>| option.attr("value").unwrap_or_default().to_owned();
                    let selected = element.select(&options).find(|option| option.attr("selected").is_some());
                    let sent = selected.or_else(|| element.select(&options).next()).map(value);
                    let choices = element.select(&options).map(value).collect();
                    Input::Value { sent: sent.map(String::into_bytes), choices }
                }
                ("textarea", _) => {
                    let text: String = element.text().collect();
                    let text = text.strip_prefix('\n').unwrap_or(&text).replace('\n', "\r\n");
                    Input::Value { sent: Some(text.into_bytes()), choices: Vec::new() }
                }
                _ => Input::Value { sent: Some(value.into_bytes()), choices: Vec::new() },
            };
            fields.push(Field { name, input });
        }
        Self {
            action: form.attr("action").unwrap_or_default().to_owned(),
            is_multipart: form.attr("enctype") == Some("multipart/form-data"),
            fields,
        }
    }

    /// A form that no page shows, for what a stranger's page or program would send.
    pub(crate) fn forged(action: &str, fields: &[(&str, &str)]) -> Self {
        let field = |(name, value): &(&str, &str)| Field {
            name: (*name).to_owned(),
            input: Input::Value { sent: Some(value.as_bytes().to_vec()), choices: Vec::new() },
        };
        Self { action: action.to_owned(), is_multipart: false, fields: fields.iter().map(field).collect() }
    }

    pub(crate) fn action(&self) -> &str {
        &self.action
    }

    /// The same form sent elsewhere.
    pub(crate) fn to(mut self, action: &str) -> Self {
        action.clone_into(&mut self.action);
        self
    }

    /// Types into a field, or chooses; the field must be on the page.
    #[track_caller]
    pub(crate) fn fill(self, name: &str, value: &str) -> Self {
        self.fill_bytes(name, value.as_bytes())
    }

    /// What no keyboard types.
    #[track_caller]
    pub(crate) fn fill_bytes(mut self, name: &str, value: &[u8]) -> Self {
        match self.input(name) {
            Input::Value { sent, .. } => *sent = Some(value.to_vec()),
            Input::Files(_) => panic!("{name} takes files"),
        }
        self
    }

    /// Ticks a box.
    #[track_caller]
    pub(crate) fn tick(mut self, name: &str) -> Self {
        match self.input(name) {
            Input::Value { sent, choices } => *sent = Some(choices[0].clone().into_bytes()),
            Input::Files(_) => panic!("{name} takes files"),
        }
        self
    }

    /// Takes the tick away from a box.
    #[track_caller]
    pub(crate) fn untick(mut self, name: &str) -> Self {
        match self.input(name) {
            Input::Value { sent, .. } => *sent = None,
            Input::Files(_) => panic!("{name} takes files"),
        }
        self
    }

    /// Ticks the box of this value among those of one name, or takes the tick away.
    #[track_caller]
    pub(crate) fn tick_one(mut self, name: &str, value: &str, is_ticked: bool) -> Self {
        let is_it = |field: &&mut Field| {
            field.name == name
                && matches!(&field.input, Input::Value { choices, .. } if choices.iter().any(|choice| choice == value))
        };
        match self.fields.iter_mut().find(is_it).map(|field| &mut field.input) {
            Some(Input::Value { sent, .. }) => *sent = is_ticked.then(|| value.as_bytes().to_vec()),
            _ => panic!("no box {name} of {value}"),
        }
        self
    }

    /// Whether there is a box of this value, and whether it is ticked.
    pub(crate) fn box_of(&self, name: &str, value: &str) -> Option<bool> {
        self.fields.iter().filter(|field| field.name == name).find_map(|field| match &field.input {
            Input::Value { sent, choices } if choices.iter().any(|choice| choice == value) => Some(sent.is_some()),
            _ => None,
        })
    }

    /// Presses a button that has a name.
    #[track_caller]
    pub(crate) fn press(self, name: &str) -> Self {
        self.tick(name)
    }

    /// Adds a file.
    #[track_caller]
    pub(crate) fn attach(mut self, name: &str, file: &str, bytes: Vec<u8>) -> Self {
        match self.input(name) {
            Input::Files(files) => files.push(Attachment { name: file.to_owned(), bytes }),
            Input::Value { .. } => panic!("{name} takes no files"),
        }
        self
    }

    /// Takes a field away, as no page would.
    pub(crate) fn without(mut self, name: &str) -> Self {
        self.fields.retain(|field| field.name != name);
        self
    }

    /// What the field says now.
    #[track_caller]
    pub(crate) fn value(&self, name: &str) -> String {
        let field = self.fields.iter().find(|field| field.name == name);
        match field.map(|field| &field.input) {
            Some(Input::Value { sent, .. }) => String::from_utf8(sent.clone().unwrap_or_default()).unwrap(),
            _ => panic!("no field {name}"),
        }
    }

    /// Whether the form has the field.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.fields.iter().any(|field| field.name == name)
    }

    /// What may be chosen in a field.
    #[track_caller]
    pub(crate) fn choices(&self, name: &str) -> Vec<String> {
        let field = self.fields.iter().find(|field| field.name == name);
        match field.map(|field| &field.input) {
            Some(Input::Value { choices, .. }) => choices.clone(),
            _ => panic!("no field {name}"),
        }
    }

    #[track_caller]
    fn input(&mut self, name: &str) -> &mut Input {
        let field = self.fields.iter_mut().find(|field| field.name == name);
        &mut field.unwrap_or_else(|| panic!("the form has no field {name}")).input
    }

    /// The content type and the body.
    pub(crate) fn encoded(&self) -> (String, Vec<u8>) {
        if self.is_multipart {
            return (format!("multipart/form-data; boundary={BOUNDARY}"), self.multipart());
        }
        let pairs = self.fields.iter().filter_map(|field| match &field.input {
            Input::Value { sent: Some(sent), .. } => Some((field.name.as_bytes(), sent.as_slice())),
            _ => None,
        });
        let encoded = |bytes: &[u8]| url::form_urlencoded::byte_serialize(bytes).collect::<String>();
        let pairs: Vec<String> = pairs.map(|(name, value)| format!("{}={}", encoded(name), encoded(value))).collect();
        ("application/x-www-form-urlencoded".to_owned(), pairs.join("&").into_bytes())
    }

    fn multipart(&self) -> Vec<u8> {
        let mut body = Vec::new();
        let mut part = |head: String, bytes: &[u8]| {
            body.extend_from_slice(
                format!("--{BOUNDARY}\r\nContent-Disposition: form-data; {head}\r\n\r\n").as_bytes(),
            );
            body.extend_from_slice(bytes);
            body.extend_from_slice(b"\r\n");
        };
        for Field { name, input } in &self.fields {
            match input {
                Input::Value { sent: Some(sent), .. } => part(format!("name=\"{name}\""), sent),
                Input::Value { sent: None, .. } => {}
                Input::Files(files) if files.is_empty() => {
                    part(format!("name=\"{name}\"; filename=\"\"\r\nContent-Type: application/octet-stream"), b"");
                }
                Input::Files(files) => {
                    for file in files {
                        let head = format!("name=\"{name}\"; filename=\"{}\"\r\nContent-Type: image/jpeg", file.name);
                        part(head, &file.bytes);
                    }
                }
            }
        }
        body.extend_from_slice(format!("--{BOUNDARY}--\r\n").as_bytes());
        body
    }
}
