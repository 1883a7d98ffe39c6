//! The calls of the description as commands that a person can copy.

use serde_json::Value;
use url::form_urlencoded::{Serializer, byte_serialize};

/// A call, as the description exemplifies it.
pub(super) struct Call<'a> {
    /// `https://diwan.example`.
    pub(super) base: &'a str,
    /// With `{names}` of its parameters.
    pub(super) path: &'a str,
    /// The parameters, references followed.
    pub(super) parameters: &'a [&'a Value],
    pub(super) needs_token: bool,
    /// The content and its type; none for a call without.
    pub(super) content: Option<(&'a str, &'a Value)>,
}

impl Call<'_> {
    /// The command for a shell.
    pub(super) fn command(&self) -> String {
        let mut parts = vec![format!("curl {}", quoted(&self.address()))];
        if self.needs_token {
            // Double quotes: the shell puts the token in.
            parts.push("-H \"Authorization: Bearer $TOKEN\"".to_owned());
        }
        match self.content {
            Some(("application/json", value)) => {
                parts.push("-H 'Content-Type: application/json'".to_owned());
                parts.push(format!("-d {}", quoted(&pretty(value))));
            }
            Some((_, value)) => {
                let fields = value.as_object().into_iter().flatten();
                parts.extend(
                    fields.map(|(name, value)| {
                        format!("--data-urlencode {}", quoted(&format!("{name}={}", plain(value))))
                    }),
                );
            }
            None => {}
        }
        parts.join(" \\\n  ")
    }

    fn address(&self) -> String {
        let mut path = self.path.to_owned();
        let mut query = Serializer::new(String::new());
        for parameter in self.parameters {
            let (name, example) = (parameter["name"].as_str().unwrap_or_default(), &parameter["example"]);
            match parameter["in"].as_str() {
                Some("path") => {
                    let filled: String = byte_serialize(plain(example).as_bytes()).collect();
                    path = path.replace(&format!("{{{name}}}"), &filled);
                }
                Some("query") if !example.is_null() => _ = query.append_pair(name, &plain(example)),
                _ => {}
            }
        }
        let query = query.finish();
        let mark = if query.is_empty() { "" } else { "?" };
        format!("{}{path}{mark}{query}", self.base)
    }
}

/// A value as JSON over several lines.
pub(super) fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default()
}

/// A value as it stands in an address or a form: a text without its quotes.
fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// For a shell of POSIX: nothing between single quotes means anything.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_command_says_where_who_and_what() {
        let tenant = json!({ "name": "tenant", "in": "path", "example": "commune-agadir" });
        let code = json!({ "name": "code", "in": "query", "example": "A B" });
        let unused = json!({ "name": "kind", "in": "query" });
        let parameters = [&tenant, &code, &unused];
        let content = json!({ "text": "l'eau" });
        let call = Call {
            base: "https://diwan.example",
            path: "/api/{tenant}/x",
            parameters: &parameters,
            needs_token: true,
            content: Some(("application/json", &content)),
        };
        assert_eq!(
            call.command(),
            "curl 'https://diwan.example/api/commune-agadir/x?code=A+B' \\\n  -H \"Authorization: Bearer $TOKEN\" \\\n  \
             -H 'Content-Type: application/json' \\\n  -d '{\n  \"text\": \"l'\\''eau\"\n}'"
        );
        let form = json!({ "lat": 30.42, "description": "a&b" });
        let call = Call {
            parameters: &[],
            path: "/f",
            needs_token: false,
            content: Some(("application/x-www-form-urlencoded", &form)),
            ..call
        };
        let command = call.command();
        assert!(command.starts_with("curl 'https://diwan.example/f' \\\n"), "{command}");
        assert!(
            command.contains("--data-urlencode 'lat=30.42'") && command.contains("--data-urlencode 'description=a&b'")
        );
    }
}
